/** How somebody asks, denies, hurries, wishes and greets: the frame around what it is about. */
export const questions = `
why: why|how come|what's the reason|reason|for what reason|what caused|cause ; 为什么|为何|为啥|原因|怎么会|凭什么|什么原因
how-to: how do i|how can i|how to|how would i|how should i|steps|instructions|procedure|show me how|way to ; 怎么|怎样|如何|步骤|咋弄|咋样才|方法|流程|教程
how-long: how long|how many days|how soon|how much time|time frame|timeframe|turnaround|how quickly|how fast|duration ; 多久|多长时间|几天|多少天|几个小时|时长|要多久
how-much: how much|what price|what's the cost|how expensive|price|cost ; 多少钱|几块钱|什么价|啥价格|要花多少|几元|价格
how-many: how many|number of|count|amount of|quantity ; 多少个|几个|几件|几次|数量|多少次|几张
how-often: how often|how frequently|frequency|how many times ; 多久一次|频率|几次|多少次|每隔
how-far: how far|distance|how close|miles away|far away ; 多远|距离|有多远|多少公里|路程
how-big: how big|how large|how tall|how heavy|dimensions|how wide ; 多大|多高|多重|多宽|多长|尺寸
where: where|whereabouts|which place|location|in which|what place ; 哪里|哪儿|在哪|何处|什么地方|位置|到哪
when: when|what time|what date|which day|at what point ; 什么时候|何时|几点|几号|哪天|啥时候|什么时间
who: who|whom|whose|which person ; 谁|哪位|什么人|谁的|哪个人
which: which|what kind|what type|which one|what sort ; 哪个|哪种|哪些|哪一|什么样的|哪款|什么类型
what-is: what is|what's|what are|what does|tell me about ; 是什么|是啥|什么是|什么叫|啥是|有哪些
can-i: can i|could i|may i|am i able|is it possible|possible to|any way to|able to|can we ; 能不能|可不可以|可以吗|能否|是否可以|可否|行不行|能吗|可以不
can-you: can you|could you|would you|will you|do you mind ; 能帮我|你能|您能|可以帮|麻烦你|能给我|请你|请您
am-i-allowed: am i allowed|allowed|permitted|eligible|qualify|entitled|eligibility|qualified ; 允许|有资格|符合条件|够资格|条件|资格|准不准
is-there: is there|are there|do you have|have you got|got any|do you offer ; 有没有|有无|是否有|有吗|有木有|还有没有
is-it: is it|is this|is that|are you|does it|did it|do i|was it ; 是不是|是否|是吗|对吗|对不对|会不会|有没有
should-i: should i|do i need|must i|need to|have to|required ; 需不需要|应该|要不要|用不用|必须|是否需要|该不该
what-if: what if|what happens if|in case|suppose|what would happen ; 如果|万一|假如|要是|的话会|倘若
what-to-do: what should i|what can i|what do i|what now|what are options|what to do ; 怎么办|咋办|该怎么|如何是好|咋整|怎么处理|怎么解决
what-about: what about|how about|and what of ; 呢|那么|怎么样|如何呢|咋样
not: not|don't|doesn't|didn't|isn't|wasn't|aren't|haven't|hasn't|dont|doesnt|didnt|isnt|hasnt|havent|ain't|hadn't ; 不|没|未|没有|并非|不是
cannot: can't|cannot|cant|couldn't|unable|not able|won't let|wont let|impossible|couldnt|doesn't let ; 不能|无法|没法|不可以|不让|不行|没办法|不了
not-yet: not yet|yet|hasn't|haven't|still not|still hasn't|still haven't|still waiting|hasnt|havent ; 还没|尚未|还未|仍未|迟迟|一直没|还不|到现在都
never: never|not once|at no time|not ever ; 从来没|从未|从不|绝不|从没|永远不
no: no|nope|nah|no way|negative|not really ; 不是|不用|不对|不行|算了|不了
none: none|nothing|nobody|no one|nowhere|not any ; 没人|什么都没|啥都没|都没有|无人|一个都没
without: without|lacking|minus|free of|don't have|no longer have ; 没有|不带|无需|缺少|不用
no-longer: no longer|anymore|any more|not any longer ; 不再|再也|已经不|不想再
did-not: i didn't|didn't make|did not|never made|never authorized|wasn't me|not mine|don't recognize|didn't do ; 不是我|没做过|没买过|我没有|不认识|不是本人|没操作
yes: yes|yeah|yep|yup|correct|affirmative|of course|absolutely|indeed|exactly ; 是的|对的|没错|嗯|好的|当然|是啊
okay: ok|okay|alright|fine|sounds good|got it|understood|cool|will do ; 好的|好吧|没问题|收到|明白了|好滴|知道了
maybe: maybe|perhaps|not sure|possibly|might|unsure|i guess|could be|don't know|no idea ; 也许|可能|不确定|大概|或许|不知道|不清楚|说不定|不太确定
already: already|by now|previously|earlier|beforehand ; 已经|之前|早就|先前|早已|都已
still: still|even now|keeps|constantly|remain ; 还是|仍然|一直|依然|仍旧|依旧|总是
only: only|just|merely|solely|nothing but ; 只有|仅|只能|只是|仅仅|光是
also: also|too|as well|in addition|besides|plus ; 也|另外|还有|并且|同时|以及
instead: instead|rather than|in place of|alternative|alternatively|otherwise ; 而不是|代替|改为|替代|另一种|否则
additional: another|one more|additional|extra|more|further ; 再来|另一个|额外|更多|附加|多一个|多余
all: all|every|everything|each|entire|whole|complete ; 全部|所有|每个|整个|一切|全都|统统
both: both|the two|two of them ; 两个都|两者|俩|双方
some: some|a few|several|couple ; 一些|几个|某些|若干|部分
same: same|identical|similar|alike|equal|equivalent|same as ; 相同|一样|同样|类似|同款|一致|相似
different: different|another kind|other|distinct|not the same|differently ; 不同|不一样|别的|其他|另外的|其它
wrong: wrong|incorrect|mistaken|mistake|error|false|inaccurate|not right|by mistake|accidentally ; 错了|不对|错误|弄错|搞错|不正确|有误
right: right|correct|accurate|proper|true ; 正确|准确|没错|对的|无误
strange: strange|weird|odd|unusual|unfamiliar|suspicious|unknown|don't recognize|unrecognized ; 奇怪|异常|陌生|可疑|不明|不认识|莫名|来路不明
my: my|mine|my own|our ; 我的|我自己|本人|自己的|我们的|俺的
your: your|yours|you guys|your company ; 你们|你的|您的|贵公司|你家|贵店
someone-else: someone else|somebody|another person|other people|on behalf|third party|stranger ; 别人|他人|其他人|代为|替别人|第三方|有人|代办
first: first|first time|initial|originally|initially|beginner|new to ; 第一|首次|初次|首先|第一次|新手|原先
last: last|previous|final|latest|most recent|prior|newest ; 上一个|上次|最后|最近|前一|最新|上一
next: next|following|upcoming|coming|subsequent ; 下一|接下来|下次|即将|之后|下回
urgent: urgent|urgently|asap|immediately|right away|emergency|hurry|at once|quickly|right now|quick|rush|straight away ; 紧急|马上|立刻|立即|赶紧|尽快|急用|着急|加急|火速|赶快|抓紧
please: please|pls|plz|kindly|would appreciate ; 麻烦|拜托|劳驾|烦请|求求
thanks: thanks|thank you|thank|thx|ty|appreciate|grateful|cheers|much obliged|appreciated ; 谢谢|感谢|多谢|谢了|谢啦|辛苦了|蟹蟹|感激
welcome: you're welcome|no problem|no worries|my pleasure|don't mention ; 不客气|不用谢|没关系|别客气|没事
sorry: sorry|apologize|apology|apologies|excuse me|pardon|forgive|my bad ; 对不起|抱歉|不好意思|道歉|打扰|请原谅|见谅
hello: hello|hi|hey|good morning|good afternoon|good evening|greetings|howdy|hiya|heya ; 你好|您好|哈喽|嗨|早上好|下午好|晚上好|在吗|在不在|有人吗|哈罗|在么
goodbye: goodbye|bye|see you|farewell|good night|take care|talk later|bye bye|see ya|have nice day ; 再见|拜拜|晚安|回见|下次见|再会|回头见|走了
how-are-you: how are you|how's it going|how you doing|what's up|how've you been|sup ; 你好吗|最近怎样|近况|还好吗|最近好吗
human: human|real person|live agent|representative|agent|operator|customer service|actual person|speak to someone|live chat|advisor ; 人工|真人|客服|转人工|人工客服|接线员|坐席|专员
machine: robot|bot|chatbot|machine|virtual assistant|ai|artificial intelligence|computer program ; 机器人|智能客服|人工智能|机器|助手|程序
supervisor: supervisor|manager|boss|in charge|higher up|superior ; 主管|经理|领导|负责人|上级|老板
because: because|due to|as a result|that's why ; 因为|由于|所以|导致|是因为
before: before|prior to|ahead of|in advance|beforehand ; 之前|以前|提前|事先|预先
after: after|afterwards|later|once ; 之后|以后|后来|然后|过后
during: during|while|in the middle|at same time|meanwhile ; 期间|当中|过程中|同时|途中
until: until|till|up to|by the time|no later than ; 直到|截至|截止|为止|之前
too-much: too much|too many|excessive|way too|over the top ; 太多|过多|过分|太过|超多
enough: enough|sufficient|adequate|suffice ; 足够|够|充足|够用|不够
more-than: more than|exceed|above|beyond|at least ; 超过|多于|大于|以上|至少|超出
less-than: less than|below|at most|fewer than ; 少于|不到|低于|以下|至多|不足
easy: easy|simple|simply|effortless|straightforward|convenient ; 简单|容易|方便|轻松|便捷
difficult: difficult|hard|complicated|tricky|tough|confusing|struggle|having trouble ; 困难|难|复杂|麻烦|不容易|费劲|搞不懂
possible: possible|feasible|doable|achievable|can be done ; 可能|可行|做得到|能办到
example: example|for instance|such as|sample ; 例如|比如|举例|例子|示例|样例
details: details|detailed|specifics|particulars|in depth|information ; 详情|细节|详细|具体|明细|资料|信息
options: options|choices|alternatives|possibilities|other ways ; 选项|方案|其他办法|可选|几种方式|别的方式
advice: advice|tips|guidance|guide|tutorial|pointers ; 建议|指导|指南|教程|攻略|技巧|窍门
feedback: feedback|review|rating|rate you|survey|stars|testimonial ; 反馈|评价|评分|好评|打分|评论|意见|晒单
`
