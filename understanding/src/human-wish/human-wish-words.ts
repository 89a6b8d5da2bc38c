/** Whole utterances, politeness taken away, that are a wish for a person. */
export const englishPeople: ReadonlySet<string> = new Set(
  lines(`
    human|a human|humans|real human|live human|actual human|human being|human agent|human support|human help|human assistance
    person|real person|live person|actual person|live agent|real agent|agent|agents|live chat|live support|live help|live rep
    representative|a representative|rep|customer rep|service rep|sales rep|operator|supervisor|manager|customer service
    customer support|customer care|support agent|support team|support staff|help desk|someone real|somebody real|anyone real
    real people|live one|escalate|escalate this|escalate it|cs|csr|call me|call me back|phone me|callback|call back|human human
    human human human|agent agent|agent agent agent|representative representative|human!|staff
  `),
)

export const chinesePeople: ReadonlySet<string> = new Set(
  lines(`
    人工|人工人工|人工人工人工|人工 人工|人工 人工 人工|真人|活人|客服|客服客服|客服 客服|人工座席|人工坐席|人工在线|在线人工|在线客服|转|转接|转人|换人
    接线员|话务员|专员|主管|经理|值班经理|有人吗|有人没|有没有人|有人在吗|有人不|人呢|客服呢|人工呢|客服人呢|客服在吗|客服在不在|人在吗|回电|人|真人在吗
  `),
)

export const pinyinWishes: readonly RegExp[] = [
  /\bzh?uan ?jie ?(?:ren|ke)|\bzh?uan ?(?:yi ?xia ?)?(?:ren ?gong|ke ?fu|zhen ?ren)/,
  /\bren ?gong(?! ?zhi ?neng)(?: ?ke ?fu| ?fu ?wu)?\b/,
  /\b(?:zhao|yao|jie|huan|jiao)(?: ?ge)? ?(?:zhen ?ren|ke ?fu|huo ?ren|ren ?gong)/,
  /\b(?:zh?uan|to|with|speak|talk|want|need|找|要|转|接|换|叫) ?(?:ren ?gong|kefu|zhenren)/,
]

