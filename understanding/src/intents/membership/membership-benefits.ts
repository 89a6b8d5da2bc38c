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
    会员有什么权益
    会员有哪些福利
    做你们家会员到底能得到啥
    会员能享受什么
    会员有什么优惠
    会员打几折
    会员包邮吗
    会员有生日礼物吗
    办会员划算吗
    会员值得开吗
    会员有用吗
    金卡会员有什么权益
    银卡和金卡有什么区别
    不同等级会员有什么不同
    会员等级有哪些
    VIP有什么特权
    plus会员有什么用
    会员价是多少折扣
    会员可以免运费几次
    每月会员日能享受哪些福利
    会员退货有优惠吗
    会员权益介绍一下
    黑卡会员享受什么服务
    会员和非会员有什么区别
    普通会员有什么福利
    付费会员有哪些权益
    会员能便宜多少
    开会员能省多少钱
    会员有专属客服吗
    会员有没有优先发货
    会员送优惠券吗
    每个月会员送什么
    会员能提前抢购吗
    升级以后多了什么权益
    高级会员比普通会员好在哪
    会员积分翻倍吗，还有啥权益
    会员礼包里有什么
    会员权益可以给家人用吗
    会员专享商品有哪些
    钻石会员的待遇是什么
    年卡会员包含什么
    我是金卡，能享受什么
    我现在的会员等级有哪些权益
    会员等级会掉吗，掉了少什么
    会员折扣能和活动一起用吗
    会员有没有免费安装
    企业会员有什么好处
    会员值不值那个价啊
    学生会员有什么优惠
    会员权益在哪里看
    会员有啥好处
    会员权意有哪些
    member 有什么 benefits
    huiyuan you sha fuli
    請問會員有什麼優惠
    亲，开会员有啥好处呀，说来听听🤩
    您好，考虑开通付费会员，想先了解一下包含哪些权益，免邮次数和折扣力度是怎样的
    别光让我开会员，先说说到底有啥用，值不值
    我一年大概买二十单，每单一百来块，开会员能省出会费来吗
    等级从银到金，除了生日礼还有什么不一样
    会员好处
    会员有啥福利
    会员权益有哪些
    会员能打折吗
    会员有用不
    会员划不划算
    金卡有什么用
    VIP待遇
    各等级区别
    会员包邮不
    会员生日送什么
    会员比非会员好在哪
    会员有哪些优惠
    会员能享受啥
    付费会员值吗
    会员等级权益
    升级有啥好处
    会员每月送啥
    会员几折
    什么是会员权益
    会员特权
    黑卡权益
    会员多久回本
    会员专属福利
    会员的免运费是满多少起，还是每单都免
    我是银卡，买大家电能比普通人便宜吗
    一年会员费199，每月送的券加起来有多少
    会员能优先抢限量鞋吗，还是跟大家一起排
    听说会员退货不用付邮费，是所有会员都有吗
    会员日的折扣是全场还是只限部分商品
    钻石会员的专属客服是二十四小时的吗
    办了年卡，家里老人用我的账号买也算会员价吧
    我只买书，会员对买书的人有没有实际好处
    普通会员、白银、黄金，三个级别的待遇给我对比一下
    会员送的视频VIP是全年的还是一个月
    会员的生日礼是实物还是券，去年收到个杯子
    plus会员和88会员有什么不一样，哪个福利多
    年消费两千左右的人，办付费会员能省下钱吗
    会员有没有延长退换期限的权益
    会员的衣服免费干洗是几次
    会员购买进口水果有没有专享价
    从金卡掉到银卡以后，包邮次数会减少吗
    会员能带朋友享受折扣不
    企业会员采购有账期吗，还有什么优待
    会员的"极速发货"具体快多少
    宠物会员里包不包免费体检
    会员券只能买指定商品还是通用
    会员可以免费换季保养皮鞋吗，导购提过
    铂金会员机场贵宾厅是真的吗，怎么个享受法
    做会员的话，新品试用能参加吗
    开一个月会员跟开一年，福利一样吗
    会员价和活动价哪个更低，能同时享受吗
    我升到V5了，比V4多了些什么
    学生会员的八八折适用于电脑吗
    超市会员每周二的优惠是什么内容
    会员的积分倍数以外还给别的好处吗
    会员保价时间比普通用户长吗
    能用大白话说说付费会员到底多给了我什么
    孕妈会员有什么赠品和课程
    会员的免费安装含不含辅料
    亲 会员除了便宜点还有啥小惊喜吗🎀
    吹得天花乱坠，会员到底有没有用啊！
    会员劝益有什么
    member 和 non-member 有啥 difference
    huiyuan you shenme youhui a
    請問白金會員的專屬優惠有哪些
    您好，我正在考虑是否购买贵平台的年度会员，烦请介绍权益内容，尤其是免邮次数、折扣范围以及能否与优惠券叠加
    我们老两口一个月买两回米面油、一回药，闺女说办会员好，我就想弄明白到底好在哪，一年能省出会费来不
    会员
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
    what are the membership benefits
    what are the benefits of being a member
    what do I get as a member
    what does membership include
    what do I get with premium
    is it worth becoming a member
    is membership worth the money
    do members get a discount
    how much discount do members get
    do members get free delivery
    what perks do members have
    what are the advantages of membership
    what's the difference between silver and gold
    what's the difference between the membership levels
    what are the membership tiers
    what benefits do gold members get
    what do VIPs get
    what does plus give me
    do members get birthday gifts
    do members get early access to sales
    do members get special prices
    member benefits list
    what's included in the annual membership
    what is the membership for
    why should I become a member
    will I save money with a membership
    what would I get if I upgraded to platinum
    what are my benefits as a gold member
    do I get anything as a member
    tell me about your membership perks
    does premium come with free returns
    what does the paid membership offer over the free one
    are there exclusive products for members
    do members get priority customer service
    what's the point of the loyalty card
    benefits of the loyalty programme
    how does your membership scheme work and what do I get
    can my family use my membership benefits
    does the membership include free installation
    what's so special about VIP
    do I get free shipping with my membership
    how many free deliveries come with the membership
    any benefits for student members
    can I combine the member discount with a sale
    is the premium plan any good
    Which level gives free shipping?
    do you give members coupons every month
    what do members get on member day
    what do I lose if I drop to silver
    Would a membership make sense if I only order every other month?
    member perks pls
    whats the benifits of membership
    is vip worth it tho 🤔
    what i receive if i am member?
    what do u get w/ gold
    Good morning, before deciding, I'd like to know which benefits your paid membership comprises and whether delivery is free.
    You keep advertising this membership but never say what it actually gives me. So what does it?
    会员 benefits? discount or only birthday gift
    We order nappies and formula every fortnight, around 80 a time, would the membership pay for itself for us
    do business members get better prices than ordinary members
    member benefits
    what perks
    is membership any good
    what do I get
    gold perks
    member price?
    VIP advantages
    worth joining?
    tier differences
    free shipping for members?
    discount for members?
    birthday perks
    benefits of gold
    what's in premium
    why be a member
    what's plus good for
    members' extras
    what does silver get
    loyalty perks
    list of benefits
    premium vs free
    how do levels differ
    what are VIP privileges
    is gold better than silver
    Is free delivery for members on every order or over a certain amount?
    I buy about ten things a year, would the yearly fee pay off for me?
    Do premium members get a longer time to return things?
    Which extras does platinum give that gold hasn't got
    Is there a members' day, and what's cheaper then?
    Does the family plan let my kids use the discount too?
    My mum swears by her card. What's she getting that I'm not?
    Are members let into sales before everyone else, and by how many hours?
    Do I get anything on my birthday as a bronze member?
    What's the percentage off for members on furniture?
    Is the streaming subscription that comes with plus for a full year?
    I've just been bumped up to diamond, what's new for me there?
    Does a trade membership include better prices on paint?
    If I fall back to basic next year, which perks go?
    How many free coffees a month come with the card?
    Could you compare the two paid plans for me in a couple of sentences
    Does premium cover free installation of appliances?
    Are the member coupons valid on electronics, or on fashion only?
    What's the welcome gift for members this season?
    Does being a member get me through to support faster?
    Can a member's discount be added to the student discount
    I shop groceries weekly, around 70 pounds. How much would a membership save me a year?
    Do you treat VIPs to free alterations on suits?
    Explain the difference between a loyalty card and the paid club, benefits-wise
    Are there partner offers for gold cardholders, like hotels or cinemas?
    What do I actually gain by moving from silver to gold
    are members given free samples or gift wrap
    Does the pet club bring vet discounts or is it just treats?
    Is same-day delivery part of premium or extra
    What did members get last Black Friday that others didn't?
    Is the baby club worth it for a second child? What's inside?
    Does the perk of free returns apply to all tiers?
    If my partner and I share one plan, do both get the benefits?
    How does the VIP early access work in practice?
    Do members pay less for extended warranties
    is there any point to bronze?
    are the perks the same in the store and online?
    whats in it 4 me if i join
    wat does vip even get u
    perks list pls 🙌
    what benefit have the member of gold level?
    会员 discount how much, and free shipping?
    is the memebership worth it
    Good afternoon. Could you outline, in simple terms, the privileges attached to each level of your club? I'd like to weigh up whether it suits a pensioner's habits.
    All I hear is "exclusive perks". WHICH perks? Name them.
    We're doing up a house this year, so tiles, tools, paint, the lot, then probably nothing for ages, and I can't work out if your pro membership would give us enough back to be worth having, what does it include
    membership
    member
  `,
})
