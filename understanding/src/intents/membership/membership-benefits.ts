import { defineIntent } from '#intents/define'

export const membershipBenefits = defineIntent({
  intent: 'membership-benefits',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '会员有什么好处', en: 'What membership gives me' },
  definition: {
    zh: '想知道会员有哪些权益、等级之间差多少、值不值得办。',
    en: 'Wants to know what members get, how the levels differ, or whether it is worth it.',
  },
  borders: {
    'join-membership': {
      zh: '已经决定要办、问怎么办的是加入会员；问有什么用、划不划算的在这里。',
      en: 'Asking how to join is joining; asking what it brings or whether it pays is here.',
    },
    'points-question': {
      zh: '问自己有多少积分、何时到期的是积分；问等级待遇的在这里。',
      en: 'How many points I have and when they lapse is points; what a level is entitled to is here.',
    },
    'promotion-question': {
      zh: '人人都能参加的活动是促销；只有会员才有的在这里。',
      en: 'An offer for everybody is a promotion; what only members get is here.',
    },
  },
  zh: `
    会员权益
    会员有折扣吗
    会员能干嘛
    会员等级
    金卡和银卡区别
    会员免运费吗
    会员日
    黑卡有啥用
    会员值不值
    会员福利
    生日有礼物吗
    等级怎么算
    会员专享
    怎么用会员权益
    会员有什么好处
    办了会员能省多少啊
    金卡跟银卡差在哪儿
    plus会员每个月送几张运费券
    开会员划算吗 我一个月也就买两三回菜
    生日当月会员有没有礼物呀
    想了解下vip权益
    会员价和普通价差很多吗，看那个空气炸锅好像没便宜几块
    我是白金，是不是退货有专门的通道
    听同事说当了会员客服都不用排队，真的假的
    年费98都包含些啥
    升级到钻石以后有啥不一样
    会员日是哪天来着 有什么特别待遇
    hy有啥用
    免邮次数一个月几次？我说的是付费会员那种
    老公也想用我的会员，家里人能一起享受权益吗
    铁粉等级到底能干嘛
    會員可以提早買新品嗎
    v3和v4的区别，别给我发链接，直接说
    亲，尊享卡里写的“专属折扣”是几折哦
    我每年在你们家买书大概花一千五左右，偶尔买点文具，不怎么退货，想问问按我这种买法办个年卡到底能不能回本，还是说单买更合适
    成为会员以后多久才能享受九五折
    你们的会员怎么分级的，消费满多少升一级
    免费的会员跟交钱的会员差别大不大
    member day 有额外折扣没
    付费之后视频平台那个联名权益还有吗
    会员是不是可以先用后付呀
    黑卡专属的都有哪些 列一下
    不想白花那个钱，你给我讲讲值在哪
    huiyuan you shenme quanyi
    上次逛店的时候导购讲了一堆入会福利，什么免费改裤脚、免费清洗首饰，我年纪大了没记全，能不能麻烦您再给我说一遍都有哪些
    降级了会少什么福利
    学生版的会员是不是权益缩水
    入会礼长啥样
    我看页面上画了个皇冠，底下写尊贵权益六项，点进去只显示四项，另外两项是什么
    等级高的人退换是不是更快
    季卡有没有送咖啡券
    会员专享客服电话是权益之一吗
    普通用户和你们plus待遇差别在哪里说实话
    超市购物会员打折吗，肉和鸡蛋算不算
    我们两口子都退休了，平时就在手机上买点米面油和降压茶，女儿说给我们开个尊享的，我想先弄明白一年能省出多少来，还有是不是每单都不用付跑腿钱
    黃金等級跟一般等級待遇差在哪裡
  `,
  en: `
    membership benefits
    what do members get
    is membership worth it
    member discount
    vip perks
    what's included in membership
    membership levels
    do members get free shipping
    gold vs silver
    advantages of being a member
    member perks
    what is the loyalty program
    birthday gift for members
    premium benefits
    tier benefits
    what are the benefits of membership
    is premium actually worth it for someone who orders maybe once a month
    gold vs platinum whats the difference
    do members get free delivery on furniture as well or only small stuff
    what do i get for the 79 quid a year
    perks?
    My sister keeps telling me she gets early access to the sneaker drops because she's in the club, is that a thing for every tier or just the top one
    does the vip level include free alterations
    hi, thinking about signing up my mum, what would she gain from it
    members discount how much percent
    so if i pay the annual fee do birthday gifts come with it
    which level do I need to skip the queue on the phone line
    is there any advantage for a silver customer when returning things
    can my wife use my plus benefits too?
    how many free shipping vouchers per month does the paid plan have
    I spend about 2000 dollars a year with you mostly on tools and paint, rarely return anything and I live ten minutes from the store. Tell me honestly, would the pro card save me money or not
    whats included in that subscription you guys have
    what changes when i reach diamond
    explain the tiers plz
    free membership or the paid one, which differences
    loyalty program details
    do members see sales earlier than the rest of us
    is there sth extra on member day
    the banner says "exclusive perks inside" but never says what they are
    I would like to know please which advantages has the yearly card for families
    do you still throw in free coffee for cardholders
    do i keep my status next year or does it drop
    What does one lose when falling from gold back to basic?
    are grocery prices lower with the card
    student version of the club, same perks or cut down?
    how does loyalty status work with you
    need to know if the upgrade brings longer warranty on electronics
    is the member price on the air fryer the one in red
    what's in the welcome pack
    Before I spend a penny on this club thing I would want it in plain words: what arrives, how often, what is cheaper, and is there anything in it for somebody who only buys dog food and the odd toy for the grandchildren
    black card 权益 list please
    do vips get invited to anything
    will i get priority support as a premium member
    what's the point of being a member here lol
  `,
})
