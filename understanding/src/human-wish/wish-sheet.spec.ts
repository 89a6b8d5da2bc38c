/**
 * Written before anybody looked at what the scorer mishears; no line is a lesson. Change it only to add to it. `|` parts
 * the lines.
 */
const sheet = {
  zh: {
    wishes: `
换个客服|钻人工客服|manager在吗 叫他出来|客服别躲着|消费者投诉，请专人对接
上周五买的那件大衣，颜色发错了，客服答应补发到今天也没动静，麻烦给我转人工，我要问清楚到底什么时候发|有请客服|人呢人呢人呢|hello有人工吗|找大堂经理|召唤真人
你解决不了就叫能解决的人|掌柜的在吗|主管|请指派一名工作人员与我对接|换人|叫你们负责的出来|转人工！！！！！！|让能做决定的人跟我谈|要个人帮忙处理下|只找人工
有没有会讲粤语的客服|你还是帮我转吧|十万火急找人工|谁能帮帮我啊 有人吗|能不能叫个人过来看看我这个单子|人工入口在哪啊找不到|我要和你们法务或者负责人谈|转个人工这么难吗
老板在不在|投诉！人工！|转仁工|帮我转给上次接待我的客服|能不能让懂的人来回答我|都说了要人工听不懂吗|小姐姐在吗帮我看下|请求人工介入|跪求真人客服|轉接專員謝謝|不要链接，要人
联系刻服|jiao jingli lai|在不在啊客服|不需要你，我需要人工|尽快安排客服致电给我|喂有没有人啊|转接一下|我不信你，我要真人确认|话务员在吗|客服出来挨骂
我要跟customer service讲|别发链接了给我找个人|嗯嗯人工|劳烦转接人工客服，感激不尽|涉及金额比较大，我要跟负责人谈|帮我升级到主管处理|有没有能做主的
帮我接技术人员|zhuan ren gong a|人工介入一下呗|叫接线员|换个真人来行吗|人工请按几|能叫仓库的人跟我说话吗|给我接real agent|找客服，急|喂？客服？
zrg|请让真人客服跟我联系|客服联系方式给一个，我要找人|幫我轉真人|转人gong|怎么打不通客服电话，给我接人工|看不懂，还是找客服吧|投诉，找领导|怎么退出智能客服转人工
把你们总经理电话给我，我要跟他说|我不是要查快递 我是要找客服|我要跟有脑子的人说话|客服电话给我，我自己打|我要跟技术聊聊|智障机器人换人|在线等人工|帮我排队转人工
急急急！！客服！|问题有点特殊 机器人应该处理不了 能找个客服吗|你说的我不放心，找个真人确认一下|转财务那边的人|望转人工，谢谢|少废话，叫客服|我要真人服务
微信客服在哪，我想找人聊|可以转人工嘛|我这情况比较复杂，需要和人说|zhuanrg|i want 人工客服|我要人公客服|别逼我骂人，接人工|给我回电，我的号码你们有
叫你同事处理吧|有没有喘气的啊|我已经说了三遍要人工了|叫能拍板的人来|烦请工作人员与我联系|我不太会中文，想找能说英文的客服|申请平台介入
我昨天下单的杯子今天收到碎了两个，问了你半天你就知道让我看退货政策，我现在就想找个真人说清楚，订单号我可以给你|人工可服|接一下你们物流部门的同事|行，转人工
全是机器人，有没有一个真人|我想加你们客服微信聊|能来个真人帮我看下订单吗|妈的叫个人出来|你这破机器人，滚，人工|我找售后|呼叫客服|客服电话多少，我要跟人说|转售后专员
有客服热线吗我想打过去跟人讲|接人工|烦请贵司安排人员联系本人|可以，帮我接客服|人工处理|真仁客服|换人！|我想直接跟你们客服说|有人没|让你领导接电话|只接受人工服务
我不查物流，我要找人工|这个问题机器解决不了，我要找真人|废话少说转人工|按0转人工|你说了不算，找说了算的|你个傻逼机器人叫人来|help 转人工|要求客服介入处理|对，就是要找人
can you 转人工|怎么才能跟真人讲话|说了半天没用，还是人工吧|hi 我要转人工客服|没用，人工|转任工|答非所问，请转人工|转、人、工|转技术支持
我是老人，给我接真人客服好吗|请售后经理给我回电话`,
    others: `
客服辛苦啦再见|投诉快递员在哪填|评价客服在哪里点|转运到香港可以吗|找零怎么算|我不想打电话|给个优惠呗|大人小孩都能用吗|要红色的|洗衣机声音大|人工耳蜗能戴这个耳机吗
让取件员明天来|找回密码|到底什么时候到|真人cs装备有吗|处理完了吗|客服让我在这里查进度|暂时不用客服|客服告诉我七天内发货|等会儿不行再叫人工|给同事代买的|别打电话给我
我媳妇不喜欢想退|真人图有没有|客服昨天答应我补发的，单号多少|有人买过吗质量咋样|客服培训书籍|顾问合同模板有卖吗|真人大小的娃娃多少钱|昨天打电话给客服没打通，后来自己弄好了
组长臂章有吗|部门经理桌牌怎么定制|帮我改一下地址|客服上班时间|人工成本太高|帮我处理一下退款|查不到的话我再找人工吧|孕妇能用吗|找同款|人像镜头滤镜|打印机卡纸
没人在家可以放物业吗|机器人拼装玩具适合几岁|双人餐具套装|怎么没人送|服务费是什么|谁能用学生优惠|蓝牙连不上|转账成功但没订单|机器人真方便|老板有没有大号
售后申请提交了多久审核|自动续费怎么关|机器有异响|等客服上班再说|人工缝制的吗|客服号码是官方的吗|ai眼镜支持近视吗|想问下退款要几天|单人沙发尺寸|售后寄回地址发我
自动回复怎么设置，我是卖家|切菜机好用吗|咖啡机漏水了|春节客服放假吗|老人用合适吗|公司采购找谁开票|语音助手怎么唤醒|ai写作软件多少钱|活人可以进去的箱子吗|自动扣款了
切换语言在哪|人工水晶还是天然水晶|客服一点都不专业|客服工资多少|想问下活动什么时候结束|上次人工给我改的地址，改成功没|手机什么时候发货|财务要税号|要是你查不到我再转人工
专人配送吗|客服中心地址在哪，我要寄件|我孩子把它弄坏了能修吗|项目经理考试的书有吗|擦窗机器人会掉下来吗|主管护师教材有货吗|不用叫人，我自己能搞定|送货师傅什么时候来
别人家都包邮|人工费怎么算|请问怎么退货|家庭装几人份|送客户用的礼盒有几种|我想看看订单|亲，发什么快递|我想退|解决了，不用找人工了|耳机一边没声|说明书在哪下
让我老公签收可以吗|客服不要再打给我了|叫醒闹钟怎么调|我想取消|联系不上快递员|朋友说你家好|成人码怎么选|售后保修多久|换一个新的|想投诉卖家发假货|真人试吃视频在哪看|是人工吗
人工鱼礁|换个快递员送吧|怎么没人签收就显示完成|我跟客服聊过，他说要等仓库确认，现在确认了吗|别给我转客服，我就问个尺码|负责送货的是哪个站点|刚有人打电话给我说丢件了
帮我查一下物流|老板说今天能发|“转人工”是什么意思|预留手机号换了|部门团购有折扣吗|机器坏了能修吗|老板椅能自己装吗|售后退款进度|找个便宜点的|那个客服人挺好的，就是物流太慢
你是机器人吧|叫号机有吗|客服会要我银行卡密码吗|人形模特多高|问过客服了说是正品|怎么连接蓝牙|你能听懂我说话吗|客服专用耳机有吗|在吗，问下尺码|机器人先生说的那本书还有吗
帮我看看到哪了|机器怎么开机|机器人也会卖萌|骗子冒充你们客服让我转账|转接头有吗|处理中是什么意思|已经有人联系我了|人工草皮好打理吗|换新的要多久|没必要找经理，退了就好
工作服能印字吗|我要换个大的|让快递员打我另一个号码|人工客服工作时间是几点到几点|医生推荐的奶粉有吗|店长推荐那款还有吗|专人送货上门收费吗|来得及吗周五要用|你说啥
我妈说太大了想换小一号|给我发个单号|帮我推荐一款|你说的我没懂|手机壳有吗|要一个|来两个红色的|你们主管昨天回我电话说可以全退，怎么退|老师说这本书好，有货吗|转盘多大直径
处理一下我的退款申请|不要转人工，直接告诉我就行|店长说的赠品在哪|程序员送什么礼物好|人体工学椅有吗|师傅上门要收费吗|投诉商品质量问题|三人位沙发几米|人字拖尺码偏大吗
本人不在能让别人拿吗|编程机器人教程有吗|专家号挂号能买吗|找不到发票在哪|这款买的人多吗|换货怎么弄|取件员几点来|需要有人在家吗|售后单在哪看|你这机器人还挺聪明
客服发我的链接打不开|明天再找客服吧|你可以转人工吗还是只能机器回答，我不转，就问问|客服耳麦质量怎么样|有人冒充客服打电话|哪位设计师的款|帮我找一下订单|客房用品批发
连接电脑用什么线|接收短信验证码收不到|不方便接电话，发短信吧|订单能转给朋友付吗|语音通话没声音|客服服务给五星|自动发货吗|可以让朋友代领吗|人工晶体多少钱|购物金能转让吗
财务章怎么刻`,
  },
  en: {
    wishes: `
you are going in circles. human please|why can't i just talk to someone|i think i need a human for this|i require assistance from a member of your team|looking to speak to someone
get a person in here|switch me to a real person|hellooo is someone there|somebody who isn't a computer|can we get a human in here|live chat|talk to ur manager|human > bot please
forget the bot stuff, agent please|i require human assistance|hooman please|can i call someone|ffs just transfer me
i followed all the steps, cleared cookies, tried another browser, still can't check out. i give up, is there somebody i can talk to? i can send screenshots
i don't want your links, i want to talk to someone|connect to agent|speak w/ a person|can i ring you and speak to someone|i need a human to review this|still waiting to be connected
you're useless, put a human on|is anybody home|no robot, human|maybe a human could help|trying to speak with someone about order 4471|i dont want ai
i want a real person not a script|hey get me a person|perhaps i should speak with an agent|requesting supervisor|call an agent for me|can someone from your team ring me
i need somebody to sort this out for me|let me speak with someone competent|you don't understand, get someone who does|get me someone who speaks english
why haven't you transferred me yet|end bot chat, start human chat
i ordered two lamps on monday and one came broken, i sent photos and nobody replied, can i please speak with someone about it because i need them for saturday
you clearly can't help, who can? get them|human support|please 转人工|can i deal with a person instead|who do i call to talk to someone|mate can you get me a person|live support please
i demand a manager|put someone else on|who can i talk to|i asked for an agent three times already|jesus christ can i please have a person|how do i reach an agent
less bot more human please|bring your manager here|where's the human|i wish to be connected to a human operator|give me a human|customer service agent
find me someone who can actually read|have somebody get back to me by phone|can i have an agent please|humans pls|can you bring in a colleague|get me kefu|can you escalate
is there a human available|i think i'd better speak with somebody|no, agent|is there a way to speak to a person|i'd love to talk to an actual human
i'm blind and need a person to help me|it's complicated, i'd better talk to someone|you're not helping, i need a real person|can i tlak to a human|cn u put me thru 2 sum1
wtf get me a real person|this is too complicated for a bot, i need a person|can you hand me off to a human|who's your supervisor? get them|transfer me to someone who can help
i want to talk to whoever is in charge|i'm tired of automated messages, let me speak to someone|is there a human i can speak to|put me thru to a person|can i speak to the manger
yes connect me to a human|i need agent|no no no i want a person|i don't care about the policy, get me a supervisor|trying to reach a human|put your boss on the phone
hello??? anyone alive|i wanna tlk 2 some1|stupid bot give me a human|give me a number to call so i can speak to someone|can you transfer me to a human
helo i want to speak with a person|speak to agent|please transfer this chat to a live agent|somebody answer me|transfer this to a colleague of yours|lemme talk to a human|not a bot
can i talk to an adult|can an actual person look into my refund|get your manager on this chat|is it possible to talk to a live agent|gimme a rep
i'm elderly and can't use this, could a person help me|a person who can make decisions please|where do i go to talk to someone|i want to go over your head|not you, a person
can someone contact me about this|callback please|chat to a human|it's urgent, i need to speak with someone now|this is not helping, agent please|is it possible to get a callback
oprator|let me talk to a humam|someone real|how can i contact a human|i want to talk with your boss|trying to get hold of someone at your shop|you suck get me an agent
let me speak to a manager|agent?|i'm not talking to a bot, get me a person|somebody with authority please|would it be possible to speak with a member of staff
i need to talk to accounts|have a manager call me|please have a real person email me|dude just let me talk to someone|escalate this please|i would prefer to speak with a person
ok then transfer me|real humans only|can i spk 2 a person plz|i need to get in touch with customer service|speak to human|hi can i speak with someone
do you have live agents i can talk to|huamn|is there anyone i can talk to|wrong answer, human|how can i escalate|put me through please|request live support
is there anybody who can look at this|shut up bot, agent|which button gets me a human|can anyone there actually answer|can a human answer this|i have a complaint for your manager
customer support|can i talk to sombody|is there anyone human at your company|who do i speak to about this|is there someone who can help me|talk to someone real
can i speak to the person in charge of shipping|i don't need tracking, i need an agent|i want a call from a manager|speak to a reel person|no robots please, people only
could an agent call me back|can i just talk to somebody who knows what they're doing|speak to someone|anything but a bot|what's it take to talk to a real person around here
how can i get in touch with a real person|我要 real person please|representitive please|human help|can somebody please help me|can u get someone|can i have a human
get me a real f***ing person|can a human take over|i'd sooner talk to a person|how do i get out of this bot and to a person|need 客服 now|get someone over here
it'd be easier to explain to a person|supervizor please|a human, now|send me to a human|somebody talk to me|can an agent take a look at it|that's not what i asked, get me a human
get me somebody with a brain|just get me a human`,
    others: `
lady boss mug|i no longer need to speak to someone|someone on chat said it's in stock|help me track my order|somebody broke the box|manager desk oak
the guy on the phone said it's free|does the robot speak german|how do i forward the invoice to my boss|where can i leave feedback about the agent|answer my question
can you talk to pets with this camera|does the sewing machine have a pedal|never call this number again|cancel the callback|is there a manual for this|ai speaker setup
is customer service open on christmas|if it doesn't come i'll call customer service|support bra|i may ask for a human later|staff picks|is there an age limit for a person to order
last agent was rude|human body poster|agent provocateur perfume|service dog vest|does the doll talk|do i have to phone to activate the warranty|let me think
please do not call, email only|the person i talked to was very kind|employee discount code|is your call center in india|free agent t shirt|does this support 5 ghz|owner's manual
store manager badge|can someone else collect it|useless|did someone process my return|is it doctor approved|is there anyone selling this cheaper|support cushion for back
talking clock|don't have anyone call me|i don't want to talk to anybody, just give me the status|will the agent see the photos i uploaded|can i give it to a friend
your agent promised me a refund last week|the delivery man was rude|can you call a taxi|crew neck sweater|does this toy robot talk|customer service told me to wait 24 hours
send me a label|let the delivery person know there's a gate code|boss hugo boss cologne|can i talk to my kids through the camera|i want to connect my account|who pays shipping
i will contact customer service if needed|cancel my call back request|the supervisor approved my exchange, when does it ship|i'm angry about the delay
your customer service is terrible|change my phone number|thanks human|ok|people on reddit say it's fake|robot toy|ask the driver to leave it with a neighbour
i want to compliment the agent who helped me|maybe later i'll speak to someone|this is bad|our call center needs 40 headsets|bots are so much faster than people, thanks
why was i transferred yesterday|is there an adult size|my boss asked for a receipt|can i send this to someone as a gift|can you check with the warehouse|contact paper for shelves
i need it for a person who is 6ft|does the washing machine connect to wifi|headphones for phone calls|supervise setting on kids watch|i want to thank the person who packed my order
clever robot|support emailed me a form, where do i upload it|help me|operator manual for the mixer|humane mouse trap|put me on the waiting list
transfer the order to my other account|can you send it again|what does a customer service agent earn|i need someone's gift by saturday|how long does support take to reply
robot arm kit missing screws|it's fixed, i don't need to talk to someone anymore|service interval for the boiler|is this chat automated or is it a person|speaker cable
someone bought the last one?|chat noir poster|my robot stopped working|i do not wish to speak with anyone|why did the agent close my ticket|are u a bot|calling card
do i have to call an agent to return it or can i do it online|the driver asked to speak to my landlord|does the support person get a commission|book about customer service
machine operator gloves size 9|cleaning agent ingredients|how do i transfer data to the new phone|the email says "an agent will call you", did anyone try|update my contact number
spoke to a lady last week who said it was sorted|thank you agent|human resources handbook|how do i escalate privileges in the app|secret agent costume|live plants shipping
i would like a refund|transfer paper|can my assistant receive it|ring light|i don't want to be transferred|people say it runs small|how to talk to anyone book
i was going to call but found the answer|how do i connect my phone|can i talk to alexa with this speaker|not asking for an agent, just a tracking link|how do i put it together
am i speaking to a human right now|give me a minute|personalised mug for a person called jo|manager's special price|customs agent wants a document|nice talking to you
status of my support request|support ticket 4312 update|how do i rate the agent|no thanks|is this a real human hair wig|somebody stole my package|phone stand wobbles
phone doesn't charge|artificial plants|can somebody else use my gift card|can i get a discount|back support belt|if you can't find it i will speak to a human later
bonding agent for tiles|i want to speak chinese here|support said my refund was processed|no human needed, just track my order|can you help me with a return|send it to my colleague
can i get help with sizing|i don't understand|my ticket says escalated, what happens next|someone i know has the same|will someone call before delivery
does the robot vacuum do stairs|team jersey|this is ridiculous where is my parcel|was it the courier who called me|expert grill parts|don't transfer me please just answer
i'd like to order for 20 employees|can my husband pick it up|is there a warranty|speak now vinyl|virtual assistant speaker|do you have jobs in support
representative sample of the fabric|what hours is live chat available|how many people is it for|is there a manual?|does the coffee machine come with cups
if that fails i'll ask for an agent|the website says "talk to a human 24/7" what does that cost|how do i transfer my points|i need to connect two monitors|your agents are great
i need to call the bank about this charge|guy ropes for tent|raising agent gluten free|human chair for dog|my manager wants an invoice|is this a human or a robot
i figured it out, no agent needed|my doctor recommended this insole|don't transfer me|human anatomy model|how do i connect the speaker|can i get a tracking number
someone from your company phoned me but i missed it|can i get a phone case for the pixel|what are customer service hours|agent orange hoodie|someone keeps using my address
artificial flowers real touch|an agent already helped me, thanks|i want to buy for my staff|answer me`,
  },
}

const linesOf = (text: string): string[] => text.trim().split(/[|\n]/)
const readSheet = ({ wishes, others }: { wishes: string; others: string }): { wishes: string[]; others: string[] } => ({
  wishes: linesOf(wishes),
  others: linesOf(others),
})

export const unseenWishes = { zh: readSheet(sheet.zh), en: readSheet(sheet.en) }
