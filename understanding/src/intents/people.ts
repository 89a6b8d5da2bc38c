import { examplesOf } from './examples.ts'

export const requestHuman = examplesOf('request-human', {
  zh: `
    转人工
    人工
    人工客服
    我要人工
    我要找人工客服
    找客服
    客服在吗
    叫你们客服来
    真人客服
    换真人
    我要跟真人说话
    给我转接人工服务
    帮我接人工
    能不能来个人
    有没有人啊
    有人吗
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
  `,
  en: `
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
    is there anyone there i can talk to
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
  `,
})

export const identity = examplesOf('identity', {
  zh: `
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
  `,
  en: `
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
  `,
})

export const complaint = examplesOf('complaint', {
  zh: `
    我要投诉
    投诉你们
    态度太差了
    服务太差
    你们客服态度恶劣
    太垃圾了
    骗子
    欺骗消费者
    我要打12315
    要去消协告你们
    给差评
    再也不来了
    什么破店
    太失望了
    浪费我时间
    你们就是这样做生意的吗
    没有一次满意的
    快递员态度特别差
    说话不算数
    虚假宣传
    商家骂人
    一直敷衍我
    气死我了
    坑人
    黑店
    我要曝光你们
    必须给我一个说法
    你们必须赔偿
    wo yao tousu
    垃圾公司
    什么破平台
    垃圾服务
    爱答不理
    客服不理人
    态度恶劣
    真差劲
    忽悠人
  `,
  en: `
    i want to complain
    i want to file a complaint
    this is unacceptable
    terrible service
    worst service ever
    your service sucks
    you are scammers
    this is a scam
    i will report you
    i'm going to leave a bad review
    one star
    never buying from you again
    i am very disappointed
    you wasted my time
    what kind of company is this
    the courier was rude
    your staff was rude to me
    you keep lying to me
    false advertising
    i'm furious
    this is ridiculous
    what a joke of a shop
    i feel cheated
    nobody takes responsibility
    i demand compensation
    you guys are a nightmare
    i'll call my lawyer
    consumer protection will hear about this
    you are thieves
    you're all crooks
    i won't order here again
    i will never shop here again
    shocking service
    appalling
    absolutely terrible experience
    awful company
    disgusting service
    such bad customer service
  `,
})
