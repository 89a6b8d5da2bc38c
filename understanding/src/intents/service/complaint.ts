import { defineIntent } from '#intents/define'

export const complaint = defineIntent({
  intent: 'complaint',
  audience: 'everybody',
  settledBy: 'person',
  label: { zh: '我要投诉', en: 'I want to complain' },
  definition: {
    zh: '对商家或整件事不满、要投诉、放话要举报或给差评，没有别的具体要求。',
    en: 'Is unhappy with the shop or the whole affair, complains or threatens to report it, with no other request.',
  },
  borders: {
    'complaint-about-staff': {
      zh: '针对某个客服、店员的是投诉人员；针对商家的在这里。',
      en: 'About a clerk or an agent is a complaint about staff; about the shop is here.',
    },
    insult: {
      zh: '只骂脏话的是辱骂；有不满、有事由的在这里。',
      en: 'Nothing but swear words is an insult; displeasure with a ground is here.',
    },
    compensation: {
      zh: '要赔偿的是补偿；只表达不满的在这里。',
      en: 'Asking for something in return is compensation; plain displeasure is here.',
    },
  },
  zh: `
    投诉
    太差了
    你们服务真差
    要去消协
    什么垃圾店
    再也不买了
    差评
    怎么投诉你们
    12315见
    不满意
    这是什么态度
    我要投诉
    投诉你们
    服务太差
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
    说话不算数
    从上到下没一个讲诚信的
    一直敷衍我
    气死我了
    坑人
    黑店
    我要曝光你们
    必须给我一个说法
    wo yao tousu
    垃圾公司
    什么破平台
    垃圾服务
    真差劲
    忽悠人
    正式提出投诉，请记录在案
    跟你们打交道折寿三年
    老客户了 十一年，现在做成这样真叫人寒心
    一个小事踢皮球踢了半个月，今天推物流，明天推仓库，后天说系统升级，合着谁都没错就我错了是吧
    太欺負人了
    工商局见
    亲你们这样真的很过分诶
    complain！到哪儿complain
    店大欺客
    承诺的一条没兑现，光会说抱歉
    买个东西像打仗，身心俱疲
    我已经录屏了，发到网上让大家评评理
    早知道这么闹心，当初就该去隔壁超市花五块钱买，省得受这份罪
    店主们都说你们平台越做越烂，规则一天三变，活儿是我们干，锅也是我们背，今天就想找地方说理
    这购物体验零分
    你們的品質一年不如一年
    我对你们整个处理方式非常不满意
    从下单到今天四十三天，换了六个人接待，每个人都让我从头讲一遍，最后告诉我流程走完了，我真想问问贵公司还有没有一点诚信可言
    貴公司的處理態度令人遺憾
  `,
  en: `
    complaint
    this is terrible
    i'm very disappointed
    worst shop ever
    unacceptable
    file a complaint
    i'm angry
    never buying again
    bad service
    how do i make a complaint
    very unhappy
    awful experience
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
    you keep lying to me
    dishonest from top to bottom
    i'm furious
    this is ridiculous
    what a joke of a shop
    i feel cheated
    nobody takes responsibility
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
    Eleven years a customer, and you end it like this. Shame on you.
    where do I lodge a formal grievance
    trading standards are going to love this one
    six people, forty-three days, each of whom had me begin at the beginning, and the grand result is that "the process has been completed". Does honesty mean anything at your firm
    could have bought it at the corner shop for a fiver and kept my nerves
    fed up to the back teeth with you lot
    投诉!! very bad
    All your promises, not one kept; only sorry sorry sorry
    as sellers we carry the blame for every rule you change overnight and honestly it's beyond a joke by now, three of my friends have already left your marketplace and I understand them
    zero out of ten
    quality has gone downhill every year since you were bought up
    I'm posting the screen recording so that everybody can judge for themselves
    Very unhappy with the manner in which this was handled from start to finish
    the warehouse blames the courier, the courier blames the system, the system blames me, and after two weeks of ping pong I still haven't got a straight word out of any of you
  `,
})
