import { defineIntent } from '#intents/define'

export const requestHuman = defineIntent({
  intent: 'request-human',
  audience: 'everybody',
  settledBy: 'person',
  label: { zh: '转人工', en: 'Talk to a person' },
  definition: {
    zh: '要一个真人来谈，不管为了什么事。',
    en: 'Wants a person to talk to, whatever it is about.',
  },
  borders: {
    'are-you-there': {
      zh: '只喊在不在的是招呼；要换真人来的在这里。',
      en: 'Only calling whether anyone listens is are-you-there; wanting a person instead is here.',
    },
    identity: {
      zh: '问你是不是机器人的是身份；不要机器人、要真人的在这里。',
      en: 'Asking whether this is a machine is identity; wanting a person and no machine is here.',
    },
    'reach-by-phone': {
      zh: '问电话邮箱的是联系方式；现在就要人的在这里。',
      en: 'Asking for a number or address is reaching by phone; wanting somebody now is here.',
    },
  },
  zh: `
    我要人工客服
    找真人
    不要机器人
    叫个人来
    有真人吗
    我要跟人说话
    客服呢 人工
    给我转客服
    接人工服务
    换人来
    转人工
    人工客服
    我要人工
    我要找人工客服
    找客服
    叫你们客服来
    真人客服
    换真人
    我要跟真人说话
    给我转接人工服务
    帮我接人工
    能不能来个人
    来个活人
    我不想跟机器人聊
    别用机器人糊弄我
    机器人听不懂 换人
    找你们经理
    让你们主管来
    我要投诉找你们领导
    找负责人
    联系人工
    接线员
    打电话给我让真人打
    转接客服
    我需要人工帮助
    能人工处理吗
    安排个人工客服吧
    zhuan rengong
    rengong
    转人公
    人工人工人工
    呼叫人工
    talk to 人工
    human客服
    zhuanrengong
    zhao kefu
    帮转真人
    想跟人聊
    可以找个人帮我吗
    这事儿三言两语说不清，您给我安排一位小姐姐慢慢讲行吗
    上次接待我的那位姓林的还在不，我想接着跟她谈
    排队多久才轮到真的客服
    绕来绕去都是自动回复，我已经把同样的话打了五遍了，发票、地址、型号全给过了，求求你们派一个长着耳朵的来看一眼
    要人
    請幫我接真人
    让懂技术的同事来跟我说
    我七十多了 跟电脑讲不明白，叫个小伙子小姑娘来接一下电话好伐
    谁能做主谁来
    选项里没有我要的，按哪个可以跟客服通话
    我不跟程序扯，麻烦找一个有权限的同志处理我这个退货的问题，前面两位承诺过的事情到现在都没有下文，我需要当面讲清楚
    工单升级
    給我一個客服專員
    我这件事牵扯到两张订单和一张换货单，还有上次那位同事口头答应过的话，光打字得打到明天，麻烦转给能看到全部记录的同事，最好直接通话
    请帮我转人工
    请给我接人工客服
    可以跟人工说吗
    找个真人跟我说
    能不能找个人来处理
    给我找个客服
    我想和客服人员通话
    让人工来
    麻烦转一下人工，谢谢
    机器人解决不了，转人工吧
    请问怎样才能联系到人工客服
    我要找经理
    让你们经理跟我说话
    我想找店长
    叫你们主管来跟我谈
    能让真人客服回我吗
    别自动回复了，转人工
    我需要一个真人帮忙
    让客服给我打电话
    请人工回电给我
    亲，转下人工呗
    转人功客服
    找你们的人来说
    我想跟你们工作人员聊聊
    找一个懂行的客服来
    不想跟AI说话，给我人
    可以安排真人吗
    接通人工
    我要和负责人通话
    换个真人来回答
    转人工，退款的事要当面说
    我的问题比较复杂，请转人工
    我要联系客服人员
    人工客服什么时候能接我
    能不能给我一个活人
    live agent有吗，转人工
    直接找人工行不行
    我只想跟人说话
    输入什么可以转人工
    怎么老是机器人回，有没有真人
    老人不懂这个，麻烦转个人工客服来
    你好，我这个事情说了三遍系统都听不明白，麻烦帮我接一个人工客服
    给我派个专员
    我要求人工处理
    喊个客服小哥哥来聊
    说了半天你都听不懂我的意思，还是帮我转人工客服吧
    我的情况有点复杂，打字说不清，想找个真人客服聊聊
    你们能不能安排一个人工来处理，不要总是自动回复
    我妈七十岁了不会弄这些选项，请帮她接一个人工客服
    退款的事上次是一位姓陈的客服在跟进，请帮我转给他
    我已经等了二十分钟了，人工客服什么时候能接进来
    这个问题机器人解决不了，麻烦找你们的负责人来跟我谈
    请让你们售后的同事给我打个电话，我想当面说清楚
    选了好几次都绕回原来的菜单，我就想找个人工
    不好意思，我不想跟机器人说，请帮我转接客服人员，谢谢
    能不能找个懂电脑的工作人员来跟我说，问你问不明白
    喂，叫你们店长出来，我有话跟他说
    转人工转人工转人工😤 别再发链接了
    麻烦转接一下human，机器的回答没用
    我要跟你们主管直接沟通，请马上帮我转过去
    不管什么事都让机器人答，就不能来个真人吗
    找人工
    转客服
    要真人
    有没有真人
    人工服务
    请转人工
    给我转人
    真人在吗
    换客服
    不要自动回复
    我要和人说
    接客服
    找个人聊
    人工在哪
    叫主管
    让经理来
    需要人工
    来个真人
    转接一下客服
    怎么转人工
    要活人接
    直接转人工
    找领导
    派个人来
    你回的都是固定话，给我换个真人说
    我有点着急，能不能安排一位客服现在跟我聊
    这问题系统里没有选项，麻烦接个人工
    上午跟我说话的那个客服小赵在不，帮我接给他
    我不会选菜单，就想跟个人讲讲我的情况
    请把我转给负责退货的工作人员
    机器人答非所问半小时了，我要真人
    能不能让你们的技术员直接跟我沟通
    我这单子牵扯三个部门，得找个能做主的人谈
    我前面排了多少人，人工什么时候轮到我
    麻烦给我接通一位会听人说话的客服
    拜托，让一个真实的人看看我发的图片
    要求和你们的店长当面或者电话谈
    请问输入哪个数字能到人工坐席
    不想再点来点去，快让客服人员接手
    请安排专人给我回电话，我把事情讲清楚
    孩子说这是机器，我老人家想找个真人问
    你解决不了，就让你们上级来
    我填了表也没人理，现在要一位真人来处理
    晚上还能接到人工客服吗，能的话现在转
    我想跟客服主管反映，请转接
    这样聊下去没意义，给我个人工
    不管哪个部门，先来个人
    能派一个懂保修的同事进来聊天吗
    我的订单情况特殊，需要人工客服一对一
    别让我看帮助文章了，我要跟人说话
    视频客服有吗，想跟真人面对面讲
    请升级给高级客服，普通的处理不了
    问题描述三遍了，求一个真人看一眼
    接电话的人是真的吗，我要真的客服
    帮我呼叫一下在线的工作人员
    转人功转人功啊啊啊
    rengong kefu xiexie
    来个human，robot走开🤖
    人人人人人 我要人
    实在抱歉，我的事情比较绕，可否劳烦转一位人工同事，感谢
    可以叫真人客服來嗎 機器人好笨
    救救孩子，跟机器人聊半天快疯了，给个活的
    恁给俺找个人说话中不中
    叫人工来
    找个真人
    给我转真人
    换真人来聊
    真人有没有，转接一下
    不想跟机器人聊，要人
    别让机器人回我，找人
    不要智能客服
    机器人没用，转人工
    你这机器说不通，叫个人
    跟AI说不清楚，给我找人
    AI客服退下，我要真人
    人工通道怎么进
    怎样才能接到人工
    人工客服怎么找不到
    人工按几
    打哪个字能转人工
    人工客服现在能接吗，转一下
    人工排队排到我了吗
    前面还有几个人，我等人工
    人工一直占线，还要等多久才有人
    转了半天还是机器人，我要人
    直接帮我转
    帮我接客服专员
    请安排专人跟我对接
    请派人处理，我要跟人讲
    我要跟活人说
    来个活的
    来个会说话的人
    能不能让一个人来看看
    让你们同事来
    叫你同事接手
    换个人来回答我
    请一位客服小姐姐
    给我找客服小哥
    经理在不在，叫他来
    我要和经理谈
    请主管接听
    叫管事的出来
    找负责人跟我说
    找能拍板的人
    让领导来
    上级客服介入
    高级客服请接入
    找售后人工
    转售前人工
    接投诉部的人
    转技术人员
    找技术支持真人
    找懂电器的人跟我说
    安排一位懂保险的同事
    找财务的人聊
    帮我联系商家真人
    叫店主来
    要跟老板直接聊
    我只和人谈
    我不跟机器谈
    没人管吗，派个人来
    请真实的人回复我
    是人的话继续聊，不是就换人
    要求人工一对一服务
    人工服务几秒能接，马上要
    现在就要人工！
    急事 转人工
    事情复杂，需要人工
    情况特殊 机器处理不了 转人
    我说不清楚，让人来问我
    打字慢，找人跟我语音聊
    找人给我回个电话
    让客服打给我
    给我回拨，要真人
    能视频跟真人客服说吗
    我妈不会打字，叫个人跟她讲
    外国人，找个会说话的真人帮我
    刚才那位客服断了，帮我接回去
    接回刚才的人工
    上次的工号305客服，转给她
    还是找原来的专员跟进
    小李客服在么，我要接着和他说
    不满意机器回答，申请人工
    要人工复核，不要系统回复
    少给我发链接，找人来
    别再弹菜单了，直接接人
    您好，烦请为我转接人工座席
    亲，帮人家转一下人工嘛，谢谢哦
    神经病机器人，滚，叫人来！
    agent，human agent，thx
    我要talk to真人
    transfer to人工谢谢
    我要找真人客服，不要機器人
    zhuan ren gong
    我讲了五遍你就给我回那三句话换个人吧大哥大姐都行
    三天了每天都是你这个小助手，笑脸倒是挺多，事儿一点没办，麻烦给我叫一个拿工资的过来
    客服代表呢，给我接
    我不选1也不选2，给我人
    人工！人工！人工！
    这些选项都不是我要的，麻烦派个人跟我说两句
    我说了三遍你还是答非所问，请帮我转一位人工客服来处理
    这件事牵扯到两个订单还有退款，机器人肯定说不明白，找个真人跟我对接
    我不要看帮助链接，也不要选菜单，现在就给我接一位在线的工作人员
    刚才跟我聊的那位客服突然断了，麻烦把我接回给她，我不想重新说一遍
    我妈七十多岁不会打字，请安排一位真人客服打电话给她讲
    你们有没有值班经理，我要直接跟能拍板的人谈，不跟系统谈
    排了半小时的人工到现在还是自动回复，到底什么时候能有人接我
    请转给懂洗衣机安装的技术人员，我要和他直接说
    您好，我的情况比较复杂，希望由人工客服一对一跟进，谢谢
    能不能让一个活人看一眼我发的图，别再给我发那三句套话
    我已经把同样的话打了五遍了，订单号型号照片全都给过，你每次都回我那三句，求求你们派一个活人过来看一眼，哪个部门的都行，男的女的都行，只要不是机器
    三天了，天天都是你这个小助手笑眯眯地跟我打招呼，事情一件都没办成，我现在不想再跟你说一个字，麻烦叫一个真正拿工资上班的人来接我这个对话
    人工入口
    按几转人工
    给我接人工
    帮我转客服
    请转接人工坐席
    找个活人来
    来个人
    来个能做主的
    来个懂行的
    叫经理来
    找你们领导
    找店长聊
    换个真人
    换人工
    换同事来
    别机器人了
    机器人走开
    不跟机器聊
    不想和AI说话
    智障机器人，转人工
    你解决不了，找人来
    跟人说行吗
    我想跟真人说
    能不能找个真人
    可以人工服务吗
    有人工吗
    人工什么时候接
    人工还要排多久
    前面还有几个人才轮到我接人工
    刚才的人工掉线了，重新接
    昨天那位小李，接她
    换个人工，刚那位挂了
    请专员联系我
    让客服回我电话
    让技术的人来
    财务的同事接一下
    售后专员接入
    升级处理，找上级
    我要轉真人客服
    human，转一下
    事情复杂，要人工一对一
    老人家不会按菜单，直接给我人
    让你们的员工来跟我谈
    我只跟活生生的人讲
    派个客服专员进来
    请安排客服人员接待我
    这自动问答没用，请叫个员工过来
    能否由您的同事接手我这件事
    换个有权限的人跟我谈
    转接到技术部的真人
    我想找昨天接待我的那位客服继续聊
    让值班经理来和我说
    我需要一位懂退税的客服本人解答
    不要再弹选项了，给我人
    语音也行，只要是人
    喊个售后师傅来跟我聊两句
    找位主管处理我的事
    排了半天队，人工坐席到底给不给接
    请给个能打电话过来的真人
    机械回复我受够了，派人来
    拜托真人帮帮忙，我看不懂这些按钮
    能不能和你们老板直接对话
    求接通人工坐席，急
    AI退下，人上来
    帮我连线客服代表
    第三次说了，要员工来
    婴儿车部门的内行人请来一位
    请给我分派一位坐席
    谁值班就把我转给谁
    别念稿子，喊个同事来说话
    组长能亲自跟我聊吗
    给我接个真人
    不要机器人，叫人来
    我要跟你们经理说
    换个能做主的来谈
    人工坐席帮我接一下
    找个活人跟我聊
    让你们主管接待我
    真人客服速来
    怎么才能接通人工
    别让程序回我了，派个员工
    刚才那位客服断线了，帮我重新接回她
    排队也行，我等人工
    让售后的师傅亲自来跟我谈
    聽不懂機器講的 幫我轉真人
    老人家不会弄，喊个人来讲
    请安排专员对接我
    这事机器解决不了，给个真人
    能不能让老板出来讲话
    叫你们同事来处理，我不跟AI说
    麻烦转接客服专员
    上次跟我对接的小陈在吗，转给他
    找领导，普通客服不管用
    这菜单绕来绕去，找个人给我说
    冰箱漏水，要工程师亲自跟我聊
    值班经理在不，请他来接我这单
    要能听懂方言的真人
    机器人退下，唤掌柜的
    投诉升级，让上级跟我谈
    不想对着程序倒苦水，来个会喘气的
    财务的同事能出来聊两句吗，真人
    等多久才轮到人工
  `,
  en: `
    talk to a person
    speak to a human
    i want a real person
    customer service representative
    connect me to someone
    transfer me to an agent
    not a robot please
    let me talk to a manager
    real human please
    human
    agent
    talk to a human
    i want to talk to a person
    real person please
    speak to an agent
    let me speak to someone
    connect me to a representative
    transfer me to customer service
    get me a human
    give me a real human being
    can i talk to somebody
    i need a live agent
    live chat with a person
    operator
    representative
    customer service please
    speak to your manager
    i want your supervisor
    let me talk to whoever is in charge
    i don't want to talk to a robot
    stop the bot
    this bot is useless get me a person
    put me through to a real person
    please have somebody call me
    call me back
    i'd rather deal with a person
    humna please
    agnet
    can a human look at this
    escalate this
    hand me over to support staff
    actual person not a machine
    i want someone to help me not a machine
    let me speak with your team
    can i have a person
    someone real please
    none of your buttons fit, who do i ring instead, or better: who'll chat with me
    Is Denise still on shift? She was sorting this for me on Tuesday
    I've typed the same three sentences five times, you have the number, the model and the invoice. For heaven's sake let a pair of human eyes look at it
    how long is the queue for an adviser
    switch to 人工
    the technical colleague, please, not this
    I prefer explain it with voice to a person, my writing in English is slow
    At seventy-eight I can't be doing with computers that answer back, dear. Would one of the young people there kindly take over and do this with me step by step
    need to speak w someone who can actually make decisions
    my case is complicated, assign it to one of your staff
    bypass the automated stuff
    wanna talk to a rep
    if no colleague of yours joins this chat within ten minutes I'm going to drive to your head office and wait in the lobby, because I've had it with canned replies
    Can I speak with customer service?
    I need to talk to someone
    Connect me with a human agent
    Get me a real person
    Can someone from your team help me?
    I don't want to chat with a bot
    I'd like to talk to a manager
    Can I speak to your supervisor?
    Please connect me to customer support
    Human agent please
    talk to agent
    I need a human being
    Can you transfer me to a colleague?
    Could I speak with a member of staff?
    Transfer to human
    Can a person call me back?
    speak to representative
    I need to speak with someone about my order
    Can you get a real agent to join?
    No bots, give me a human
    How can I get to a live person?
    Can somebody real answer me?
    please i want talk with human
    Switch me to live chat
    I demand to speak to someone in charge
    Is a live agent available?
    Could you hand me over to a colleague, please?
    human pls
    Someone call me please
    I want to talk to customer care
    Let me chat with an advisor
    Connect me to an operator
    Just give me a person
    I need a person to look into this
    Can I talk to someone who can help?
    Automated answers are no use, I want an agent
    can i tlak to someone
    Stop with the bot and get me an agent
    I'd like a real person to handle my refund
    Where's the button to talk to an agent?
    May I be connected to a human adviser, please?
    A real customer service person please, this is complicated
    Forward me to your support team
    Want human. Now.
    I have been going round in circles with this bot. Please, please pass me to one of your people
    I want someone to phone me and talk it through
    You don't understand what I'm saying, please just pass me to a human
    My case is complicated and hard to type out, I'd like to talk it over with a real person
    Could you get somebody from your team to handle this instead of automatic replies?
    My mother is seventy and can't cope with these menus, please connect her to a person
    A colleague of yours called Mr Chen was dealing with my refund, can you put me through to him?
    I've been waiting twenty minutes for an agent, when will someone join?
    A bot can't solve this, so I'd like to speak to whoever is in charge
    Please ask one of your after-sales people to ring me, I want to explain it in person
    Whatever I choose, I end up in the same menu. I simply want to talk to somebody
    Excuse me, I'd rather not use the bot, may I please have a member of staff?
    Can I speak to somebody who knows about computers, as you clearly don't?
    Get me the store manager, I've something to say to him
    AGENT. AGENT. AGENT. no more links!!
    please give human person, machine not understand me
    I want to speak with your supervisor directly, connect me now
    Why is everything answered by a robot, can't a real person come on?
    human please
    I want a person
    talk to someone
    agent please
    get me a person
    live person
    real agent
    connect me to a human
    customer service rep please
    speak with a person
    transfer me please
    manager please
    no bot
    is there a human
    put someone on
    let me talk to staff
    need an agent
    supervisor please
    live agent now
    hand me to a colleague
    can I talk to a person
    I need somebody to talk to
    pass me on to an adviser
    Your replies are canned, give me a person to talk to
    I'm in a hurry, could an agent join this chat now?
    None of the options match, so please bring in a person
    Is Sarah who spoke with me this morning around? Put me through to her
    I can't work these menus, I only want to tell somebody what happened
    Please transfer me to whoever looks after returns
    Half an hour of the bot missing the point, I want a human being
    Could one of your technicians talk to me directly?
    My case involves three departments, I need a person with authority
    How many are ahead of me in the queue for a live agent?
    Would you connect me with a human who can look at my pictures?
    I wish to have a conversation with the branch manager
    Which key do I press to reach an operator?
    Enough clicking, let a member of your team take over
    Arrange for somebody to ring me so I can explain it properly
    My grandson tells me you're a machine, and I'd prefer a person
    If you can't solve it, fetch your superior
    I filled in the form and nobody replied, now I want a real person on it
    Are live agents still on tonight? If so, transfer me
    I want the head of customer service, put me through
    This is going nowhere, human please
    Doesn't matter which department, as long as it's a person
    Can a colleague who knows about warranties come into the chat?
    My order is an unusual case and needs a person one to one
    No more help articles, let me talk to somebody
    Do you do video calls with a real adviser?
    Escalate me to senior support
    I've described it three times, could a human just read it once?
    Is there someone at a desk there who could deal with me?
    Page one of your staff for me, please
    What do I have to type to get past the bot?
    AGENTTTT
    humen pls
    真人 please, not robot 🤖
    peopleeee i need peopleeee
    Forgive me, it's a rather tangled matter, might I be put in touch with one of your staff?
    i want speak with persona, not machine, thank you
    losing my mind with this bot, someone with a heartbeat pls
    Love the chirpy tone, mate, but fetch me a human
    give me an agent
    talk to a live agent
    transfer me to someone
    I want a human
    let me speak to a real person
    I want to talk to somebody real
    no robots, a person
    no more bot
    swap this bot for a human
    you're a bot, fetch a human
    I won't talk to a machine
    AI isn't helping, hand me over
    hand this over to a colleague
    pass me to your team
    escalate to a human
    escalate to a supervisor
    get your manager
    is there a manager I can talk to, put them on
    I need a supervisor
    senior agent please
    someone in charge please
    someone who can decide
    someone with authority, please
    put your boss on
    I want to speak with the shop owner
    connect me with the seller in person
    customer care executive please
    customer support agent
    support person needed
    assign a person to me
    assign a human to my case
    I need one-to-one help from staff
    can a colleague of yours take over
    can someone take this over
    someone from returns, in person
    technician please, a live one
    connect me to tech support staff
    I need a specialist on insurance to talk to
    accounts person please, I want to talk to one
    someone from complaints, now
    need to talk to billing staff
    how do I reach a human
    how do I get past the bot
    how to skip the bot
    what do I type to get a person
    which option gets me a person
    is there a way to talk to staff
    why can't I get a human
    can't find the option for a live person
    chat with a human
    chat with staff
    live chat with a real agent
    I'd rather talk to a human being
    I'd prefer a human
    can I have a human, please
    could I be transferred to an adviser
    could someone ring me
    have somebody phone me
    arrange a callback from a person
    call me, I want to talk to a human
    video chat with an agent?
    mum can't type, get a person for her
    I can't explain this in writing, let me talk to someone
    too complicated for a bot
    special case, needs a human
    this needs a human eye
    let a human review it
    manual handling please, not the system
    stop sending links, send a person
    stop showing me menus, get someone
    neither option 1 nor 2, a person
    still a robot, I asked for an agent
    waiting twenty minutes for an agent, is one coming
    where am I in the queue for an agent
    agents all busy? I'll wait for one
    got disconnected from the agent, reconnect me
    put me back to the lady I was chatting with
    agent 305 again please
    I want the same adviser as before
    is Tom from support on, transfer me to him
    a breathing human, that's all I ask
    somebody with a brain please
    any human being will do
    anyone who's paid to help, please
    talk to person plz
    i want speak with human, no machine
    sir please connect to customer care executive
    kindly transfer the chat to a live representative
    hooman plz
    huamn agent now
    转人工 please
    shut up robot, human!
    Would it be possible to be connected to one of your staff?
    you've sent me the same three lines five times so just get me somebody, anybody
    three days of smiley faces from this assistant and nothing done, wake up a real employee please
    none of your menu choices fit, so kindly let me have a word with one of the team
    who's on shift? I'd like to deal with them rather than software
    pick up, somebody, I don't want canned replies
    is a member of staff free to chat with me
    get the person in charge of this branch on the line
    I've said it three times and you still answer something else, please transfer me to a human agent
    This involves two orders and a refund, a bot won't follow it, so I'd like a real person to handle it
    I don't want help links or menus, just connect me with a member of staff right now
    The lady I was chatting with was cut off, please put me back to her so I needn't start over
    My mum's past seventy and can't type, would you have a real person phone her and talk it through?
    Is there a duty manager? I'd like to speak with somebody who's allowed to decide, not with a system
    I've been queueing half an hour for an agent and only get automatic answers, when will a person take over?
    Please pass me to a technician who knows washing machines, I need to talk to him directly
    My case is rather complicated and I'd appreciate one of your staff looking after it in person
    could a living person please look at the picture I sent instead of repeating those three stock phrases
    I've typed the same thing five times with order number, model and photos, and you answer with those three sentences. Please, I'm begging you, let a human being from any department whatever come and look at it
    For three days this smiling assistant has greeted me and not one thing got done. I won't write it another word; fetch somebody who draws a salary from you to take over this conversation
    can someone human go through my account charges, something is off
    call me
    our own system needs to talk to yours
    human agent
    rep please
    live person please
    real human
    a person not a bot
    talk to human
    speak with an advisor
    speak to a supervisor
    speak with a real person sir
    sir connect to executive
    kindly connect with agent
    kindly transfer call to human
    kindly arrange callback
    transfer me
    transfer to agent
    transfer to the returns team
    put me through
    put me through to sales
    put me through to a human
    pass me on to a colleague
    hand me over to a person
    hand this over to a human being
    get me someone
    get me a supervisor
    get your boss
    get a grown-up
    fetch a person
    call a colleague over
    call me back please, a person
    callback from a human
    someone should phone me
    ring me please
    I want to speak to someone
    I want an agent now
    I want a manager
    I need a person
    I need to talk with an employee
    I need human help
    I need a live one
    I'd prefer a person
    I'd like a consultant to assist me
    I demand a person
    I insist on an employee
    I won't talk to a bot
    not a bot please
    no robots
    no machine, person
    enough of the robot, agent
    stop the robot and bring staff
    bot go away, human come
    get rid of the bot
    skip the bot
    skip the menu, agent
    skip to agent
    escalate
    escalate this to a person
    escalate to second level
    escalate to a manager
    can I chat with a real person
    can I have an agent
    can I speak with support staff
    can I get a live representative
    could I speak to the person in charge
    could an employee look into this with me
    could you get a colleague
    may I talk to the shop assistant
    is it possible to speak to a human
    is there a way to reach a human in this chat
    how do I get a human here
    how can I talk to an agent
    what word gets me a human
    where's the button for an agent
    when will an agent be free
    when will a human come on
    how long for an agent
    how many people ahead of me for an agent
    still in queue for an agent
    waiting for the human you promised
    you said an agent would join
    agent left the chat, get me another one
    the last agent disconnected, reconnect me
    same agent as yesterday please
    I'd like to go on with Priya who helped me
    different agent please, a human
    someone who speaks my language and is human
    someone from the technical team
    someone from billing please
    somebody flesh and blood
    a specialist please
    a female advisor please
    manager now
    staff please
    customer support person
    help desk person
    assistant who is human
    this is too complex for a machine, person please
    it's private, I'd tell only a person
    it's an emergency, give me a human
    my case is odd, needs a human eye
    I'm old and can't do bots, let me talk to a young person there
    typing's hopeless, let somebody talk to me
    转人工 agent now
    want 真人 chat
    i want speak with person
    please a person, I no understand the machine
    pls human thx
    HUMAN HUMAN HUMAN
    let me talk to your supervisor you tin can
    press 0
    let a member of staff take this over, thanks
    I'd want a flesh and blood advisor on this chat
    put a living soul on, would you
    please have one of your employees join this conversation
    reconnect me with the agent I was talking to
    get the shop owner to talk with me
    senior person please, not the assistant software
    someone from your complaints desk should speak with me
    who can I chat with that isn't software
    is any employee free to take my chat
    I'd like my case handled by a person from now on
    I'm done with menus, bring on a clerk
    swap this bot for a colleague
    let me deal with a human being instead
    is a flesh-and-bone advisor available to chat
    I'm asking for a staff member, third time now
    drop the script and let an employee talk
    could a team lead ring or chat with me
    hand my chat to whoever's on duty
    let an expert in your pram department speak with me
    kindly assign one executive to my chat
    nobody but a person can sort this, connect one
    a real person, now
    put a person on
    I'd like to chat with a member of staff
    live rep please
    live operator
    live support
    live chat with a human please
    switch to a person
    pass me on to someone else
    pass this on to a human
    I want to talk to a supervisor
    get your team leader
    let me talk with whoever's in charge
    may I have a word with the boss
    the manager, please, I'd like to speak to him
    let the owner of the shop talk to me
    somebody senior please
    someone who can decide things, put them on
    someone from the returns desk, I want to talk to them
    let me talk to the tech team
    give me an advisor
    need an adviser in person
    consultant please
    talk to executive
    I want to talk with a human being sir
    please pass to real people, I not understand machine
    want human, no robot
    I want person who speak, not program
    not talking to a bot
    stop the bot and give me a person
    I refuse to deal with a machine
    I don't do chatbots, give me someone alive
    switch off the automatic replies and get a colleague
    enough of this machine, a person please
    enough buttons. a person.
    skip the menu, human
    press 0 for a human lol
    how do I get a real person here
    how do I get past this bot to a person
    how do I reach a living soul in this chat
    what do I have to type to get an agent
    is it possible to speak to a person about my case
    could I please talk to a human being about this
    can somebody else help, a person
    can one of your people step in
    can I have an actual employee
    would a flesh and blood person take over please
    would you mind fetching a colleague
    Would you kindly put me through to a member of your staff?
    I would prefer to discuss the matter with a person.
    I insist on speaking with a human representative.
    this is complicated, I need a person to talk it over
    it's a delicate matter, a human please
    it's too personal for a computer, let me speak to a woman on your team
    my problem doesn't fit your menu, a human please
    you can't fix this, get me someone who can
    you're not helping, human
    you don't understand me, bring a person
    third time I ask: a person
    I've asked for an agent twice, where's the agent
    still waiting for a human agent
    I'll wait in the queue for an agent
    how long is the wait for a live agent, I want one
    put me in the queue for a person
    place me in line for support staff
    queue me up for an adviser
    please let your colleague call me back, I'd rather talk
    call-back from a person requested
    I want a human call me
    let me voice chat with a staff member
    get Priya back on the chat, she was handling me
    I was talking to an agent and got cut off, reconnect me
    reconnect me to the last agent
    back to the human I was chatting with
    any staff on duty? I need one
    someone please, a person, it's urgent
    urgent: human
    my gran needs to talk to somebody real, get someone
    I hate typing to computers, a person please
    人工
    human 客服 please
    agnet pls
    I ain't telling my life story to a robot, fetch somebody
    pull a colleague out of the canteen for me, will you, I need a person
    is a person available at this hour? if so, put them on
    specialist for pianos please, a person not a program
    your choices don't cover a leaking freezer, I want a colleague on this
    who's on shift tonight? let that colleague write to me
    I'd feel better with a chap from your office answering
    patch me through to whoever handles carpets
    give my chat to the night crew, someone with hands
    ticket's been open a week, assign a living employee to it
    put a trained adviser on, this concerns my late father's order
    Could the matter be taken over by one of your clerks?
    the typed menu goes round in circles, give me somebody to explain it to
    not satisfied with canned lines, want your duty manager to join
    my English is weak, a patient person please, not the computer
    let a technician come on the chat
    I'd sooner speak with staff than with software
    the automatic assistant is no use for a broken piano, a specialist in person please
    please raise this with a supervisor and have her speak to me
    is somebody from accounts free to talk with me
    kindly arrange one person to speak, machine not solving
    bring your floor manager online
    will an employee join if I wait here
    beep boop no thanks, where's the staff
    don't paste links at me, have a colleague speak to me
    lady from yesterday was lovely, could she take my chat again
    customer service officer required
    I'm calling for backup: someone breathing, please
    wake up a co-worker for me
    leave the script, summon a living assistant manager
    would your carpet expert come online for a minute, I'd like to talk
    not you, dear machine, one of your mates with a chair and a mug
    let me explain it to a proper employee, please
  `,
})
