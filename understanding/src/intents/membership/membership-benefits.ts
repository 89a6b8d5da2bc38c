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
    当会员有什么用
    办卡划算不
    会员到底值不值这个钱
    付费会员和免费会员差在哪
    会员比普通用户多什么
    黑卡特权都有啥
    金卡有哪些待遇
    银卡和金卡差多少
    铂金会员权益
    钻石级别能干嘛
    升到金卡能多什么福利
    等级越高折扣越大吗
    V2有什么优惠
    V6和V5福利对比
    会员价便宜多少
    会员是不是件件有折扣
    会员一个月几张免邮券
    会员每月送什么券
    会员生日送啥
    生日月会员有双倍积分吗
    会员积分比普通人多几倍
    会员日有啥好康
    会员专属价在哪些东西上有
    会员可以优先抢购吗
    会员新品能先买不
    会员有专线客服没
    会员发货会优先吗
    会员延保有没有
    会员能免费安装吗
    会员有没有免费试用
    会员能不能免费停车
    会员线下门店也能享受吗
    线上会员在实体店有折扣没
    会员能带家人一起用吗
    家庭会员多几个人能用，权益共享吗
    年卡里头包含什么
    季卡权益跟年卡一样吗
    月卡和年卡好处一样不
    学生会员有啥额外的
    企业会员能省什么
    妈妈会员送些啥
    宠物会员包含洗澡吗
    咖啡会员一个月几杯
    PLUS和普通会员区别
    联合会员送视频会员是真的吗
    会员送的视频月卡怎么回事，都送谁
    会员权益会变吗，明年缩水不
    降级以后权益没了吗
    等级保留多久，权益跟着保留吗
    成长值有什么用
    成长值多少到金，金有啥好
    级别怎么划分，各有啥好处
    会员等级表给我看看
    有会员权益说明没
    一年买三四次有必要办会员吗
    我一个月就买两单，会员省得回来吗
    一年花五千，会员能省多少
    给我算算会员一年能省几个钱
    年费199能不能回本
    花88块办会员亏不亏
    不常买的人办会员有意义吗
    会员好处就只有包邮吗
    会员福利是不是噱头
    会员能不能跟店铺券叠加
    会员折扣能和促销同享不
    会员价和活动价哪个低
    会员买大家电有额外补贴吗
    会员买生鲜有没有优惠
    会员的运费险免费送吗
    会员能换购吗
    会员有没有专属礼包
    入会就送的礼是什么样的
    老会员有回馈吗
    十年老会员有什么待遇
    会员推荐朋友有奖励没
    会员可以提前知道打折消息吗
    会员权益使用次数有限制吗
    免邮次数用完还送吗
    权益当月没用会累积吗
    会员福利在哪个页面看
    您好，请问贵店白金会员享有何种权益
    亲，金卡跟普卡差很多吗，讲讲嘛
    天天弹窗叫我开会员，开了能有个啥用
    VIP的discount是几折
    會員有什麼優惠？值得辦嗎
    huiyuan haochu
    我跟我姐各办各的她是金卡我是银卡她老说她东西便宜到底金卡比银卡一件能便宜多少还有啥我没有的
    退休了买东西不多，就是换季给孙子添几件，店员老劝我开那个一百多的卡，说什么免邮加九五折，你替我想想我这样的值当吗
    会员除了打折还有别的没
    花钱当会员，我到底多得着啥
    持金卡的人比我多占哪些便宜
    尊享卡一年能薅回来几个钱
    VIP老会员另外有没有礼遇
    白金的和黑金的差别待遇讲讲
    入了会买菜能便宜不
    普通账号变会员，日子能好过多少
    会员专属的东西都是啥样的
    看重包邮的话，会员卡合算吗
    会员等级高了客服会不会更上心
    我一个月大概买四五单日用品，你们那个年费一百多的会员对我来说能省下多少
    店员一直劝我办卡，说有生日礼和免邮，除了这两样会员还能享受到什么
    我现在是银卡，差一点升金卡，升了以后具体会多出哪些待遇
    付费会员和免费会员的折扣差几折，是不是所有商品都便宜
    听说会员大促能提前一小时抢，是每个等级都有这个权益吗
    如果从金卡掉回银卡，我原来的免邮次数和专属客服还会不会保留
    会员每个月送的那几张券是通用的还是只能买指定的东西
    你们的家庭会员一家四口都能享受会员价吗，还是只有办卡的人有
    天天看见会员尊享四个字，到底尊享了什么，一条一条给我说说
    我退休了，平时买得不多，就是换季给孙子添几件衣裳，店员回回劝我开那个一百多一年的会员，说免邮还打九五折，你实话实说，像我这样一年花不到一千的，办了到底值不值
    我姐是金卡我是银卡，我俩买同一台电饭锅她比我便宜二十多，她还说有什么专属客服和免费退换，我就想弄明白金卡到底比银卡多哪些好处，一样一样讲给我听
    会员的极速达怎么用
    会员的极速达一个月可以用几次，怎么用
    VIP 是不是自带次日到
    会员是不是能享受30天退货，普通人是几天
    会员退货免邮几次
    会员包邮是每单都免还是每月几张券
    会员是不是不用付邮费
    会员都有什么特权
    办了有什么用
    当会员图啥
    有卡没卡差在哪
    会员和普通用户区别
    金卡银卡区别
    金卡比银卡多啥
    各级会员待遇
    黑金卡有啥特别
    钻石会员福利
    我这级有什么权益
    V3能享受啥
    升了V5多了什么
    会员折扣几折
    会员便宜多少钱
    会员免运费有门槛吗
    会员发货快点不
    会员能优先抢购吗
    会员客服要排队不
    会员退货期更长吗
    生日礼会员有吗
    入会送什么
    开卡礼是啥
    会员每月几张券
    年卡包含哪些券
    会员积分翻倍吗
    会员送视频会员吗
    联名卡还有别家优惠吗
    会员免费改裤脚吗
    会员免费停车不
    会员店里能喝咖啡吗
    权益线下能用吗
    权益国外能用吗
    家里人能共享会员福利吗
    家庭卡能带几个人，享受一样的吗
    学生会员有何优惠
    企业会员有何权益
    母婴会员有啥好
    会员价特价品也算吗
    会员优惠有上限吗
    权益用不完顺延吗
    金卡待遇保留多久
    掉级会少哪些权益
    今年权益缩水了吗
    值得开吗
    买得少值得办会员吗
    一个月两单能回本吗
    年费会员一年能省多少
    199块花得值不值
    付费会员跟免费的差别
    說說會員有什麼好
    同事都说好，会员到底有啥
    弹窗老让我开会员，有啥好处先讲讲
    会员日是干嘛的，会员能享什么
    有会员专属商品吗
    办个会员对我这种一年买三次的人划算不
    会员退换货有没有延长期这类好处
    入会以后能享受到哪些实惠
    金卡会员在国外门店也有待遇吗
    开年卡能拿到多少张券、哪些特权
    会员等级升上去有啥实际好处
    会员除了打折还有什么别的服务
    想知道尊享会员和普通会员待遇差多少
    会员能带朋友一起享优惠不
    花199办会员对我来说值不值，一年买二十单
    退休老人一年买两回毛线，办卡有啥实惠
    四个等级的待遇逐条讲讲
    生日特权大方不，会员能得啥
    工匠卡给装修师傅什么优待
    美妆会员每月送小样吗
    白金会员有没有贵宾休息室
    会员买酒真便宜吗，便宜几成
    会员都有啥福利
    年卡划算不，一年买五六次
    会员日有什么专属优惠
    黑卡有什么特权
    升钻石要消费多少，有啥待遇
    会员免运费有次数限制吗
    付费会员跟普通会员区别在哪
    会员权益门店能用吗
    plus值不值，会员带视频不
    会员价跟券能叠不
    家里人能共享我的会员权益吗
    不续费会少哪些权益
    等级会掉吗，掉了待遇还在不
    会员有专属客服通道没
    学生会员享受啥
    每个月送几张券，会员的
    試用期間會員福利完整嗎
    收银员老劝我办卡，办了能得啥
    会员退货是不是免运费
    新会员礼包里都有啥
    VIP有什么perks
    绿卡、银卡、黑卡各给什么
    会员送不送电影票
    铂金有专属造型师吗
    退休老人办会员有什么实惠
    续不续年卡，列几条好处听听
    大家电会员免安装费不
    会员咖啡免费喝是真的吗
    今年会员权益缩水了没
    停车费会员免不免
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
    what are the perks of membership
    what's in it for members
    is it worth paying for premium
    would membership pay off for me
    paid versus free membership, what's extra
    what do I get that non-members don't
    VIP privileges, list them
    gold card benefits
    silver perks
    what's better about gold than silver
    platinum advantages
    what does diamond level include
    what would gold give me
    do higher tiers get bigger discounts
    perks at level 2
    tier comparison please
    benefits by level
    how much off do members get
    how much cheaper is the member price
    is everything discounted for members
    as a member, would I stop paying for delivery
    monthly vouchers for members?
    member birthday treat?
    double points for members in birthday month?
    do members earn points faster
    what happens on member day
    members-only products, what are they
    early access to sales for members?
    can members buy new stuff first
    special helpline for members?
    are members' orders sent first
    extra guarantee for members?
    free installation with membership?
    free samples for members?
    does the card get free parking
    do online members get discounts in store too
    are perks valid in shops abroad
    can my family share my membership perks
    what's in the family plan
    what's included in the yearly plan
    monthly and yearly plan, same perks?
    extra perks for student members
    what do business members save
    what does the parents' club offer
    pet club perks, is grooming included
    book club benefits
    coffee plan, how many cups
    plus compared to basic membership
    is the streaming subscription really included for members
    will perks shrink next year
    do I keep perks if I drop a level
    how long do gold perks last
    what levels exist and what do they bring
    loyalty scheme explained, what's in it
    where are member perks listed
    I shop four times a year, is membership sensible
    two orders a month, would I save with premium
    spending 5000 a year, how much would membership save me
    does the 79 fee pay for itself
    break-even on the membership fee?
    pointless for occasional shoppers?
    is free shipping the only benefit
    is your VIP thing just marketing
    do member discounts stack with coupons
    member discount plus sale price?
    sale price or member price, which is lower for members
    extra money off appliances for members?
    deals on groceries for members
    is return insurance free for members
    is there a welcome gift for members and what's in it
    rewards for long-time members
    ten years a member, do I get anything
    referral reward for members?
    do members hear about sales earlier
    limit on how often I can use member perks
    unused free deliveries carry over for members?
    can perks be given to a friend
    what exactly is "exclusive pricing" for members
    does gold include lounge or events
    member events?
    priority repair for premium members?
    price protection for members?
    longer return period for members?
    which tier is best value
    does the loyalty card do anything besides points
    what good is being a member
    sir what all benefits are there in prime plan
    what i get if i am gold please
    membership benefit and validity tell me
    what perks u get wit plus
    值不值 the yearly card?
    membrship perks?
    Kindly enumerate the entitlements of the platinum tier.
    you nag me daily to go premium so tell me straight, what do I actually get
    my sister's gold and I'm silver and she swears she pays less so what's the real gap between the two
    Pensioner here, I buy the grandkids something each season. The lad at the till pushes a paid card, free post and five percent. For someone like me, is there any sense in it?
    being gold, what extra treatment can I expect
    make the case for going premium, what would I gain
    I place four or five orders a month for household bits, how much would the paid membership really save me?
    The cashier keeps on about birthday treats and free postage, what else do members enjoy apart from those two?
    I'm silver and very close to gold, which extra benefits would I have once I'm there?
    By how much does the discount differ between paying and free members, and is it on every product?
    I've heard that members may buy an hour earlier in the big sales, is that so on every level?
    If I slip from gold to silver, do my free deliveries and the dedicated help line go?
    Are the vouchers members receive each month good for anything, or only for certain goods?
    With the family membership do all four of us get member prices or just the card holder?
    everywhere I look it says exclusive member privileges, so tell me one by one what they are
    I'm retired and buy little, a few clothes for my grandson each season. Your assistants keep pressing the yearly paid card on me with its free post and five percent. Truthfully, for somebody spending under a hundred a year, is it worth it?
    My sister's gold, I'm silver, and she paid twenty less than me for the same rice cooker. She talks of her own help line and all sorts, so list for me what gold members have that silver ones don't
    members don't pay delivery right?
    do members get free express
    do members get longer to return, what's the rule
    free returns for members?
    are returns free for members
    does premium membership make sending things back free
    is the members' free shipping for every order or only so many a month
    is there free delivery for members
    what are the perks
    perks of the card
    club perks list
    what does being a member bring
    what advantages does the club have
    benefits of the yearly plan
    benefits for VIP sir
    sir what benefits in premium
    kindly explain membership benefits
    tell me the benefits before I decide
    what's the use of the membership
    what's the good of the plus plan
    is it any use being a member
    is plus worth the money
    is premium worth it
    is the club worth 40 a year
    worth it for two orders a month?
    would it pay off for me
    would I save anything with the card
    how much do members save on average
    how much can I save with premium
    does it pay for itself
    break even on the annual fee?
    is the free level any good compared to paid
    free vs premium, differences
    difference between tiers
    differences among the levels
    compare the levels for me
    level 3 vs level 4, what's more
    what does platinum get over gold
    what extra does diamond have
    perks at each tier
    which perks do I have at my level
    what am I entitled to as silver
    what privileges come with black card
    privileges of a VIP
    member discount, how much?
    how many percent off for members
    do members get cheaper prices
    do members get a birthday treat
    any birthday surprise with the card
    welcome gift for members?
    do new members get something
    free shipping for premium on all orders?
    do members get faster delivery
    does plus include same day delivery
    early sale access for which tier
    first dibs on limited drops for members?
    do members have a hotline of their own
    priority support for gold?
    do members skip the queue
    free returns for plus members included?
    longer return window for members?
    extra warranty for premium?
    free alterations for members?
    free samples every month for members?
    free coffee in store with the card?
    free parking for VIPs?
    lounge access, true?
    partner discounts with the card, cinema and so on
    does plus come with music streaming
    is a video subscription bundled in
    how many vouchers do members receive a month
    what coupons come with the annual card
    do members earn double points
    points multiplier by tier
    do perks work in store too
    do perks work abroad
    are perks shareable with family
    family plan perks, for how many people
    student membership perks
    business membership perks
    parents club perks
    pet club perks
    book club perks
    do the benefits apply to sale items
    do member prices apply to brands like phones
    are there limits on member discounts
    do unused perks roll over
    how long do my gold benefits last
    do perks expire
    what happens to perks when I drop a level
    what did you change in the perks this year
    perks got worse? which ones went
    why do I see fewer benefits now as member
    what's the catch with membership
    any hidden benefit nobody tells about
    explain premium in simple words
    in a nutshell what's the club
    give me three reasons to join
    convince me to get premium lol
    sell me the membership
    still on the fence about joining, what would I get
    thinking about plus, does it suit someone who buys little
    I buy nappies monthly, would plus help me
    my aunt shops weekly here, would the gold card do anything for her
    I not understand what is good for member
    what gives me the card of member?
    what benefit have premium in your shop please
    会员 benefits what ah
    VIP got what perks
    PLUS 值得吗 for student
    Everyone at work raves about your club. What do they actually get?
    The app keeps flashing "go premium". For fifty quid a year, what lands in my lap?
    We moved from silver to gold last week and I can't find what changed.
    Does the tier count for anything besides a shiny icon?
    free gift wrapping for members?
    member only products?
    are members invited to events
    free returns, fast delivery, what else comes with being a member
    what would silver entitle me to
    is the membership worthwhile for someone who orders rarely
    do only members see the private sale, and what else do they get
    do card holders enjoy parking or coffee
    which of your tiers has a personal shopper
    what rewards come with the premium plan compared with free
    what does one get for renewing a third year, as a loyal member
    explain the privileges of each colour of card
    do gold members have free alterations and gift wrap
    what discount does a member have on electronics
    how does a member's birthday month work, any treat
    can my husband use my member perks
    are member benefits the same online and in the store
    is it wise to pay for the annual card when I spend 300 a year
    what more do I receive at level five
    tell me what sets the paid plan apart
    member only prices: real savings or gimmick?
    are there any benefits left for basic members
    which perks vanish if I drop to bronze
    list of what's bundled with the family membership
    my level went up, what changes for me
    do members have longer to return things and is that for all levels
    what's the premium hotline perk about
    would a plus card do anything for a pensioner buying wool twice a year
    are there lounge, parking, tailoring extras for platinum folk
    what's the gold tier good for when I only buy food
    do cardholders see stock earlier
    give me the rundown of all four tiers' goodies
    how generous is the birthday perk
    is member pricing on wine real savings
    does the plan cover free installation of washers
    what does the pro card for builders offer
    any freebies monthly with the beauty club
    what's in the membership
    perks of being a member
    membership advantages?
    upsides of the paid card
    what does the gold card entitle me to
    silver vs gold, what more do I get
    difference between basic and premium membership
    level 3 member, which privileges come with it
    how are the tiers different
    tier chart of the loyalty programme
    how many tiers are there and what do they bring
    what must I spend to stay gold
    how is my member level worked out
    how much spending lifts me to diamond
    does status last a calendar year or twelve months
    do levels reset each year
    will I be downgraded if I buy little
    does my tier apply to my whole family
    can family share the membership benefits
    may I use member price for friends' purchases
    what's the member discount
    how many percent off do members have
    is there a members-only price on coffee
    are member prices valid on sale goods
    do members get free returns
    do members get free shipping, is that part of it
    does plus include same-day drop without charge
    do members get a longer return time as a perk
    do gold members jump the phone queue
    separate hotline for VIPs, is that one of the perks
    does premium come with a personal shopper
    do VIPs get invited to private sales
    early access for members to the sneaker drops?
    presale entrance as member perk, how early
    birthday treat for members, what is it
    what do I get on my birthday as a member
    is there an anniversary gift for loyal members
    welcome gift for new members, what is in it
    how many vouchers a month come with the card
    monthly coupons for members, worth how much
    extra points for members, what multiplier
    does the membership include streaming or music
    airport lounge with black card?
    are parking and cloakroom free for members
    free coffee in the shop for card holders?
    is insurance for electronics part of premium
    do members get free installation of white goods
    free recycling pick-up as a member perk?
    do members have to pay for cold delivery
    are there partner discounts with the card, cinema or gym
    which partner shops honour the membership
    do benefits work in the branches too or just online
    can I use my perks abroad
    do marketplace sellers honour member benefits
    which products are excluded from member discount
    student membership, what's different in it
    senior membership perks?
    what does the family plan offer over the single one
    what are business members entitled to
    baby club benefits, what are they
    what does the pet club give
    wine club, what does one get each quarter
    is the paid membership worth it
    worth the money, the yearly card?
    does the 99 annual fee pay off
    would the card save me money if I order twice a month
    at how many orders does the plus fee break even
    I spend 500 a year, is membership worthwhile
    I only buy nappies, any use in being a member
    we live rural, does premium do anything for us
    is free tier enough or does paid bring a lot more
    free membership vs paid membership
    monthly plan or annual plan, do the perks differ
    trial month, are all benefits included
    do benefits start right away after joining
    what do I lose if I don't renew
    what would I miss without a membership
    does the membership make groceries cheaper
    convince me: why be a member
    sell me the membership, what's in it
    in plain English, what's your club good for
    anything in it for me, the club card
    explain the VIP programme
    tell me the benefits of prime-like plan
    benefits of gold membership sir
    kindly list membership benefits
    what is use of taking membership
    member have what advantage, please explain
    VIP 有什么 benefits
    会员 worth it or not
    I should like to know which privileges attach to the Platinum grade.
    Might I enquire what the patronage scheme affords a retired gentleman of modest purchases?
    cashier pushed the green card on me, what good is it
    the banner screams "members enjoy more", more what
    does the under-26 card get anything extra
    new perks this year for gold?
    have the member benefits been cut
    what happened to the free cake members used to get
    is the free magazine still part of membership
    what does each colour of card give: green, silver, black
    are there cinema tickets with the club
    annual card holders: what extras on perfume
    is the personal stylist part of platinum
    how is diamond rank earned and what comes with it
    does the fee-paying club beat the free one
    perks for pensioners in your club
    my sister brags about her VIP card, what does she get that I don't
    reasons to keep my membership: list them
    is the members' lounge open to silver too
    gold holders, do they get repairs at no cost
    if I skip a year of shopping do my privileges stay
    advantages of your yearly pass for a household of six
    which treats come each month with the red card
    does a member pay less at the tills too
    so what's VIP good for besides a shiny badge
  `,
})
