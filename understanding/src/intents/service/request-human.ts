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
    这事儿三言两语说不清，您给我安排一位小姐姐慢慢讲行吗
    店小二出来
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
    none of your buttons fit, who do i ring instead, or better: who'll chat with me
    Is Denise still on shift? She was sorting this for me on Tuesday
    I've typed the same three sentences five times, you have the number, the model and the invoice. For heaven's sake let a pair of human eyes look at it
    how long is the queue for an adviser
    switch to 人工
    anybody with a pulse?
    the technical colleague, please, not this
    I prefer explain it with voice to a person, my writing in English is slow
    At seventy-eight I can't be doing with computers that answer back, dear. Would one of the young people there kindly take over and do this with me step by step
    need to speak w someone who can actually make decisions
    my case is complicated, assign it to one of your staff
    bypass the automated stuff
    wanna talk to a rep
    if no colleague of yours joins this chat within ten minutes I'm going to drive to your head office and wait in the lobby, because I've had it with canned replies
  `,
})
