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
    are you alive
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
    whos behind this account
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
    real?
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
  `,
})
