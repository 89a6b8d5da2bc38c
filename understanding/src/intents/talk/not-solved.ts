import { defineIntent } from '#intents/define'

export const notSolved = defineIntent({
  intent: 'not-solved',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '没有解决', en: 'It is not solved' },
  definition: {
    zh: '说刚才的回答没用、答偏了，或问题还在。',
    en: 'Says the answer just given did not help or missed the point, or the trouble is still there.',
  },
  borders: {
    solved: {
      zh: '说好了的是已解决；说没好的在这里。',
      en: 'Saying it is settled is solved; saying it is not is here.',
    },
    'request-human': {
      zh: '因此要换真人的是转人工；只说没解决的在这里。',
      en: 'Asking for a person because of it is a person; only saying it failed is here.',
    },
    complaint: {
      zh: '对商家整体不满的是投诉；对刚才的回答不满的在这里。',
      en: 'Displeasure with the shop is a complaint; with the last answer is here.',
    },
  },
  zh: `
    没有帮助
    没懂我的意思
    还是没好
    没解决我的问题
    试了没用
    说了等于没说
    不是我要的答案
    没解决
    没有解决
    问题还在
    还是不行
    还没解决呢
    没用
    答非所问
    你没听懂
    不是这个问题
    我问的不是这个
    你没回答我的问题
    说了跟没说一样
    没帮上忙
    还是没明白
    不对
    不是这个意思
    这没有用
    你在说什么
    完全没解决我的问题
    驴唇不对马嘴
    没懂
    mei jiejue
    hai mei hao
    听不懂
    你听不懂人话吗
    不是我想要的
    又绕回来了
    牛头不对马嘴啊大哥
    试过了，照旧
    我说东你说西
    這個回答對我沒幫助
    你给的链接点开是空的
    nope 不是
    错了错了，重新看我写的
    你复读机啊，换个说法行不行
    方法一方法二都试了，没变化
    我明明说的是上周那个，你讲的是今年的规定，麻烦从我第一句话重新看起，别再贴那段通用的话了，那段我已经会背了
    仍旧没有结果
    你理解偏了
    太笼统，等于没讲
    依然老样子
    晕 更糊涂了
    您发来的步骤我一步不落跟着做，做到第四步根本没有您说的那个按钮，退出来再进还是没有，所以现在跟一开始一模一样，没进展
    我要的是原因，你给的是广告
    没get到我的点
    你前面说等两小时就好，现在过去整整一天，页面纹丝不动，该是什么样还是什么样，所以这个办法显然不灵，别跟我说再等等
    都不是
    并没有
    沒有解決，跟剛才一樣
    你说的没用
    这个答案没有用
    我的问题没有解决
    问题还是没解决
    没帮到我
    没啥帮助
    这不是我想问的
    我不是问这个
    你误会我的意思了
    你没明白我在说什么
    你根本没回答我
    回答得不对
    你这回答跟我问的没关系
    试过了不行
    按你说的做了还是不行
    还是一样的问题
    还是老问题
    没效果
    没用啊，还是那样
    弄了半天还是不行
    照做了，没有变化
    这样也不行
    这个方法不管用
    不行，没成功
    我已经试过这个了
    我看不懂你说的
    没听明白，说得不清楚
    你说的我都知道，不是我要的
    不是，我说的是另外一回事
    答错了
    你搞错了
    不对不对，不是这个
    你又答非所问了
    说了半天没说到点子上
    能不能好好看我的问题
    重复的话别发了，没有用
    你还是没告诉我答案
    问题依旧
    依然没有好
    没处理好
    没好
    没呢，还没解决
    根本没用好吧😤
    完全没用！！
    mei yong
    没有helpful
    沒有用，還是一樣
    這不是我要問的
    你给的办法我都试了一遍，一个都不行，问题还在那儿
    刚才的解答对我没什么用
    并没有回答我的疑问
    哎 还是没搞定
    你这答案也太敷衍了，等于没答
    我问东你答西，能不能看清楚再回
    你叫我重启，我重启了三遍，还是照样不行
    你说让我清缓存，我清了两次，还是跟原来一样
    我问的是什么时候，你回答我怎么操作，根本不是一回事
    照着你给的步骤做到第三步就卡住了，没有那个选项
    你发的这段话我看了三遍，还是不知道该怎么办
    昨天你们也是这样说的，今天问题还在，没有任何变化
    没帮助
    不行啊
    还没好
    没弄好
    不管用
    没回答到
    不是这样的
    还是不会
    还是没懂
    你说错了
    理解错了
    没用的
    问题没变
    仍然不行
    没有变化
    还是报错
    没答到点上
    不是我要问的
    这不对
    白问了
    这没解决
    试过了没用的
    还是打不开
    按照你写的重启了路由器，还是老样子连不上
    你让我等到中午，现在下午三点了，情况一点没变
    我问的是退多少钱，你跟我讲怎么退，不是一码事
    链接点进去是首页，根本没有你说的那个页面
    这些我在帮助中心早看过了，对我这个情况没用
    你说的设置我手机上没有，安卓跟苹果不一样吧，所以没解决
    卸载重装了两遍，问题照样出现
    你给我的是去年的活动说明，我问的是今年的
    我说的是左边那只，你讲的是右边那只，完全弄反了
    答案太绕了，看完我还是不清楚该点哪里
    刚刚好了一会儿，现在又犯了，没彻底解决
    你没看我发的图吧，图里明明不是这个型号
    照你说的换了个浏览器，页面依旧是白的
    我要具体数字，你给我说“视情况而定”，等于没说
    你答的这条我上午就试过了，行不通
    前面的客服也这么回复我的，根本没能解决
    我问能不能，你跟我说感谢支持，什么意思嘛
    说了三遍了你还是没明白我的问题
    你这段话跟我的情况对不上，我不是新用户
    步骤里第二步就走不下去，提示没有权限
    还是收不到验证码，你说的清理短信我也做了
    不不不，你又扯到别的上面去了
    你的解释前后矛盾，我反而更糊涂了
    这个办法只管了五分钟，然后又变回去了
    我问东西什么时候到，你给我发退货地址，搞错了吧
    看完你的回答，我的疑问一个都没消除
    试了你给的三个办法，三个全失败
    没哟用😭 还是不行啊
    bu xing haishi laoyangzi
    answer不对 我问的不是这个啊喂
    答非所wen
    不对不对！！！第几次了！！看清楚我写的字行不行！
    你是在背课文吗？我问天你答地，来来回回就那三句话，我的问题原封不动还在这儿
    呃……好像没解决诶🥲
    还是一脸懵逼
    谢谢您的耐心，不过很抱歉，您刚才的方法我试了，问题依旧存在
    不好意思，您可能误会了，我想了解的并不是这个
    還是不行，跟之前一樣
    你沒有回答到我的問題
    剛剛的方法沒用
    没对上号
    没get到你说的
    没成
    嗯，没用
    没解决问题啊你
    问题依然存在
    失败了
    还差得远
    这答案我不满意，没说清
    没治好
    越弄越糟
    依旧如此
    并没好转
    不顶事
    没弄明白
    没戏，还那样
    说半天没讲到重点
    你说的不对
    还是老样子
    你没懂我的问题
    这个方法不行
    试了没效果
    照做了，还是不行
    一点用都没有
    没听明白
    说的啥呀，看不懂
    你回答错了
    跟我问的没关系
    不对不对
    不行啊，还那样
    你再看看我的问题
    我不是问怎么买
    按你的步骤弄完，还是一样
    重新来过也不行
    你这等于没回答
    我的问题你还没答
    避重就轻
    鸡同鸭讲
    别绕圈子，正面回答
    又给我同样的答案
    你刚才已经说过了，没用
    同样的话讲第三遍了，没帮助
    复制粘贴的答案没用
    这些我都知道，没解决我的事
    我早就试过这招
    链接打不开，你给的那个
    你发的那个页面里没有答案
    你说的按钮我这里没有
    找不到你说的那个选项
    说明太模糊了，我还是不会
    能说具体点吗，还是不明白
    还是不懂
    听不懂你说的
    越说越糊涂
    又不行了
    好了一下又坏了
    根本没改善
    仍没搞定
    没成功
    依旧不能用，你给的办法
    不，没有解决
    否，没帮上
    没解决啊大哥
    解决了个寂寞
    你这答案糊弄人吧
    完全没说到重点
    只回答了一半
    另一半呢，你没回答
    你漏答了第二个问题
    我说城门楼子你说胯骨轴子
    你是不是看错我的话了
    理解错了，我不是那个意思
    你搞反了
    你误解了
    这回答我不接受，问题没解决
    这不是我要的信息
    没回答到点子上
    没有答案吗，你说的跟我无关
    刚才那个建议没起作用
    刚才的方案失败了
    三种办法全试过，都不成
    按你说的点了，没有反应
    没反应，你教的步骤
    你给的号码是空号
    你给的答案过时了吧，页面早改了
    还差一步，没完
    事情还在那摆着呢
    麻烦没了结
    咋还不行呢
    没整明白
    行不通
    白搭
    你教的这招不好使
    没啥用啊这个回答
    還是一樣沒好
    没work
    still不行
    haishi bu xing
    no 没有解决
    您好，已按您刚才的指引逐步操作，问题仍未解决，烦请再看
    你说让我等十分钟刷新，我等了半小时刷了无数遍，一点没变
    我都跟你说三遍了你还是回我那一大段根本不是我问的那个事儿
    我照你说的把插头拔了又插、等了五分钟，结果和刚才一模一样，没起作用
    你给我讲了一堆退货的规定，可我问的是安装，完全两码事
    前面那条回复我看了三遍，还是不知道下一步该点哪里
    你说改完十分钟就恢复，这都一个钟头了，情况一点没变
    我问的是能不能，你告诉我的是在哪里，这没回答我呀
    刚才教我的法子第一步就卡住了，页面上压根没有那个选项
    感谢回复，但问题照旧存在，请换个思路
    你的答复跟我的情形对不上，我用的不是那个版本
    讲了这么久，我最开始提的那件事还悬着
    别再发那段文字给我了，里面没有我要的内容
    按完之后更糟，连原来能用的都用不了了
    只说了第一点，后面两点你一个字没提
    好像是好了，一刷新又变成原样，所以没算完
    不是账号的事！你一直往账号上扯
    你这个建议我昨天就照着做过，今天再做还是那个结果
    还缺答案，我那个疑问你绕过去了
    按你发的五个步骤我从头到尾做了两遍，还叫我儿子也做了一遍，结果每次都停在第四步，跟没做一样
    跑题了
    你误会我了
    这回答太笼统了
    复制粘贴的吧，跟我的情况不搭
    链接点开跟我的问题无关
    你发的网页打不开，还是不知道咋办
    照做了没效果
    试了两遍还是一样
    按步骤来的，结果没变
    方法不灵
    这招没用
    没起色
    还是那样
    依旧不行
    毛病照旧
    刚好一会儿又不行了
    菜单里找不到你讲的那一项
    你讲的是安卓，我是苹果
    那是旧版的，我界面不一样
    我是买家，你给我讲卖家的干嘛
    我问为什么，你告诉我怎么做
    我问几号，你回我一堆规定
    只答了一半
    后半句你没管
    另一个问题呢，没回答我
    越弄越乱
    越听越糊涂
    看完更懵了
    还是一头雾水
    不明白你在说啥
    讲得太绕，没看懂
    能不能换个说法，这个没解决
    没解决别结束对话
    先别关，事情还没完
    别给我点已解决，根本没好
    不满意这个答复
    这不算答案
    这我早就知道了
    官话套话，一点不顶事
    重新看下我第一句话
    再仔细读读我写的
    你说等十分钟，等了半小时还不行
    重启过了也清缓存了，没卵用
    謝謝，但問題還是沒有改善
    谢谢你解释，不过没解决我的事
    没戏，换个办法
    你扯到退货干嘛，我没提退货
    跟没问一样
    还是不会弄，步骤第三步就卡了
    还是failed，跟刚才一样
    你给的教程是别的机型的，对我没用
    你这答复没针对我的情况
    刚按你讲的设置改完，故障依然存在
    你贴的那篇文章讲的是别的事
    所以到底怎么弄？你还是没说清
    这个答案不适合我，我是老用户
    问题卡在原地，没有任何进展
    你绕开了我真正想问的
    就这？等于没回答
    弄了一圈又回到原点了
    上面的建议全试了，全都白费
    照你发的图操作，最后一步报错，没成功
    你的回复前后矛盾，我更不明白
    没有弄明白我的需求
    抱歉，刚才那办法失灵了
    咱俩说的根本不是一码事
    你说已修好，我这边显示还是老样子
    跟你之前那句矛盾，到底听哪个
    你把我的问题又复述了一遍，办法呢
    帮助页看完了，偏偏没写我这种情况
    四个办法全试完，一个都没成
    改完错误码换了个数，还是不通
    你回答的是我上周的问题
    标题对，内容不沾边
    谢了，可这解不了我的难题
    我的疑问依然没得到答复
    教程里那一步我屏幕上压根不出现
    开是开了，过一会又自动关了，白搞
    慢慢看我写的，你又看岔了
    说好处理完，结果啥也没动
    你这法子没奏效
    试了个遍还是原样
    你没听明白我的意思
    跑题了，我问的不是这个
    说了半天等于没说
    步骤走完了，毛病依旧
    按你教的做，没变化呀
    第二步那个按钮我这没有
    你发的链接点开是空白，帮不上我
    还是卡在老地方
    别复制粘贴了，这段对我没用
    刚恢复一会又犯了
    我问的是啥时候，你回我在哪
    问题仍然存在，请别结单
    等了你说的一小时，没动静，没解决
    太笼统了，没说到我这种情况
    只答了一半，另一半呢
    您的答复未能解决我的疑问
    你的solution没work啊
    越弄越糟，更不行了
    不对不对，你理解反了
    看不懂你这个说明，还是不会弄
    怎么标成已解决了，根本没好
    我早试过了，不顶事
    照做了，报错一模一样
    換你說的方法還是不行
    没用的，再想想别的招
    你讲的是安卓，我用的苹果，帮不到我
    绕一大圈又回到起点，没解决
    重装了，毛病还在
    提示语换了一句，照旧不行
  `,
  en: `
    that's not what i asked
    no help
    still not fixed
    that's not it
    didn't work
    problem still there
    i already tried that
    that's not what i mean
    not solved
    it is not solved
    that didn't help
    this does not help
    still not working
    the problem is still there
    no that's not what i asked
    you didn't answer my question
    that's not my question
    you don't understand
    you misunderstood me
    not helpful
    useless answer
    it didn't work
    no it's not resolved
    wrong answer
    that is not what i meant
    still the same issue
    i'm still confused
    that doesn't make sense
    not really
    you got it wrong
    you got that wrong
    you are not getting it
    no that is wrong
    nope that's not it
    still doesn't work for me
    We're going round in circles
    none of the above
    I say apples you say pears
    tried it. same as before
    the link you gave is empty
    没用 doesn't help
    read again what I wrote
    too vague, that could be about anything
    stop repeating yourself
    more lost than ever
    Your reply has nothing to do with my request
    nah
    I followed every step to the letter and at the fourth there simply is no such button. Went out, came in, looked again. So I'm precisely where I was when I started
    you're missing my point
    huh??
    I asked why, and what I got was an advert
    no luck
    It remains the same like yesterday
    as i said, last week's, not the one you keep quoting; please scroll up to my first line and don't paste that general paragraph at me again because by now i could recite it in my sleep
    Two hours, you told me, and it'd be right as rain. It has been a full day and the page hasn't budged an inch, so your remedy plainly isn't one. And no, I won't give it a bit longer
    nothing changed
    did not fix anything
    off topic mate
    That didn't solve it
    That doesn't solve my problem
    My problem isn't solved
    My issue is still not resolved
    It's not fixed
    The problem remains
    I still have the problem
    Exactly the same problem as before your answer
    It still doesn't work
    didn't help
    This didn't help me at all
    That was no help
    not what I was asking
    That isn't what I wanted to know
    That's not the answer I was looking for
    You didn't understand my question
    You're not answering my question
    I asked something else
    I meant something different
    That has nothing to do with what I asked
    wrong, that's not it
    your answer is wrong
    That's incorrect
    No, still not
    nope still broken
    no that didn't do it
    I tried that and nothing happened
    I've done all that already
    Already tried, no change
    I did what you said but it's the same
    Your suggestion doesn't work
    your solution failed
    that advice was useless
    the steps you gave me don't work
    I'm none the wiser
    I don't understand your answer
    that makes no sense to me
    can you read my question again, you missed the point
    You just repeated the same thing
    same answer again, it doesn't help
    Stop sending me the same text, it doesn't answer my question
    You're talking about something completely different
    still no solution
    it is still happening
    not resolved yet
    unresolved
    no good, tried twice
    It isn't helping me, sorry
    this not help me, problem is same
    Sorry but that doesn't answer it
    I restarted it three times like you told me and it's exactly the same as before
    That's only half of it, my actual question is still unanswered
    Your answer is about something I never mentioned
    still stuck
    I'm afraid we're no further than before, your explanation didn't touch my problem
    You told me to clear the cache, I did so twice and it's still the same
    I asked when and you tell me how, that's a different question
    I followed your steps up to number three and then got stuck, that option isn't there
    I've read what you sent three times and still don't know what to do
    You said the same thing yesterday and the problem hasn't gone away
    no it isn't
    still broken
    still not right
    wrong again
    that's not the problem
    same problem
    no use
    you didn't get me
    not my question
    still no good
    I still don't know
    it hasn't changed
    still an error
    tried, failed
    not fixed yet
    that won't do it
    this isn't it
    I'm lost
    nope
    missed the point
    I restarted the router as you said and it still won't connect
    You told me to wait till noon, it's three now and nothing is different
    I asked how much, you told me how. That isn't the same thing
    Your link only opens the home page, the article you mention isn't there
    I'd already read that in the help centre and it doesn't cover my case
    The setting you describe doesn't exist on my phone, so I'm still stuck
    Uninstalled and installed it twice, the fault comes back every time
    That's last year's offer you're explaining, I was asking about this year's
    I mean the left one, you're describing the right one
    I've read your reply and still can't tell which button you mean
    It was fine for a minute and now it's doing it again
    You can't have looked at my picture, that's a different model
    Changed browser like you suggested and the page is blank all the same
    I need a figure and you give me "it depends", so that's no answer
    That's what I tried this morning and it got me nowhere
    Another agent told me exactly that yesterday and it hadn't worked then either
    I asked if I can, and you thank me for my support. What's that supposed to mean?
    Third time I explain and you still haven't grasped what I'm asking
    What you wrote doesn't fit my situation, I'm not a new customer
    Still no code, and yes I did clear my text messages as you advised
    No no, you've wandered off to something else again
    Your explanation contradicts itself and now I'm even more confused
    That trick held for five minutes and then everything went back to how it was
    You sent me a return address when I asked when it would arrive, wrong topic
    Having read all that, not one of my questions has been answered
    Three suggestions, three failures, the trouble's still here
    nope nope nope still bust 😭
    stil doesnt work!!!
    thats not wat i asked tho
    不行 still same error
    ur answer = useless to me
    how many times!! READ what I wrote!! not that one!!
    It's like you're reciting a poem. The same three sentences again and again, and my problem sits exactly where it sat
    um I don't think that fixed it 😬
    I do appreciate the effort, but I'm afraid the method you gave hasn't made any difference
    sorry, i not understand your answer, my problem still have
    negative, no change
    that's only the intro, where's the actual answer
    not even close
    hmm no, that isn't helping
    it's worse now than before I asked
    your fix lasted one day
    that ain't it chief
    i did the steps, zilch
    No improvement whatsoever after your instructions
    you answered the first part only
    Tried your workaround on two devices, neither works
    We're back to square one
    the page you told me to open gives a 404
    that's the opposite of what I want to know
    didn't do the trick
    I get the exact same message after doing that
    I can't see how this relates to what I wrote
    you keep missing it
    so no, it's still open
    still not solved
    I tried that, no luck
    didn't work for me
    makes no sense
    that has nothing to do with my question
    nope, same thing
    this isn't resolved
    no change at all after your steps
    did what you said, nothing happened
    your suggestion failed
    I already did that, it's no good
    you keep giving me the same reply
    you said that already
    I know all that, it doesn't solve it
    the link you gave me is dead
    the page you sent doesn't cover it
    I don't have that button
    can't find the option you mention
    too vague, I still don't know what to do
    can you be clearer, I didn't get it
    I don't get it
    even more confused now
    it's worse now
    worked for a minute, now it's back
    broken again, your fix didn't last
    only half answered
    you skipped my second question
    you forgot to answer the main thing
    read my question again
    please re-read what I wrote, you got it wrong
    you've got it backwards
    I meant something else
    you're off topic
    beside the point
    irrelevant reply
    that's no answer
    that's not the info I need
    this does not address my issue
    my issue persists
    issue not fixed
    trouble continues
    it hasn't been sorted
    nothing's been fixed
    hasn't worked
    no joy
    no good
    no dice
    no improvement
    your answer leaves it unsolved
    unhelpful
    your fix is still not doing anything
    still failing after doing all three steps
    restarted like you said, same story
    cleared everything as told, no difference
    waited the ten minutes you said, nothing changed
    the number you gave me doesn't exist
    your info is outdated, that menu is gone
    I followed your guide to the letter and it's as before
    none of those apply to me
    neither of those answers helped
    no, you haven't solved it
    sorry but that didn't solve anything
    I'm afraid I'm no further forward
    you're going in circles, the question stands
    are you even reading what I type? that's a different matter
    that reply was for somebody else's question surely
    generic answer, didn't help
    don't paste me the FAQ, it isn't in there
    stop dodging the question
    you're not answering, you're repeating
    i said A you reply B
    answer is not matching my query
    sir my problem is not solved yet
    the issue is still pending from my end, your solution not worked
    it is not clear to me what you told
    not understand your explain
    still cannot leh
    没用 lah, still same
    didnt wrk
    stil not wrking
    thats wrong tho
    ugh no
    well that was pointless
    solved? no it isn't
    Thank you, but I followed each step exactly and the matter remains unresolved.
    right i did the whole thing with the settings and the off and on and it is exactly the same as when i started
    third time you've told me that. it did not work the first time either
    I've done everything in your list twice over and it behaves precisely as it did before we started.
    You explained how to send things back, but my question was about putting the shelf together.
    Thank you for the long answer, though I'm afraid it deals with a different situation from mine.
    It came good for a minute, then I refreshed and we're right where we were.
    I wanted to know whether it's possible, and you told me where it is. That doesn't answer it.
    There's no such tab on my screen, so I can't get past your first instruction.
    You've covered my first point, but the two after that you left out completely.
    After following your advice even the part that used to work has stopped.
    That is the reply I got yesterday as well, and it was no help then either.
    The thing I came here for hasn't been dealt with, whatever your last message says.
    An hour ago you said it would take ten minutes. It hasn't changed.
    My version is another one, so those instructions lead nowhere.
    I still haven't got what I needed from you.
    Sadly your tip made no odds.
    I did your five steps twice from top to bottom and had my son do them too, and every time it stops at the fourth, so we're no better off.
    your answer isn't relevant
    irrelevant
    off topic, I asked about something different
    you misread my message
    you've misunderstood what I want
    you got me wrong
    not really answering me
    you dodged the question
    beating around the bush
    that's just a generic reply
    copy paste answer, useless
    canned text, doesn't fit
    I've read that article already and it doesn't cover my case
    the link you sent goes nowhere
    that link is broken so I'm no further
    page you pointed to has nothing on this
    I followed every step, no change
    did it all, same result
    tried your advice twice, zero effect
    tried again and it's identical
    did what you told me and nothing changed
    nothing has changed
    no effect
    no progress whatsoever
    doesn't help me
    it's still not fixed after your steps
    still unresolved
    still pending from my side, your reply solved nothing
    still stuck in the same place
    still going wrong
    still the very same hiccup
    the problem persists
    the issue remains
    the trouble came back straight after
    the matter isn't closed, don't mark it done
    don't close this, it isn't settled
    I'm not satisfied with that answer
    I'm no further on than when we started
    I'm more confused now than before
    I'm as lost as ever
    you've told me this before, and it failed then too
    you're repeating what I know
    you just echoed my own words back
    you only solved half of it
    half answered, the other part?
    second half of my question ignored
    you skipped my main point
    you missed the bit about the second box
    that misses the mark
    way off
    far from it
    not quite what I meant
    not helpful in the slightest
    Not the information I needed, sorry.
    no that is for other thing
    no no no, listen, that's for sellers and I'm a buyer
    that applies to phones, mine is a tablet
    that's for the old version of the app, my menu looks different
    those instructions are for Android and I'm on an iPhone
    there is no such button
    there's no gear icon where you say
    that menu doesn't exist here
    I can't find the page you describe
    I looked where you said, it isn't there
    the option is greyed out so your advice doesn't work
    your solution made it worse
    your tip backfired
    your workaround doesn't hold
    your explanation is as clear as mud
    your reply is too vague to act on
    could you explain better, that told me nothing
    too complicated, I got lost at step three
    I don't get your explanation
    i not understand your answer, is not about my question
    query not resolved
    kindly read again, my issue is not resolved
    my doubt is not cleared
    problem same only
    same same, nothing happen
    same old story
    same error after the refresh you suggested
    rebooted, cleared cache, logged out, nope
    updated as you said, still nothing
    waited the ten minutes you mentioned, still no
    you promised it'd be fixed by noon, it isn't
    It worked for a second and then fell over again, so your fix isn't it.
    it came right back
    it's back to how it was
    back where we began
    wrong end of the stick, mate
    apples and oranges, read my first message
    lost in translation? I asked WHY not HOW
    I asked when, you answered where
    I asked for a date and got a slogan
    I wanted a yes or no, not an essay
    You quote the rules, but my case is the exception, so that's no answer.
    what you describe is a different product
    you're talking about returns, I never mentioned returns
    who said anything about a refund? Read it again
    please reread my question
    look again, it's the other one
    try again, that wasn't it
    give me a proper answer
    another answer please, this one failed
    anything else I can try? that one failed
    any other ideas, these didn't work
    bad answer
    thumbs down
    lol no
    erm, no
    sadly no
    afraid not
    negative
    unfortunately that hasn't solved it
    Thanks for trying but it's exactly as before.
    Appreciate the effort; the fault is still with us though.
    helpful? hardly
    fail
    your instructions were for a different phone, no use to me
    sorry, that suggestion failed as well
    your answer talks about sellers, mine is a buyer's question
    the article you pasted is about something else
    I tried the trick you described and the trouble's still there
    you replied to a question nobody asked
    my point went over your head
    what you proposed changes nothing for me
    that reply left me where I was
    your response covers one part, the rest is open
    can't say that cleared anything up
    I did exactly as told and it crashed again
    no sir, this is not resolving my problem
    not fixed, whatever you did
    I already knew that bit
    the fix you gave holds for a minute and then it's back
    the steps stop at a screen I haven't got
    you explained how to buy, my question is how to cancel, so no help
    I feel we're talking past each other
    that's only the standard blurb
    your answer doesn't match the screenshot I sent
    wrong department's answer, I guess, it says nothing on my matter
    what you say contradicts your earlier reply, so which is it
    I get a different menu, so your guide is useless to me
    I've tried options one to three, all dead ends
    not cleared up at all
    the outcome is exactly nil
    solution four of four failed, fyi
    after your advice the error simply changed its number
    sorry but that leaves my query open
    you've described the problem back to me, not the cure
    the help page ends where my trouble begins
    it was working for you maybe, not for me
    all that reading and I'm still at square one
    that's the answer to last week's question
    the thing you switched on for me switched itself off again
    kindly understand my query first, your answer is different
    this solution not worked, tell other one
    your answer is nice, but for other problem
    no change since your last message
    you say it's done, my side shows otherwise
    marked as fixed but it's not
    the question stands
    try reading it once more, slowly
    nothing you wrote helps
    this answer isn't for my question
    that hasn't cured it
    still in the same pickle
    nah, that ain't it
    your tip was useless to me
    I followed every step and I'm exactly where I began
    the advice you gave had zero effect
    no luck with that
    nope same as before
    same old story after your fix
    what you told me doesn't apply
    my question remains open
    You haven't touched on what I actually asked.
    you skipped the main bit
    you're answering somebody else's question
    read my message again, please
    wrong topic, I wasn't asking that
    that's a reply to a different question
    you've gone off on a tangent
    I'm asking about apples, you tell me about pears
    did you understand me at all? your answer is about something else
    sorry but I can't make head or tail of your reply
    your instructions lost me
    step four isn't possible on my tablet
    where you say "settings", there's no such menu
    the button from your explanation is missing
    I clicked the thing you named, nothing happens
    link in your answer leads nowhere
    The video you sent me is about a different model
    your suggestion only works for ipads, so I'm no better off
    I did that yesterday already, it doesn't help
    been there, done that, issue's still alive
    already tried before writing to you, no effect
    third round of the same advice and it still isn't right
    copy paste again? it did not help the first time
    Stop quoting the help page to me, it doesn't cover my case
    that general info is no use for my situation
    too vague, that tells me nothing
    you explained why but not what I should do
    you gave me half an answer
    the second part of my question was ignored
    okay but that's not what's wrong
    unfortunately not
    I wouldn't call this solved
    please don't mark it as solved, because it isn't
    why was my ticket closed? the issue is still going on
    you closed my case too soon
    reopen it, the matter is not settled
    the trouble has returned an hour after your solution
    worked for a minute and then the same again
    now there's even a second error on top
    your fix broke something else
    Worse now than before I did what you said
    rebooted as advised, not a blind bit of difference
    cleared the cache like you said and it's just the same
    logged out and in as suggested, no change
    updated as you told me to, still stuck
    waited a full day as you asked, nothing has moved
    The hour you asked for is up and I see no change
    you promised it'd be visible by noon, it's not, so it isn't solved
    I still don't get it
    it still makes no sense to me
    still not clear, say it in other words
    doesn't answer it
    that answered nothing
    your answer contradicts what the page says, so I'm none the wiser
    not helping
    not helpful at all
    zero help
    that wasn't much use
    this is not the answer I was after
    I'm afraid your proposal doesn't remove the difficulty
    With respect, the matter I raised has not been addressed by your reply.
    regretfully the remedy you described proved ineffective
    still not working sir, as per your steps I did
    issue is not resolved yet, kindly check once more
    your given solution is not working only
    bro that did nothing
    bruh you misread me
    ffs same result again
    hello?? that's not what I said
    I said LEFT shoe and you explain about gloves
    You talk about delivery but I asked about something altogether different
    For the fifth time: your method does not work here
    so I did the thing with the code like you said and then the other thing and it just goes round and comes back to the same place so no that's not done it
    my grandson followed your recipe to the letter and we're still looking at the same red message
    I appreciate the effort, yet I'm as stuck as ever
    thanks for trying but we're not there yet
    kind of you, but no cigar
    close, though it only cleared up half of it
    几步都 did了，还是 no change
    tried 你说的方法, not working
    Any other idea? this one didn't come off
    what else can I do, your way hasn't worked
    is there a plan B, plan A flopped
    the workaround you offered isn't one
    No, that's for new customers. I'm an old one, so your answer doesn't count
    no, the case isn't solved, why did you close it
    don't close the ticket, I'm still waiting for a real answer
    nice try but it didn't help
    thank you, however the problem persists
    the fault reappeared right after I'd done what you said
    same result as last time, your fix makes no difference
    I can't do step two, that option isn't there
    you sent me the wrong instructions, mine is the other model
    i typed the words you gave me and nothing came up
    that's off the point
    we're talking at cross purposes
    your reply was of no use
    this doesn't get me any further
  `,
})