export const chineseWishes: readonly RegExp[] = [
  /[转专传砖接换找要叫给呼用来进等上] ?(?:接|到|成|入|个|一下|一个|下|我|给|为|联系|通|叫)? ?(?:你们|您们|你家)?(?:的)? ?(?:人工|人公|人功|仁工|任工|真人|真仁|活人|大活人|客服|课服)/,
  /(?:专|传|砖|撰)(?:人工|人公|人功)|转[任仁]工|转人(?!民|气|品|家|生|际|数)/,
  /人工(?:客服|服务|坐席|座席|帮|处理|解决|回复|接待|介入|支持|协助|接听|来|呢|在线|通道|入口|电话|窗口|[!?。,]|$)/,
  /(?:联系|呼叫|接入|需要|申请|想要|安排|请求|我要|想找|找|叫|喊|请|麻烦|换成|升级|催|有没有|有|开通).{0,4}(?:人工|真人|活人)/,
  /(?:跟|和|与|同|让|叫|由|是不是只有)(?:个|一个|你们的?)? ?(?:真人|活人|真正的人|人类|人工)/,
  /真人(?:客服|服务|接|来|回|处理|聊|说|在线|跟|对话|帮|沟通)/,
  /(?:找|联系|叫|喊|要|让|请|呼叫|转接?|接|换|见|给我|给个|派).{0,6}客服/,
  /客服(?:小姐姐|小哥哥?|小妹|妹子|姐姐|哥哥|人员|大大|同学|代表|妹妹)(?:呢|在|出来|帮|来|人呢|你好|快|[!?。,]|$)/,
  /^[^，,。]{0,4}(?:有|在线)?客服(?:呢|在吗|在不|有吗|吗|人呢|出来|快出来|快来)/,
  /(?:找|叫|让|要|喊|请|换|给我|联系|见|转|接).{0,6}(?:经理|主管|领导|负责人|管理人员|管事的?|说了算的|上级|老板|组长|专员|专人|坐席|座席|接线员|话务员)/,
  /(?:别|不要|不想|不跟|不和|不需要|拒绝|讨厌|受够|烦死|不愿意?|谁要|谁想|懒得|没空|不用|少|别用|别拿|别让).{0,6}(?:机器|智能客服|自动回复|程序|人机|ai\b|robot|bot)/,
  /机器人?(?:客服)?(?:滚|走开|闭嘴|没用|听不懂|退下|太蠢|太笨|真蠢|一边去|别说|不行|不管用|解决不了|帮不了)/,
  /(?:来|找|派|换|叫|给我|让|请|安排|安个|弄)(?:一?个|位|一位)?(?:真正的|会说话的|懂的|能解决的|能处理的|能管事的|能说话的|明白|能做主的|懂行的?|能听懂话?的|正常)?人(?:吗|来|跟|和|给|帮|说|聊|处理|解决|回|吧|行|好|啊|出来|管|接|呗|$|[!?。,])/,
  /有(?:没有)?(?:一?个)?(?:真|活)?人(?:在(?:吗|不|线)?|能|吗|帮|管|理|回|可以|啊|没|会)(?!.{0,2}(?:签|收|买过|用过|试过|代))/,
  /(?:打|回)(?:个|一个)?(?:电话|电)(?:给|来)?我|给我(?:们)?(?:回|打)(?:个|一个|一下)?(?:电|电话)|(?:请|麻烦|尽快|能不能|可以).{0,4}回(?:个|一个)?电|(?:想|要|能).{0,3}(?:电话|语音)(?:沟通|聊|说|谈)/,
  /(?:来|找|派|换|叫|给我|让|请)个?(?:能|会|懂)(?:说话|处理|解决|听懂|管事|做主|听人话|说人话)的/,
  /(?:跟|和|与)(?:你们的?)?(?:人|客服|工作人员|员工)(?:说|聊|谈|沟通|讲|对话|对接|交流)/,
  /(?:找|叫|要|让|转|联系|请).{0,4}(?:工作人员|服务人员|员工)/,
  /(?:talk|speak|connect|transfer|chat) ?(?:to|with|me to)? ?(?:a |an )?(?:人工|真人|客服|活人)|(?:人工|真人|客服) ?(?:please|pls|plz)/,
  /(?:我要|我想|要|想|找|转|换|给我|来|叫|接|需要|有没有) ?(?:一?个|a |an |to |talk to |speak to )?(?:a |an )?(?:real |live |human |customer )?(?:human|agent|real person|person|cs\b|service|representative|operator|staff|manager)/,
]

