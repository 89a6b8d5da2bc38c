import { defineIntent } from '#intents/define'

export const complaintAboutStaff = defineIntent({
  intent: 'complaint-about-staff',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '投诉客服或店员', en: 'Complain about a member of staff' },
  definition: {
    zh: '对某个客服、店员或卖家的人的态度、说话、做法不满。',
    en: 'Is unhappy with how a clerk, an agent or a seller’s person behaved.',
  },
  borders: {
    complaint: {
      zh: '对整个商家不满的是投诉；对某个人不满的在这里。',
      en: 'Displeasure with the shop as a whole is a complaint; with somebody in it is here.',
    },
    'courier-complaint': {
      zh: '快递员的事是投诉快递；客服、店员的事在这里。',
      en: 'The driver is the courier complaint; agents and shop clerks are here.',
    },
    'request-human': {
      zh: '要换人来谈的是转人工；说刚才那个人不好的在这里。',
      en: 'Wanting somebody to talk to is a person; telling how the last one behaved is here.',
    },
  },
  zh: `
    投诉客服
    客服态度差
    客服骂我
    你们客服太差
    投诉你们员工
    客服敷衍
    上一个客服乱说
    客服骗我
    客服挂我电话
    客服没礼貌
    店员态度不好
    我要举报客服
    客服推来推去
    客服不专业
    态度太差了
    你们客服态度恶劣
    商家骂人
    爱答不理
    客服不理人
    态度恶劣
    刚才那个客服骂我
    工号3307的接线员挂我电话
    导购翻白眼什么意思
    收银的小伙子冲我吼
    你们有个叫小雅的说话阴阳怪气
    我要举报店员
    客服已读不回我两个小时了，就晾着
    店里保安跟着我像防贼一样
    那位女士非常没有耐心，我问第二遍她就叹气
    kefu taidu cha
    亲，你们前台是跟客户有仇吗
    售后师傅上门抽烟还把鞋印踩在地毯上，叫他换鞋套他翻脸
    專櫃小姐看人下菜碟
    电话里一直嗯嗯嗯，根本没在听
    问他名字他不肯说 就挂了
    卖家发语音威胁我，让我撤评价，不然找到我单位去
    服务员嘲笑我口音
    rude！刚刚那个agent
    客服让我“爱买不买”，截图我留着呢
    哪有这样跟老人家讲话的，我妈都被气哭了
    昨天下午在你们三楼家电区，一个戴眼镜高个子的店员，我坐轮椅够不着上面的样机，请他帮忙拿，他说自己不是保姆，旁边的人都听见了
    嘲讽我穷
    能不能管管你们的员工
    安装工师傅额外跟我要两百块茶水费，不给就不装
    有个值班经理推了我一把
    对话没说完就被强制结束，这第三次了，都是同一个人
    我要一个道歉，要那位客服本人道歉
    话术糊弄 句句带刺
    他把我的私事说给旁边同事听还一起笑
    店员不戴手套直接抓面包，说她还怼我
    接待我的那个人根本不懂，还嘴硬，教我弄错了两回
    您好，我想反映一下贵店晚班客服的问题，这位先生从头到尾称呼我为“大妈”，我今年三十四，当然这不是重点，重点是他对我的问题一句没答还让我自己上网搜
    对客人这种口气谁教的
    貨架旁的店員罵我小孩手賤
    投诉人员名字我记着：郑某，长沙路店
    上周我带着确诊自闭症的孩子去试鞋，孩子紧张叫了两声，你们那位店长当着所有人让我们出去，说影响别的顾客，我希望有人告诉我这是公司的规定还是她个人的意思
    門市那位先生口氣很差
  `,
  en: `
    complaint about your staff
    rude customer service
    your employee lied to me
    report an agent
    your support was useless
    the last person i talked to was rude
    staff was unhelpful
    agent hung up on me
    bad service from your agent
    unprofessional staff
    shop assistant was rude
    your colleague ignored me
    i want to complain about an agent
    she was very impolite
    your staff was rude to me
    the agent hung up on me
    agent number 3307 was horrible
    that guy on chat called me stupid
    I'd like to report one of your shop assistants
    the cashier yelled at me in front of everyone
    she rolled her eyes when i asked a second time
    the security man followed me round like I was a thief
    Your colleague "Brad" ended our chat three times mid-sentence
    the person on the phone wasn't listening at all, just mm-hm mm-hm
    he refused to give me his name
    客服 attitude very bad
    Seller sent me a voice message threatening to come to my work if the two stars stay
    the girl at the counter made fun of my accent
    fitter demanded 20 quid in cash or he'd leave the cabinet on the floor
    your rep told me "take it or leave it love". got a screenshot
    My mother was in tears after your man spoke to her, she is 83, nobody speaks that way to an old lady
    manager pushed me by the arm
    impolite assistant at the Camden branch
    Yesterday around three, small appliances, a tall fellow with glasses: I use a wheelchair and couldn't reach the display model, so I asked him. He said he wasn't a nanny. Several people heard it
    left on read for two hrs by support, she was online the whole time
    worker didn't put gloves on to handle bread and snapped at me when I mentioned it
    someone should have a word with your night shift
    that last adviser had no clue and twice told me to do the wrong thing, then laughed about it
    discriminated against by your employee
    I demand an apology from the lady herself
    patronising. he called me sweetheart four times
    The technician smoked in my kitchen and walked his boots over a white rug
    do you train your people to be this cold
    your clerk shouted at my toddler for touching a box
    want to speak about the behaviour of mr Novak in your returns desk
    snarky replies from whoever was typing before
    My boy has autism and got nervous in the shoe department, he cried out twice. The branch manager sent us out in front of everybody because we "disturbed". I want to know whether that's company policy or only her
    bad attitude from sales girl
    The agent told my private matter to the colleague beside and they laughed, I heard it all
    he was drunk i swear, the one who served us at the till
    your employee took a photo of me, not ok
    unprofessional chat agent this morning
    So there I was asking a civil question about a kettle, and the fellow on your hotline tells me to look it up, calls me a boomer and puts the music on. Somebody ought to listen to that recording
    being ignored by store staff because of my skin colour, second time
    consultant lied to my face about the delivery date to get the commission
  `,
})
