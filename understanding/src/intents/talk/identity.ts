import { defineIntent } from '#intents/define'

export const identity = defineIntent({
  intent: 'identity',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '你是谁', en: 'Who are you' },
  definition: {
    zh: '问对面是人还是机器、叫什么、会做什么。',
    en: 'Asks whether this is a person or a machine, its name, or what it can do.',
  },
  borders: {
    'request-human': {
      zh: '要真人的是转人工；只问是不是真人的在这里。',
      en: 'Wanting a person is a person; asking whether this is one is here.',
    },
    'scam-report': {
      zh: '核实别处来电的是诈骗举报；问眼前这个聊天的在这里。',
      en: 'Checking a caller elsewhere is a scam report; asking about this chat is here.',
    },
    'language-choice': {
      zh: '问会什么语言的是选语言；问会做什么事的在这里。',
      en: 'Which languages is the choice of language; which tasks is here.',
    },
  },
  zh: `
    是自动回复吗
    你能帮我什么
    你是机器人吗
    你是真人吗
    你是人吗
    你是人工还是机器人
    是不是机器人
    你是ai吗
    我在跟谁说话
    你是谁
    你叫什么
    是真人在回复吗
    这是自动回复吧
    你是人工智能吗
    对面是人吗
    你到底是不是人
    你是智能客服吗
    跟我聊的是人还是程序
    机器人？
    真人吗
    是人工客服吗
    你是chatgpt吗
    我是不是在跟机器说话
    你能做什么
    你会什么
    你有什么功能
    ni shi shui
    ni shi ren ma
    shi jiqiren ma
    你可以做些什么
    能帮我做什么
    你都懂什么
    怎么称呼您
    你背后有没有活的员工在打字
    你几岁了呀 男的女的
    谁开发的你
    报上名来
    你這是預設的回覆還是有人在打
    秒回？人哪有这么快的，坦白从宽
    你哪些事能替我办，哪些办不了，列给我
    who are you呀
    你会不会累，要下班吗
    我刚才掏心窝子讲了半天家里的难处，讲完才想起来，对面坐着的该不会压根不是个人吧，您给我句实话
    你跟昨天那个是同一个吗
    程序猿写的吧你
    您是商家本人还是平台的
    我孙子说现在网上回话的多半是电脑，可我看你说话有板有眼还会安慰人，你老实告诉我，你是小伙子、小姑娘，还是一台机器
    你记得我之前跟你说过的话不
    使用说明：你能听懂哪些指令
    聊到现在我也摸不准你的底细，你能看到我的订单吗，能替我拍板吗，还是只会背答案，先把你的本事和权限讲明白
    請問我是在跟真人講話嗎
    你是真人客服吗
    你是AI还是人
    跟我说话的是机器人吗
    我在和人聊天吗
    你是电脑程序吧
    是不是人工在回答
    你叫什么名字
    怎么称呼你
    你是哪位
    你是谁啊
    您贵姓
    你是智能助手吗
    你能干什么
    你会做哪些事情
    你可以帮我做些什么呢
    你能解决什么问题
    你有哪些本事
    你能处理哪些业务
    你是这家店的客服吗
    你是真的人吗还是系统
    感觉你像机器人
    你不是真人吧
    你背后是大模型还是真的员工
    你的名字是啥
    你是男是女
    你是小姐姐还是机器人
    说实话你是不是AI
    你是什么东西
    你是干嘛的
    对面有活人吗还是程序在回
    你是人工智能还是人工客服啊
    介绍一下你自己
    自我介绍下呗
    你可以查我的订单吗，你有这个权限不
    你能办哪些事
    你会什么技能
    你能帮忙干些啥
    客服小姐姐你是真实的人吗
    你们这个客服是机器吗
    回这么快，是机器人吧
    你是哪个公司的机器人
    你是豆包吗
    你有名字没
    你是店主本人吗
    你是不是虚拟客服
    你是誰呀
    你是真人還是AI
    你可以幫我做什麼
    ni jiao shenme
    你是robot吧🤖
    bot还是真人？
    我咋感觉在跟电脑唠嗑呢，你到底是人不
    我想知道我现在是在跟谁聊，是真人还是系统自动的
    你都能回答哪方面的问题呀
    能告诉我你是客服还是机器助手吗，我好知道怎么跟你说
    你真的是人在打字吗
    你回复得又快又整齐，我怀疑你是机器人，是吗
    在我说事情之前，先告诉我你是真人还是系统
    你除了回答问题还会做别的吗，比如改地址查物流
    我不太会用，请问你是店里的工作人员还是电脑自动回的
    你是人不
    是真人吗
    你是程序吗
    谁在跟我说话
    你叫啥
    你是AI吧
    机器还是人
    你是谁家的
    你是啥身份
    你的职责是什么
    你都会啥
    能干啥呀你
    你有什么用
    你是哪个客服
    您是哪位
    是自动的吗
    你是客服本人吗
    真的有人吗，还是系统
    你算人还是机器
    你是电脑吧
    贵姓
    什么来头你
    你是不是AI客服
    你有哪些功能
    刚才跟我说话的是人，现在的你还是同一个人吗
    我发什么你都秒回，是不是程序设定好的
    你能看到我的账户资料吗，还是只能聊天
    请问你是平台的客服，还是这家店自己的客服
    跟你聊得挺好，想知道你怎么称呼
    你说话一套一套的，是不是人工智能写的
    除了查快递你还能帮我做什么事
    你是用什么技术做的，是大模型吗
    我奶奶问对面是姑娘还是机器，你回她一句
    你们客服是几个人轮班，还是就你这一个机器人
    回答之前先说清楚，你是人还是软件
    听说现在客服全换成AI了，你也是吗
    你有工号吗，我想知道跟我对接的是谁
    我能不能把你当成朋友，你究竟是不是活人
    你的回复格式这么整齐，不会是自动生成的吧
    你可以直接帮我办事，还是只能给建议
    你懂不懂电器方面的问题，你的知识范围有哪些
    我在跟哪个部门的人说话
    你每天工作多少小时，机器人应该不用休息吧
    你是店长还是助手，说话算不算数
    你能听语音看图片吗，还是只认字
    我这样问你会不会懂，你是机器的话我就说简单点
    你说你姓小，那小什么，是机器人的名字吗
    能介绍一下你自己和你能提供的服务吗
    你不会是那种只会按关键词回答的机器人吧
    是你本人在打字还是复制粘贴的模板
    头像是个小姑娘，真人照片还是虚拟形象
    你是不是人啊喂🤨
    bot or human？
    ni shi ai ba
    你是gpt还是文心啊 哈哈
    机qi人？
    讲真 你是活的吗
    who r u 你叫什么名字
    我跟你掏心掏肺讲了一个多小时，越想越不对劲，你每次都是一秒就回，还从来不打错字，你坦白说你到底是不是个人
    冒昧请教，阁下是贵店的职员，抑或是一套自动应答的程序？
    您好，老人家不太懂，请问跟我说话的是小同志还是电脑
    請問妳是機器人嗎
    你叫什麼名字呀
    請問你可以做什麼
    你是人还是机器
    对面是真人不
    跟我聊的是人吗
    是智能客服还是人工客服在回我
    自动回复吗这是
    这是机器自动答的吗
    是活人在打字不
    屏幕那头有人吗还是机器
    你是真的人类吗
    你真不是机器人？
    老实说你是不是bot
    你是不是假人
    你是不是AI假装的人
    怎么回得这么快，是机器吧
    说话这么官方，机器人吧你
    你打字好快，人能这么快吗
    贵姓啊客服
    请问尊姓大名
    你有名字吗
    你的工号是多少
    客服几号为我服务
    你是小美吗
    你是昨天那位客服吗
    换人了？你是谁
    刚刚那个人走了吗现在你是谁
    你谁啊
    您哪位
    请问您是哪位
    你是何方神圣
    你是干啥的
    你是做什么的
    你的工作是啥
    你是卖家本人还是平台客服
    你是平台的还是店里的
    你是官方客服吗
    你是老板吗还是员工
    你是哪个部门的呀
    你在哪个城市上班
    你是男生女生
    你多大年纪
    你是不是外包的客服
    你是实习生吗
    你是哪家公司做的
    你用的什么模型
    你是GPT做的吗
    你背后是谁在操作
    你由谁控制
    你有啥本事
    你都能办哪些业务
    你能帮上什么忙
    能问你哪些问题
    哪些事情可以找你
    你会查物流不，还会什么
    你只能聊天还是能操作订单
    你有权限退款吗还是只会说
    你能不能看图片
    发语音你听得懂吗
    你能记住我上次说的话吗
    你有记忆吗，认得我不
    你懂方言吗，还有别的本领没
    你有什么不会的
    你的能力范围是什么
    自我介绍
    做个自我介绍呗
    报个名字我记一下
    告诉我你的身份
    验明正身，你是啥
    你属于哪种客服
    你是虚拟助手么
    你是智能助理吗，能干啥
    你头像是本人照片吗
    你下班吗，机器应该不下班吧
    你需要睡觉吗，是人就要睡
    你有感情吗还是程序
    你是不是录好的话术
    这些话是提前写好的吧
    你是模板回复还是手打
    你是human还是robot
    你叫啥name
    are you真人
    你是ai嘛 亲
    大姐，你是真人还是那个啥机器
    姑娘，跟大妈聊天的是你本人吗
    客服在吗算了先问问你是人吗
    請問你是真人還是機器人
    我孙子说现在客服都是电脑，你是不是电脑
    聊了这么久，能问一句你到底是人还是程序吗
    您好，请教一下，目前与我对话的是人工还是系统
    你回答问题是靠查资料还是自己想的，你究竟是个啥
    跟你讲了这么多家里事我突然有点害怕你不会是个机器人吧
    有血有肉的人还是一串代码
    阁下究竟是店员还是程序
    秒答，你莫非不是血肉之躯
    你跟上午接待我的是同一位吗
    后台坐着的是员工还是大模型
    除了答疑你还干得了啥
    能替我改单不，你有这本事吗
    你归哪个部门管，叫啥
    坦白从宽，你是不是假客服真电脑
    在下想知道跟谁说着话
    让我猜猜，你是一台电脑对不对
    哪位在值班呀，报个大名
    您是本店掌柜还是请来的帮手
    聊到现在你一个错字都没打过，老实交代是人还是程序
    我每次发过去你半秒就回，是不是早就编好的自动回复
    你说话客客气气的，真有个姑娘坐那儿打字还是电脑
    除了讲讲规定，你自己能动手给我改订单退款吗
    刚才跟我说的那位叫小林，现在换你了吗，你又是谁
    第一次用这个窗口，想先问问你都能办哪些事
    你的底层模型是什么版本，训练数据截止到哪天
    你贵姓
    你是机器吧
    是AI在回我？
    你是不是程序
    对面是人还是电脑
    有人在打字还是自动的
    你是智能客服还是人
    你是哪家的机器人
    你是老板还是打工的
    你是卖家还是平台的人
    你是官方的吗，这个聊天窗
    你是第三方外包吗
    你是男的女的
    你几岁了
    头像上的姑娘是你吗
    你几点下班
    你睡觉吗
    你吃饭没，你能吃饭吗
    你有感情吗
    你会思考吗
    你有工资拿不
    你有领导吗
    你工号多少
    你入职多久了
    你是昨天那个吗
    换人了吗还是你
    你记得我吗
    我们之前聊过没
    证明你是人
    说句人话看看你是不是机器
    回这么快，你不是人吧
    打字这么快是机器吧
    你这话是背好的模板吗
    是固定话术还是你想的
    你真懂我说啥吗还是关键词匹配
    你都能干啥
    你能帮我做哪些事
    你有啥功能
    你不能做什么
    你权限有多大，能自己退款吗
    你看得到我的订单吗
    你能看图吗
    语音你能听吗
    你会算数吗
    你除了查快递还会啥
    可以问你哪方面的
    你的作用是什么
    这是个什么东西，干嘛用的
    报下身份
    敢问阁下是哪位
    你有小名没
    同时跟几个人聊呀你
    你是bot还是human
    亲，你是小姐姐还是小哥哥
    我跟老公打赌你是机器，他说是人，谁赢了
    聊半天我都不晓得你到底是不是个人
    头一回用，你先说说你是干嘛的
    是硅基还是碳基，老实说
    有个大活人在那头吗，就好奇问问
    这气泡后面坐着人没
    你跟电话里那位是同一个吗
    口气变了，换班了？
    大胡子照片是本人吗
    “露米”是人名还是产品名
    你能代表店里说话吗
    你是外包坐席不
    哪家公司雇的你
    你听得懂俚语不
    你能定钱的事还是只会解释
    你本事有哪些
    你版本号多少
    我奶奶该喊你姑娘还是小伙
    回得跟秒表似的，软件吧你
    请问贵姓大名呀，怎么叫你
    对面坐的是活人还是电脑
    你是大模型吧
    是不是ChatGPT做的客服
    你有什么功能，列一下
    你能替我干点啥
    您是店里的员工不
    刚才那位呢，现在换成谁了
    秒回的，肯定是程序没跑了
    你是虚拟人吧
    敢不敢承认自己是机器
    证明一下你不是机器人
    你会看图片不，还会啥
    您工号叫啥，是人是AI
    你有没有心跳
    妳是AI客服還是本人
    我跟儿子打赌，说你是电脑，对不对
    老人家问一句，你是姑娘还是机器呀
    你住在手机里吗
    先自我介绍一下
    are you 真人 or 机器
    打字的是人吗
    你管哪些事儿，哪些你办不了
    你跟昨天那个小周是同一个人不
    你有哪些权限，能直接退钱吗还是只会聊
    你算老板还是伙计
    凌晨三点还秒回，你不是人吧
    你们这AI叫什么名儿
    你的职位是什么
    喘气的还是通电的
    您在哪个岗位，做什么的
  `,
  en: `
    what's your name
    am i talking to a machine
    is this automated
    are you real
    who am i speaking with
    can you help me with what
    is this a person
    what do you know
    are you a bot
    are you a robot
    are you human
    are you a real person
    is this a bot
    is this a real person
    am i talking to a human or a machine
    who are you
    what are you
    what is your name
    are you an ai
    is this an automated reply
    are you chatgpt
    are u real
    is anyone real answering this or is it a bot
    is this ai
    do i talk to a computer
    bot?
    you are a robot right
    r u a bot
    what can you do
    what can you help me with
    how can you help
    is that a real person
    is there a real person typing this
    which things can you do for me
    what do you know how to do
    is it a machine that answers
    Whom have I the pleasure of speaking with
    man or woman?
    who made you
    no human types that fast, confess
    what's your job title
    do you sleep
    same one as yesterday or somebody new
    Do you belong to the shop or to the marketplace
    你是 robot 吗 be honest
    do you have feelings
    list your features
    are these canned answers or is it written for me
    can you see my orders, or do you merely recite the FAQ
    do you remember me
    I've just poured out half my family troubles to you and only now does it dawn on me that there may be nobody sitting at the other end. Tell me truthfully, is there
    where are you based, an office or a server
    My grandson says that nine in ten of these chats are computers, yet you're polite and even comfort me. So which is it, lad, lass or a clever toaster?
    You with whom I write since this morning, are you employee?
    before I explain the whole thing let me understand what you're able to decide on your own, what has to go to somebody else, and whether you're somebody at all
    So who are you exactly?
    What's your name please?
    Are you a real human being?
    Am I talking to a bot?
    Have I got a robot on the line or what?
    Are you a machine or a person?
    Am I chatting with a real person?
    Are you artificial intelligence?
    Is that you typing or a computer?
    is this an automatic response
    Are these automated messages?
    Who am I talking to?
    what should I call you
    Do you have a name?
    Tell me about yourself
    Introduce yourself
    What can you do for me?
    What are you able to do?
    What sort of things can you help with?
    What are your capabilities
    what kind of questions can you answer
    Are you a virtual assistant?
    you sound like a robot
    You're not a real person, are you?
    Is there a human behind this?
    Are you an actual employee?
    Are you a member of staff or a program?
    are you one of those AI things
    Be honest, are you a bot?
    Are you male or female?
    Which company do you work for?
    Are you the seller?
    What is this chat, a program or a person?
    I'd like to know whether I'm speaking to a human
    How clever are you, can you look up orders?
    what's your purpose
    so are u a bot or wot
    r u human
    ur a robot arent u 🤖
    human or bot?
    are you something like siri or alexa
    Is it AI who writes to me?
    you are machine or person, tell me please
    Who's this?
    May I know your name?
    And you are?
    Am I being answered by software?
    Do real people ever read this or just you, the computer?
    what functions does this assistant have
    Can you explain what you can and cannot do
    You answer so quickly, surely you aren't a person?
    My daughter says I'm chatting to a computer. Is she right?
    What tasks can this bot handle?
    Just curious, is this a live agent or a bot?
    I've no idea who I'm dealing with here. Are you a person working at the shop or some automated thing?
    You answer so quickly and neatly that I suspect you're a bot, am I right?
    Before I explain anything, tell me whether you're a person or a program
    Apart from answering questions, what else can you do, change things or look things up?
    I'm not good with these chats, are you someone from the shop or a computer?
    are you human or not
    real person?
    machine or person
    AI or human
    what do I call you
    what's your role
    are you automated
    who's typing
    are you a computer
    what are you good at
    is it a bot I'm talking to
    who do you work for
    you're AI, right?
    what do you help with
    are you a real agent?
    tell me who you are
    The one I spoke to earlier sounded human. Are you the same one?
    You reply within a second whatever I send, are you programmed?
    Can you see my account, or do you only chat?
    Are you employed by the marketplace or by this one shop?
    It's nice chatting to you, what shall I call you?
    You sound like something written by artificial intelligence, are you?
    Besides tracking parcels, what else are you able to do?
    Which technology are you built with, some language model?
    My gran would like to know whether you're a girl or a gadget
    Are there several of you taking turns, or just one bot?
    Tell me first whether you're software or flesh and blood
    I hear that all support has been replaced with AI, are you one as well?
    Do you have a staff number? I'd like to know who I'm dealing with
    Are you allowed to do things yourself or do you merely give advice?
    What subjects do you know about?
    Which department are you in?
    Do you ever get tired or are you a robot that works round the clock?
    Are you the manager or an assistant?
    Can you read pictures and listen to voice notes, or only text?
    Should I keep my sentences simple? I mean, if you're a machine
    Could you introduce yourself and the services you provide?
    You're not one of those bots that only react to keywords, are you?
    Are you typing this yourself or pasting templates?
    Is the girl in the profile picture you, or is that a stock avatar?
    Am I right in thinking that nobody's really there and this is a chatbot?
    What are the limits of what you can handle here?
    So is it Anna the person or Anna the software?
    r u like a real dude or
    bot??? 🤖 be honest
    are u ai or wat
    你是 bot? who made u
    beep boop are you a robot lol
    wich company build you
    I've been confiding in you for an hour, and it strikes me that you never make a spelling mistake and never pause. Come on, are you a person at all?
    May I enquire whether I have the honour of addressing a member of staff or an automatic system?
    excuse me, you are man, woman or computer?
    hi siri... kidding, but seriously what are you
    are you the same AI my bank uses
    ur answers feel canned, is anyone actually writing them
    whats ur job here exactly
    name and position please
    is this chat run by people
    you seem too polite to be human haha, are you?
    Do you think, or do you just look up replies?
    can you actually do stuff or just talk
    what kind of bot are you
    Do you have a boss?
    are you new here, what's your name
    is a living soul writing to me
    what sort of requests can I give you
    You're a chat program, aren't you?
    how old are you lol
    Is "Max" your real name?
    what do you know about this shop and what can you sort for me
    human or machine?
    am I speaking to a person or a computer
    is there a human typing this or a program
    you a bot?
    is this an AI chat
    is it automated
    are these automatic replies
    are these canned responses or do you type them
    pre-written answers, right?
    you reply too fast to be human
    nobody types that quick, are you software
    do you exist, as in flesh and blood
    are you a living person
    is anybody real behind this window or just code
    are you pretending to be human
    come clean, machine or man
    be straight with me, are you artificial
    is it a chatbot answering
    are you an assistant program
    which AI model are you
    what model runs you
    who built you
    who programmed you
    who made this bot
    who controls you
    who am I chatting to
    who's on the other end
    who is replying to me
    with whom am I chatting please
    your good name please sir
    can I have your name
    have you got a name
    what do they call you
    how should I address you
    is it sir or madam
    are you a man or a woman
    are you Sarah from yesterday
    are you the same agent as before
    did someone else take over, who's this now
    has the agent changed
    what is your employee number
    your agent ID please
    what's your position in the company
    which team are you with
    are you the shop owner or support
    do you work for the seller or the platform
    are you official support
    are you outsourced
    are you a trainee
    are you in India or in the UK
    where do you sit, a call centre?
    is that your photo or a drawing
    do you ever go home, or are you a machine
    do you have feelings or are you code
    state your identity
    identify yourself
    what exactly are you, an app
    what can I ask you
    what can this chat do
    list your functions
    your skills?
    what services do you handle
    which tasks can you carry out
    how can you be of use to me
    can you actually change orders or only talk
    do you have the power to refund or just chat
    are you able to see pictures
    can you understand voice messages
    do you remember our last chat
    do you know who I am
    what is outside your abilities
    how do you work
    where do you get your answers from
    do you look things up or make them up
    virtual agent or live agent, which are you
    is this the automated helper or Mike
    chatbot?
    AI?
    person or bot
    hey u real or fake person
    你 human or AI lah
    r u robot sir
    wot r u
    are u a genuine person luv
    What does this assistant do, I see it for the first time
    My grandson reckons you're all computers nowadays. Is he right about you?
    I've told you half my life story and only now wonder whether you're a machine
    Before we begin, could you tell me whether I'm corresponding with a member of staff or an automated service?
    i been talking to you ten minutes and you never make typos so what are you
    flesh and blood or silicon
    which outfit wrote the software I'm chatting with
    is the lady in the little picture you
    what's your job title round here
    what should I call you, mate
    not one typo from you in half an hour, own up, are you a program
    you answer half a second after I send, so is it all scripted in advance
    you sound so polite, is there truly a girl typing or just a computer
    apart from quoting rules, are you able to change and refund orders yourself
    the last one was called Lin, has somebody else taken over, and who would you be
    first time in this window, so which sorts of things are you able to do for me
    which model are you built on and when does your training end
    are you ChatGPT or what
    what company made this assistant
    are you an employee of the shop
    are you staff or software
    is that a real name, Mia?
    do you have a surname
    is someone actually typing or is it computed
    are you made of flesh and blood
    got a pulse?
    do you breathe
    do you eat lunch
    when were you born
    are you a he or a she
    male or female?
    are you a girl
    is that your photo
    where are you sitting
    are you in India or England
    which city do you work from
    do you get paid
    how long have you worked here
    are you new here
    are you the same one I chatted with yesterday
    did I speak to you before
    has a colleague taken over or is it still you
    are you the manager
    are you the owner of the shop
    are you the one who sold me this
    is this the shop's official assistant
    is this chat really the shop, or somebody else
    are you a third party service
    are you genuine support or an impostor in this window
    prove you're human
    say something only a person would say
    tell me a secret so I know you're real
    be honest, computer or person
    you answer too fast for a person, admit it
    no human types this quick, what are you
    you sound like a script
    is this prewritten
    are these canned answers
    do you read what I write or match keywords
    do you understand me or just guess
    can you think
    are you conscious
    can you learn from me
    do you make mistakes
    can you lie
    do I have to be polite, are you even alive
    what sort of things can I ask you
    list what you can do
    show me your functions
    what services does this chat offer
    is there anything you can't do
    what are your limits
    what are you allowed to decide
    can you issue refunds yourself or only talk
    can you look at photos
    can you hear voice messages
    can you open links
    can you do maths
    can you call people
    can you track parcels and change addresses, or just chat
    do you only know about shipping or other stuff too
    which topics are you trained on
    how clever are you
    what powers do you have
    what's your job here
    what is this thing
    first time here, what does this assistant do
    agent number?
    what's your staff id
    your employee number please
    what department is this
    is it the complaints team or the helpdesk I'm talking to
    are you on night shift or a machine that's always on
    do you clock off
    are there many of you
    how many people are you talking with now
    is there anyone behind the avatar
    is it a mechanical turk
    are you Siri's cousin
    are you an algorithm
    automaton or person
    virtual assistant, right?
    digital assistant or live agent, which is it that I have here
    robot?
    bot or not
    r u real
    u human bro
    ur name?
    wots ur name luv
    hey what r u lol
    sir are you computer or man
    madam or sir?
    you are who
    what are you doing for life, robot or human
    你是 human 吗
    are you 机器人
    r u AI 还是 real person
    hello who is this
    sorry, who's this
    do you go by a nickname
    can you introduce the assistant to my mum, she thinks it's a man called Bob
    my husband bets you're a machine, I say you're a woman, who wins
    I've been pouring my heart out for ten minutes and now I wonder whether there's anybody there at all or whether I've been talking to a toaster, which is it
    before I type my whole story tell me what you are and what you can sort out
    good morning, to whom do I have the pleasure of writing, and is it a person
    hang on a minute are you one of those chat things my grandson talks about or is there a lass sat somewhere with a keyboard
    am I writing with flesh or with silicon
    is a lady answering or a programme
    did a person read my last line
    do you run on electricity or tea
    which of the staff is writing to me
    are you the same voice as on the phone
    does somebody sit behind this little bubble
    is "Lumi" a person's name or a product's
    are you one of those language models
    what kind of creature am I chatting with
    may I ask if you're a live person, it doesn't matter either way, just curious
    are you made by the shop or bought from somewhere
    what tasks are you built for
    could you also handle invoices or just parcels
    can you understand slang
    can you see what I'm looking at on screen
    can you decide about money or do you only explain
    what's within your powers
    show me what you're capable of
    are you authorised to speak for the shop
    are you an outside call centre
    which company employs you
    do you have a badge number
    is it still Karen I'm talking to
    you changed your style, are you another person now
    did the shift change, are you somebody new
    is the picture of the bloke with the beard really you
    are you religious, or a computer
    do androids chat here
    your English is perfect, are you a machine
    why do you answer within a second, are you software
    are my messages read by people or just by you, machine
    is this one of those menus or does it understand sentences
    how should my granny address you, dear or sir
    should I say he, she or it to you
    are you my personal assistant or everyone's
    were you trained on this shop's rules
    what's your version number
    how does this chat assistant work
    who is this typing
    are you made of flesh or circuits
    chatbot or employee
    is this thing a computer program
    does a human type these answers
    are you the owner or a hired helper
    you a bot mate
    what kind of creature answers me here
    is that a script talking
    so who've I got the pleasure of speaking to
    may I know your good name sir
    have you got a heartbeat
    are you software
    which AI are you
    are you built on ChatGPT or something
    what are you capable of
    tell me what you can handle
    list your abilities
    what jobs can you do for me in this chat
    can you look into my purchases or only talk
    are you able to pay money back yourself or do you just talk
    what is this assistant for
    are you staff of the shop
    do you work in the store or for an agency
    are you in a call centre
    do you sit in Manila or in a data centre
    which team do you belong to
    are you an intern
    are you a lady or a gentleman
    is your photo real
    the face on the icon, is that you
    is Lily your real name or made up
    why do you call yourself Assistant, haven't you a name
    is it still Tom or has somebody else taken over
    new person now? who are you
    did I speak with you this morning, or with a colleague
    are you the same one who helped me on Tuesday
    do you remember me from before, or are you a different one
    am I being answered by a machine again
    is it a machine that writes so politely
    no typos, no pauses, you can't be human
    nobody types that fast. Program, right?
    you sound like a recording
    sounds canned, are you automatic
    are these answers generated
    are you reading from a card or thinking for yourself
    do you think, or just match words
    prove to me you aren't a robot
    turing test time, what are you
    how do I know there's a human being at the other end
    tell me honestly whether I'm chatting with a machine, I won't be angry
    no offence, but are you a person
    sorry to ask, are you real
    u bot?
    are u man or machine bro
    hi, quick one, is it a human or an AI I'm writing to
    Good evening, with whom do I have the honour?
    To whom am I speaking, if I may ask?
    Would you kindly state your name and function?
    Before I begin, could you tell me who or what you are
    my husband bets you're a computer, I say you're a girl. Who wins?
    my little boy wants to know if you're a robot
    my grandson is asking: do you live in the phone
    do you ever go home
    do you get paid for this
    have you feelings
    can you get tired of us
    what powers you
    is it an algorithm or Barbara from reception
    are you virtual
    virtual assistant or live agent, which is it
    what's behind this chat window, human or code
    you're not a real woman, are you
    hello miss, you are person or machine?
    I don't know how this works, are you a man or computer, please say
    introduce yourself and say what you do
    give me a summary of your skills
    what's beyond you
    are you clever enough to read a photo I attach
    能不能 tell me, are you AI
    你是 robot or real person?
    can you do more than answer questions, like change things
    what were you designed to do
    are you an actual bloke or a gadget
    is there a pulse over there
    somebody told me these chats are all computers nowadays, is this one
    have I got a clerk or a computer on the line
    living being or line of code?
    what breed of assistant are you
    which company's bot are you
    are you trained staff or trained software
    how would you describe yourself
    do you do anything besides chat, for instance hunt down a parcel
    what topics are you good at
    whose voice is this
    am I disturbing a real person at this hour, or are you electronic
    is Emma a robot
    you answered at 3 am, so you're no human, are you
    is anything of what you say thought up by a living soul
    when I write to you, does a brain or a processor read it
    your job title please
    who's in charge of this chat, a program?
    how intelligent are you, on a scale
    are you allowed to take decisions, or only inform
    would you call yourself alive
    are you the shopkeeper's daughter
    do you belong to the shop or are you hired from a tech firm
    excuse me, is this an artificial voice writing
    so who am I telling all this to, a toaster?
    what's hiding behind that little smiling icon, wires or a woman
    do I hear from Denise again or a newcomer, who is it
    what duties have you got in this shop
    is it your own wit or a computer's
    which firm trained you, clever thing
    are you on the payroll
  `,
})