/** They speak of people without a wish for one. */
export const chineseRefusals: readonly RegExp[] = [
  /(?:不用|不必|不要|不需要|无需|别|先不|没必要|不想|暂时不|不打算|不是要|不是想)(?:再|给我|帮我|了|急着)?(?:转|接|找|叫|换|联系|打扰|麻烦)?(?:到|给)?(?:个)?(?:人工|真人|客服)(?:客服|服务)?/g,
  /(?:不用|不必|别|不要|先别|先不)(?:给我)?(?:打电话|回电话?|打给)(?:给我|我)?/g,
  /人工(?:智能|费|成本|打磨|制作|合成|湖|草|皮革?|钻|养殖|降雨|呼吸|晶体|缝制|吹制|雕刻|绘制|织|挑选|采摘|培育|色素|香精|甜味|拆|安装|检测|质检|分拣|手工|痕迹|宝石|珍珠|香料|关节|耳蜗|添加|加工|做的|烧制|炒制|编织|上釉|染色|审核|打包)/g,
  /(?:纯|全|半|靠|用|需)人工(?!客服|服务)|(?:是不是|是|属于)(?:纯|全)?人工(?!客服|服务)/g,
  /(?:你|您|对面|这边|这|回复我?的|跟我聊的|现在)(?:们)?(?:到底|究竟)?(?:是不是|是)(?:人工|真人|活人|客服|机器).{0,10}/g,
  /(?:人工|真人|在线)?客服(?:的)?(?:几点|什么时候|啥时候|何时|多久|上班|下班|工作时间|营业时间|在线时间|时间|热线|电话(?:是|号|多少)|态度|服务态度|说|告诉|昨天|前天|上次|刚才|刚刚|之前|答应|承诺|让我|叫我|回复说|已经|骗|跟我说|那边说|不理|没回|工资|招聘|岗位|工作怎么样|系统|软件)/g,
  /人工(?:服务)?(?:几点|什么时候|啥时候|时间|上班|下班|客服几点)/g,
  /(?:昨天|前天|上次|之前|刚才|刚刚|已经|早上|上午|下午).{0,6}(?:找|联系|问|转|打)(?:过|了)(?:你们)?(?:的)?(?:人工|客服|真人|电话).{0,2}/g,
  /真人(?:实拍|发|模特|秀|上身|试穿|cs|大小|版|图|快打|照片|比例|手感|电影)/g,
  /(?:找|换|让|叫|请|来)(?:一?个|别|其他|别的)?人(?:代|签|收|取|去|拿|送|安装|上门|帮我(?:收|取|拿|签)|帮忙(?:收|取|拿|签))/g,
  /有人(?:代|签|收|买|用过|试过|拿|取|偷|动|在家|拆|送|说过|评价|反馈|遇到|知道)/g,
  /(?:能|可以|可)(?:让)?别人|送人|(?:招|应聘|做|当)(?:人工)?客服/g,
  /转人民币|机器人(?:吸尘|扫地|玩具|手办|配件|模型|多少钱|有货|保修|套装)|(?:扫地|玩具|拖地|擦窗|编程|变形|积木|炒菜)机器人(?:.{0,6})/g,
  /(?:收货|快递|联系|收件|下单|签收)人(?!工)(?:姓名|电话)?|老板(?:娘)?(?:大气|好|人真好)|(?:给|送|买给)(?:我们?)?(?:老板|领导|经理|客户|员工)|(?:产品|项目)经理/g,
  /(?:快递|送货|配送|派送|骑手|师傅|驿站)(?:员|小哥|师傅|的)?(?:没|不|未|也没|都没)?(?:给我)?(?:打|回)(?:过)?电话(?:给我)?|(?:打|回)电话(?:给我)?(?:的是|说是|自称)/g,
]

const who = String.raw`(?:(?:a|an|the|your|ur|some|any|another|my|one of your|one of the|actual|real|live|proper|human|customer|different|online|fellow|f\w{0,6}) ){0,4}`
const people = String.raw`(?:humans?(?: being)?|agents?|representatives?|reps?|operator|someone|somebody|anyone|anybody|supervisor|manager|boss|staff|advis[oe]r|associate|colleague|specialist|customer (?:service|support|care|rep|services|agent)|support (?:team|staff|agent|person|rep|people)|help ?desk|real one|live one|real people|people|service team|employee|service desk|individual|member of (?:staff|the team|your team)|team member|live chat|owner|higher up|department|call cent(?:er|re))\b`
const aPerson = String.raw`(?:(?:(?:a|an|the|some|any|one) )(?:(?:real|live|actual|human|proper|breathing|living|physical|flesh and blood) ?,? ?){0,3}|(?:real|live|actual|living|breathing) )(?:person|human|people|man|guy|lady|being)\b`
const speak = String.raw`(?:talk|speak|chat|spk|tlk|converse|deal|connected|connect|transferred|transfer|transferring|communicate|type|discuss|message|put through|escalated?)`

export const englishWishes: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${speak}(?:ing)?(?: (?:me|this|it|us|things|directly|now|please|over|through|right)){0,3} ?(?:to|with|2|w)? ${who}(?:${people}|${aPerson})(?! else)`,
  ),
  new RegExp(
    String.raw`\b(?:get|give|send|find|fetch|bring|pass|hand|put|connect|transfer|forward|direct|switch|route|redirect|patch|refer|assign|link|hook)(?: (?:me|us|this|it|my case|my issue|up|over|on|through|straight|back|in touch))+(?: (?:to|with|onto|over|up))* ${who}(?:${people}|${aPerson})(?! else)`,
  ),
  new RegExp(
    String.raw`\b(?:want|need|wanna|prefer|like|require|request|demand|expect|wish for|looking for|ask for|asking for|requesting|wait for|waiting for|see)(?: to (?:see|have|get|reach|contact|call|find))? (?:(?:a|an|your|ur|some|the|another) )?(?:(?:actual|real|live|proper|human|customer|support|service|online) ){0,2}(?:humans?|agent|representative|rep|operator|supervisor|manager|live chat|customer (?:service|support|care|rep)|support (?:agent|staff|person)|human being|live (?:agent|chat|person|support)|real (?:agent|human|person|people))\b`,
  ),
  new RegExp(
    String.raw`\b(?:want|need|prefer|demand|rather have|like) ${aPerson}(?! (?:to sign|who delivered|at the door))`,
  ),
  new RegExp(
    String.raw`\b(?:reach|contact|call|phone|see|involve|summon|page|ring|message|find|bring in|get in touch with|get hold of|get a hold of|get through to) ${who}(?:humans?|(?:a|an|your|the) (?:human|agent|representative|supervisor|manager|operator|person)|agent|representative|operator|supervisor|manager|customer (?:service|support|care)|support team|real person|live person|someone real|somebody real)\b`,
  ),
  /\b(?:is|are) (?:there )?(?:any|some)(?:one|body)(?: (?:real|there|here|human|alive|out there|at all|actually|available|online|i can|who can|that can|on the other)){1,5}/,
  /^(?:hello+|hi|hey|um|is|so)?[ ,.?!]{0,4}(?:any(?:one|body)|someone|somebody)(?: (?:there|here|home|alive|real|at all))?[ ?!.]{0,6}$/,
  /\b(?:any|some|real|actual|live) (?:humans?|agents?|real people|representatives?|staff)(?: (?:there|here|available|online|around|out there|working|on))?[ ?!.]{0,4}$/,
  /\b(?:don'?t|do not|dont|not|won'?t|never|refuse to|hate|hating|tired of|sick of|done with|fed up with|had enough of|enough (?:of|with)|stop|no more|rather not|instead of|can'?t|cannot|skip|bypass|kill|turn off|get rid of|enough)(?: (?:want|wanna|need|like|going|to|be|talk|talking|speak|speaking|chat|chatting|deal|dealing|use|using|discuss|with|the|this|a|an|stupid|dumb|useless|fucking|damn|your|ur|these|sending|me|through|arguing|another|of|some|chatting|reply|answer|bloody|automated|canned|communicate|waste|time|on|chat)){0,7} (?:bots?|robots?|machines?|computers?|chat ?bots?|ai|software|automated|automatic|virtual assistant|program|algorithm|auto ?repl(?:y|ies)|scripts?|canned)\b/,
  /\b(?:this|the|your|ur|stupid|dumb|useless|damn|fucking|fckn|ai) (?:chat ?)?(?:bot|robot|machine|ai|assistant) (?:is|isn'?t|can'?t|cannot|does(?:n'?t| not)|won'?t|sucks|keeps|not)\b/,
  /\b(?:stupid|dumb|useless|worthless|idiotic|shitty|fucking|damn|bloody) (?:chat ?)?(?:bot|robot|machine)\b/,
  /\b(?:call|phone|ring) me(?: back)?\b(?! (?:when|if (?:it|the (?:parcel|package|courier))|before (?:delivery|it|the|you deliver)))/,
  /\bgive me a (?:call|ring)\b|\b(?:have|get|let|ask) (?:someone|somebody|an? (?:agent|human|person)|a real person|a manager)(?: from [a-z]+ ?[a-z]*)? (?:to )?(?:call|phone|help|contact|speak|talk|look|reply|respond|answer|assist|message|handle|reach)/,
  /\b(?:can|could|may|will|would|should) (?:someone|somebody|an? (?:real |live |actual )?(?:agent|human|person|representative|manager)|anyone|anybody)(?: (?:real|actual|human|there|please|actually|just|from [a-z]+))* (?:help|look|call|answer|talk|speak|assist|respond|reply|take over|handle|deal|contact|check|read|jump in|step in|see)/,
  /\b(?:human|person|agent|representative|operator|rep|someone|somebody|supervisor|manager|live agent)(?: (?:please|pls|plz|now|asap|immediately|right now|already|ffs|instead|not (?:a|the) (?:bot|robot|machine)))+/,
  /\b(?:real|live|actual|living) (?:human|person|agent|people|human being|rep)(?: [a-z]{1,8}){0,2}[ !.?]{0,4}$/,
  /\b(?:escalate|hand (?:me|this) (?:over|off)|put me through|transfer me|connect me|patch me|take me to (?:support|customer|a)|speak to (?:support|sales|service|billing)|talk to (?:support|sales|service|billing|a real)|contact support|human support|human help|human assistance|human intervention|(?:let'?s|can we|could we) (?:talk|speak) on the phone)\b/,
  /\bwho can i (?:talk|speak|call|chat|complain) ?(?:to|with)?|\b(?:phone )?number (?:to|i can) (?:call|ring|talk)|\bhow (?:do|can|would) i (?:talk|speak|chat|get through|get hold|reach) (?:to |with |of |a )?(?:you guys|someone|somebody|support|service|an?\b|real|human)|\bi (?:want|need|wanna|have) to (?:talk|speak)(?: to you guys)?[ .!?]{0,4}$/,
  /\b(?:put|get|bring) (?:a|an|your|the) (?:human|person|agent|manager|supervisor|representative|real person|boss)(?: (?:on|here|in|to|now))/,
  /\b(?:is this|are you)\b.{0,30}\b(?:if (?:so|not|you are)|then|get me|because|cause) .{0,40}\b(?:human|person|agent|someone)\b|\bhuman\b[ !.,]*\bhuman\b/,
]

export const englishRefusals: readonly RegExp[] = [
  /\b(?:no need|don'?t need|do not need|dont need|needn'?t|without|not necessary|rather not|don'?t (?:want|wish)(?: you)?|do not want|no longer (?:need|want)|not looking|prefer not|please don'?t|don'?t)(?: (?:to|for|talk|talking|speak|speaking|chat|transfer|connect|pass|hand|call|get|bring|involve|escalate|be|transferred|it|me|with|on|over|through|another|having|waiting|wait|bother|a|an|any|the|real|live)){0,8} (?:human|agent|person|representative|anyone|anybody|someone|somebody|operator|manager|supervisor|people|customer service|me|phone call|call)\b/g,
  /\b(?:are|r) (?:you|u) (?:(?:really|actually|even|just|possibly) )?(?:an? )?(?:(?:real|live|actual) )?(?:human|person|bot|robot|machine|agent|ai|real|people)(?: being)?(?: or (?:an? )?(?:(?:real|live|actual) )?(?:human|person|bot|robot|machine|ai|computer))?/g,
  /\b(?:is (?:this|that)|am i (?:talking|speaking|chatting) (?:to|with)|is it|are we)(?: \w+){0,2} (?:real |live |actual )?(?:human|person|bot|robot|machine|ai|agent|people)(?: or (?:an? )?(?:real )?(?:human|person|bot|robot|machine|ai))?/g,
  /\b(?:customer (?:service|support|care)|support|service|agents?|phone line|call cent(?:er|re)|representatives?|live chat)(?: \w+){0,2} (?:hours|open|close[sd]?|opening|working hours|times?|schedule|number\b|start|jobs?|vacanc(?:y|ies)|reviews?|rating)/g,
  /\b(?:when|what time|what hours|what days|until when)\b.{0,30}\b(?:customer (?:service|support|care)|agents?|support|representatives?|staff|live chat|someone|anyone|people|humans?)\b(?: (?:open|available|working|online|there|around|start|close|on))*/g,
  /\b(?:made|sewn|painted|packed|crafted|built|knitted|woven|carved|written|checked|designed|thrown|glazed|drawn|inspected|assembled|produced|by) by (?:an? |the )?(?:real |actual |live )?(?:human|person|people|someone|humans|machine|artisan)/g,
  /\bby (?:an? )?(?:real |actual )?(?:human|person|people)s?\b|\b(?:real|actual) (?:people|person|humans?)(?:'s)? (?:wear|use|wearing|using|hair|review|photo|size|made|in the|on the)\w*/g,
  /\bhuman (?:hair|resources|rights|body|size|sized|skeleton|anatomy|error|touch|grade|food|nature|figure|shape|shaped|skull|trafficking|made|consumption|race|eye|being shape)\b/g,
  /\b(?:cleaning|bleaching|real estate|travel|shipping|drying|washing|foaming|coloring|customs|secret|free|anti.?caking|raising|ice|whitening|estate|delivery|forwarding|insurance|fbi|parking|chemical) agents?\b/g,
  /\b(?:spoke|spoken|talked|chatted|called|wrote|complained|have contacted|contacted|reached out)(?: \w+){0,2} (?:to |with )?(?:(?:an?|the|your|some|one of your) )?(?:(?:real|live|human|customer) )?(?:agents?|person|human|someone|somebody|representative|rep|manager|service|support|supervisor)\b/g,
  /\b(?:the|your|an?|that|another|last|previous) (?:agent|representative|rep|manager|operator|person|supervisor|human|customer service)(?: i (?:spoke|talked|chatted)(?: to| with)?| yesterday| last \w+)? (?:told|said|promised|was|were|hung|lied|helped|refused|who|already|from|did|assured|informed|mentioned|wrote|asked|claimed|confirmed|has|had|gave|never|at the)\b/g,
  /\b(?:someone|somebody|anyone|anybody|person|people|manager|man|guy) (?:else|stole|took|signed|opened|has stolen|in my|at home|bought|who bought|tried|use[ds]?|have tried|ever|know|knows)\b/g,
  /\b(?:gift|present|give (?:it|this|one)|send (?:it|this|one)|deliver(?: it)?|deliver(?:ed)? this|ship(?: it)?|sold|sell it|resell|shipped|delivered|sent|suitable|good|buying (?:it|this)|perfect|size|fit|enough|big enough)(?: \w+){0,2} (?:to|for) (?:(?:an?|my|the|another|one|some|different|our) )?(?:\w+ )?(?:person|people|someone|somebody|manager|boss|human|colleague|agent|supervisor|humans|staff|employee)\b/g,
  /\b(?:one|two|three|four|five|six|\d+|per|each|how many|tall|average|first|third|same|other|for \d|which|extra|short|left handed|old|disabled|busy|single)[- ]?(?:person|people|humans?|man)\b|\bpersons? (?:tent|sofa|set|size)\b/g,
  /\b(?:is|are|look|looks|seem|fully|very) (?:\w+ )?representative of\b|\bproperty manager|\bpassword manager|\bfile manager|\b(?:phone|tour|machine|smooth|camera|boom|radio) operator|\b(?:coffee|espresso|sewing|washing|bread|milk|ice|pasta|soda|grinding|drip|capsule|vending) machines?\b|\bthe machine\b|\brobot (?:vacuum|toy|lawn|kit|figure|cleaner|mower)|\b(?:vacuum|toy|cleaning|lego|kitchen) robots?/g,
  /\bchat ?bot (?:course|book|kit)|\bcall me (?:when|if (?:it|the)|before|mr|mrs|ms|crazy|old)\b|\b(?:courier|driver|he|she|they|carrier|delivery (?:man|guy)|postman) (?:did ?n[o']?t|didnt|never|should|must|will|won'?t|to|can) (?:\w+ )?(?:call|phone|ring) me(?: back)?\b/g,
]

function lines(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split('|'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
