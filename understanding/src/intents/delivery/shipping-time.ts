import { defineIntent } from '#intents/define'

export const shippingTime = defineIntent({
  intent: 'shipping-time',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '一般多久送到', en: 'How long delivery takes' },
  definition: {
    zh: '还没有下单，问一般几天发货、几天送到。',
    en: 'Has no order yet and asks how long sending and delivery take in general.',
  },
  borders: {
    'track-order': {
      zh: '问的是自己已买的包裹几时到。',
      en: 'Asks when a parcel they already bought arrives.',
    },
    'when-shipped': {
      zh: '问自己的订单几时发。',
      en: 'Asks when their own order is sent.',
    },
    'express-shipping': {
      zh: '要比一般的更快。',
      en: 'Wants it faster than usual.',
    },
    'pre-order': {
      zh: '预售商品几时发。',
      en: 'When pre-sale goods are sent.',
    },
  },
  zh: `
    一般几天到
    多久能到
    配送要多长时间
    发货到收货几天
    送到上海几天
    大概要几天
    快递时效
    周末配送吗
    几天能收到
    通常多久送达
    到北京多久
    下单后几天到
    送货快吗
    平时要等几天
    节假日送不送
    一般几天能到
    多久发货
    到上海一般要几天
    现在下单什么时候能收到
    周末发货吗
    yiban ji tian dao
    下午拍今天发得出来吗
    要是今天买，周五前能到北京不
    送货时效是怎样的
    过年期间还送吗
    亲 拍下以后大概多少天到广东呀
    你们发货快不快 等不了太久
    到西藏要走多久
    定做的窗帘周期多长
    大件家具配送需要几天
    從下單到收貨通常要多久
    我想买束花，明天上午能送到吗，没买呢先问问
    几点截单当天发
    生鲜隔夜能到么
    normally 几个工作日
    国庆放假那几天你们走货不
    从哪里发货 到哈尔滨得几天
    还没买 想知道赶不赶得上下周三的生日
    这个有现货吗 最快几天可以到手 普通快递就行
    您好，请问贵店普通配送到云南边境县城通常需要多长时间
    顺路问一句 你们家寄东西慢吗
    工作日和休息日送货时间一样吗
    寄国外大约多少天
    海运是不是要一两个月
    到农村几天嘛
    当天下单隔天送得到伐
    先问清楚再拍：婴儿奶粉家里只够喝四天了 要是三天之内到不了我就去楼下买贵的 我在江西赣州 你们一般从哪个仓发
    大概等多久
    慢递还是快递 走路要几天哈哈
    台风天会影响送货吗 想买雨衣雨鞋
    配送周期
    刻字的钢笔要等几天做好
    我们学校二十号统一验收，要采购三十套课桌椅，假如这周内付款，你们从出厂到送到湖北的乡镇，按往常的经验，二十号之前到得了吗，到不了我就不申请了
    时长？浙江到浙江
    如果礼拜天买 算礼拜一的单吗
    我是开民宿的，想在你们这里添八套床上用品，客人下个月一号入住，我自己还得洗一遍晾干，所以二十五号之前要在我手上，平常从付款到收到大概要多少天，我在大理这边
    standard shipping 到 Sydney 大概几 weeks
    通常幾個工作天會到
    发货要多久
    下单后多久发货
    一般多久能发货
    一般多长时间发货
    拍下几天发货
    付款后几天发货
    现在下单今天能发吗
    现在买几天能收到
    现在下单几天能到
    今天买的话什么时候到
    如果我现在买 周末前能收到吗
    多久可以送到
    大概多久能收到货
    一般快递要几天
    正常几天能到
    正常送货要多长时间
    普通快递几天到
    送到广州要几天
    寄到东北要多久
    到新疆大概要几天
    寄到国外要多久
    国际快递要多久
    海运要多久
    从哪里发货 到武汉几天
    你们从哪发货 一般几天到
    偏远地区要几天
    农村要多久能送到
    大件一般多久送到
    家具多久能送货
    定制的要多久能做好发货
    刻字的要几天才发
    鲜花要提前几天订
    生鲜当天能送到吗 一般多久
    送外卖一般要多长时间
    送菜一般多久能到
    周六日送货吗
    周末也配送吗
    节假日会发货吗
    过年期间发货吗
    春节几号停发快递
    双十一期间发货慢吗
    双十一下单一般要多久到
    几点之前下单当天发货
    晚上下单算第二天吗
    工作日是几天
    3-5个工作日包括周末吗
    配送时间一般是几点
    早上几点开始送货
    你们发货速度怎么样
    快递快不快 还没买先问下
    亲 想买 请问到南昌几天呀
    发货要多九
    delivery 一般几天 到 Toronto
    您好，拟于下周下单，请问货品自付款至送达通常需要几个工作日
    孩子下周五生日 现在买还来得及收到吗 还没拍
    打算给爸妈买台电视 送到河南县里平时要几天
    想买但怕等太久 你们平时几天到货😊
    想给岳父买按摩椅 他在贵州山区 平时送过去要多少天
    你家是现做的蛋糕 一般提前几天订 送过来要几个钟头
    还没拍 就想知道周五晚上付款 周一能不能出库
    工厂直发的床 从付款到进门通常多少天
    寄到伦敦的包裹平常走两周还是一个月
    清明假期你们正常送货吗 准备买点纸杯
    一般几天到货
    多久到货
    几天送达
    正常多久到
    普通快递几天
    发货快吗
    一般什么时候发货
    几天内发货
    下单多久发
    下单几天收到
    大概几天能送到
    送货时间多长
    配送要几天
    送到成都几天
    到深圳多久
    寄东北几天
    海外几天到
    周日发货吗
    节假日配送吗
    周末能送货吗
    几点前下单今天发
    发货后几天到
    现货多久能到
    定制要多久
    还没买，想问电饭锅寄到石家庄平时几天
    我下个月一号结婚，现在订请柬印刷加邮寄来得及吗
    家具从广东工厂发到山西，一般路上几天
    我先问问再下单，晚上十一点拍，算今天的单还是明天的
    做一面锦旗大约几天，再寄到南宁又要几天
    国庆期间下单，是节后才发还是正常发
    如果今天下午买，正常情况下周六能到手吗，不用特别快
    预备买床送到县里，包安装的话平时约多少天
    海鲜一般是早上发还是晚上发，次日几点到上海
    您家发货地在哪，到福州大概几天
    过年前最后哪天下单还能正常送
    奶茶外卖从下单到送到平时多久
    打算买二十本书送人，平均几天能收到
    寄美国走普通邮政的话，一般两周还是四周
    3到7天这个说法太宽了，正常到底几天
    做一个相册要多久，做好了寄给我又多久，还没做呢
    快递在我们镇是隔天派一次，加上路上一般总共几天
    下雨天送菜会变慢吗，想下单先了解下
    买之前问：支付以后多长时间仓库打包出去
    生日是28号，今天20号，现在下单普通快递能不能赶上
    团购的水果统一哪天发，到货一般几天，我还没参团
    夏天寄巧克力几天到，我怕路上化了才问
    平时下午几点截单，截单以后的第二天发对吗
    寄拉萨空运还是陆运，普通的要几天
    企业采购一百套餐具，正常交货期多长
    周五晚上买，快递周末走不走，周一能到吗
    几天倒啊 还没买
    别家说三天到结果十天 你家老实说 一般要多久！
    how many days 到 Vancouver 普通的 还没 order
    亲 想给异地的他买零食🍪 一般几天到西宁呀
    您好，拟于近期采购，烦请告知贵司常规交货周期（含备货及运输）
    我性子急 等不了太久 你们平常几天到 太久我就楼下买了
    先不下单哈 问一哈 到宜宾一般好多天嘛
    老家的路断了一半 你们平时送到那边要几天 现在会不会多几天
    快递慢不慢 说实话 没买呢
    請問一般到澳門要幾日
    多久到
    还没下单 问下几天到
    一般几天发货
    平时多长时间能收到
    你家快递一般几天
    到北京要几天
    到乌鲁木齐要多少天
    发到广东大概多久
    寄到海南几天能到
    新疆西藏一般多久
    乡镇要多久到
    同城多久送到
    本市当天能到吗 一般
    省内是不是隔天到
    江浙沪几天
    偏远的是不是要一周
    从哪发货 到我这成都要几天
    仓库在哪 到重庆得几天
    正常情况几天能到
    通常多久到货
    普通快递时效多长
    发货速度快吗 想买
    发货快不快啊
    24小时内发吗一般
    拍下当天会发吗
    下午四点前下单当天发不
    几点截单
    晚上下单第二天发吗
    周末发货不
    周六周日送吗
    星期天下单啥时候发
    节假日发货吗
    国庆期间发货不 想拍
    春节发不发货 几天到
    过年前最后哪天下单能收到
    现在买除夕前能到吗
    现在拍 周五能到不
    今天下单后天能到吗
    中秋前买能赶得上吗
    生日是20号 现在买来得及么
    出差前能不能收到 下周一走 准备买
    大件几天送到
    家具一般多久
    沙发下单到送货要多久
    冰箱洗衣机几天送
    定制的要多少天做好
    定做西装工期
    刻字的话会晚几天发
    蛋糕提前多久订
    生鲜多久能到 会不会坏
    冷冻的快递几天
    水果从果园发几天到
    书几天到
    药多久能送来
    外卖大概多久送到
    配送范围内要多少分钟
    海外仓发货几天到美国
    寄加拿大一般几周
    寄新加坡多久
    国际件普遍几天
    海运几个礼拜
    空运大概几天
    保税仓发货要几天
    从日本直邮多久到
    香港发过来几天
    发台湾要多久
    到澳门几日
    疫情下时效怎么样
    下雪天快递会慢吗 打算买
    雨季物流要几天
    双十一买是不是很久才到
    大促期间一般发货多久
    快递周期多长
    物流时效参考
    配送时长说明
    到货周期
    交货期多久
    交期怎么算 现货
    有现货的话几天到手
    现货多久能寄出
    缺货补货后多久发 还没买
    拍下到收货总共几天
    付款后几个工作日送达
    工作日算不算周末 3天达那个
    页面写3-5天 准吗
    "48小时发货"是指什么
    预计送达时间准不准
    你们最慢几天到
    最快要几天 普通的
    一礼拜够不够
    三天内能收到么
    是不是要等半个月
    要等很久吗 没买先问
    等不等得起啊 几天
    shipping一般要几天
    delivery time多久
    寄到Sydney要几天
    一般幾天會到
    出貨要幾天
    ji tian neng dao
    快弟几天
    我在大理 想买个烤箱 你们平时发过来要多久
    丈母娘下周日过寿 我在考虑买按摩仪 正常寄到洛阳几天
    您好 拟购跑步机一台 请问自付款至送货到户通常需几个工作日
    我还在犹豫买不买，就想知道平常从付钱到拿到手大概得等几天
    家住半山腰，快递隔天才上来一趟，你们一般算下来要多少天到
    要是这会儿拍下一张书柜，正常情况礼拜几能搬进家门
    请柬要印名字的话，从定稿到收到一般留两周够不够
    黄金周那几天我想下单，你们那边照常往外寄吗
    做一扇定尺寸的纱窗，从下单算起是按天等还是按月等
    寄给在墨尔本的闺女，走普通线路平均得几个星期
    中午买的生日蛋糕，傍晚六点前送得到城东吗，先问再付
    上家说三天结果拖了十天，你们别跟我说虚的，通常到底几天
    最快几天
    要几天到
    一般寄几天
    快递通常几天
    正常几天收到
    今天下单哪天能到
    现在买周五能收到不
    现在买过年前能到吗
    中秋前能收到吗还没拍
    一般当天发吗
    下单后隔天发吗
    多久出库
    备货要几天
    周日下单几时发
    周末发不发货
    几点前下单当天寄
    付款到收货得几天
    3-5天算周末吗
    按工作日算吗
    订做沙发多少周
    刻字的要等几天
    定制照片书多久做好寄出
    大家电几天送到
    冰箱多久能送
    花什么时候能送到，平时几小时
    蛋糕一般几小时到
    外卖大概几分钟
    寄西藏多少天
    到新疆要一个礼拜吗
    到乡下会慢吗
    偏远地区几天
    海岛能几天到
    發到台灣要幾天
    寄香港多久
    国际件几周
    从哪发货，多久到成都
    春节停运吗，什么时候恢复发货
    双十一期间会慢几天
    下雪天会延误吗，还没买
    现在发货慢不慢
    你家发货快吗
    48小时内发是指工作时间吗
    预计送达从哪天算起
    没下单，先了解下时效
    平邮要多久
    包邮的是不是慢一点
    顺丰正常几天
    到店自提多久能备好
    第三方卖家一般多久寄
    买十件会不会发得慢些
    母亲节前最晚哪天订
    婚礼两周后，现在订来得及吗
    出国前能拿到吗，下周四走，还没下单
    一般多少天能到俺们县
    ship到吉隆坡usually几天
    隐形眼镜配好寄到一般几天
    轮胎下单后几天送到店
    没下单呢，普通快递到广西得走几天
    拼多家店的商品一般隔几天寄出
    外地生日礼物，今天拍几天能送到
    鲜花平时下单后多长时间送达
    暴雪天气你们配送一般要几天
    大件家具付款后通常几天配送到家
    节前最后发货日是哪天，想赶在那之前买
    送到乡镇通常比城里晚几天
    现货一般几小时内寄走
    直邮的奶粉通常走多少天
    还没买，油画定制要画几天再寄几天
    客人25号来，今晚买窗帘赶得上吗
    平常从你们这寄北爱尔兰要几天
    第一次买，今天拍大约星期几到手
    大促后正常发货要等几天
    合作商家的货一般多长时间能到
    生鲜按小时还是按天送
    想买狗笼，一周之内能到不
    本地有仓吗，多久能送到
    拍下后一般几天能送到
    到新疆大概要多少天
    还没买，想知道你们多快发货
    现在下单周五能拿到吗
    定制沙发工期加运输得多长
    周末下单是不是周一才发
    普通快递到广州几天
    平时付完款多久寄出
    寄到澳洲要几个礼拜
    how long到香港啊，想买
    考虑买钢琴，送货周期多久
    下午三点前拍当天发不发
    過年買東西要等比較久嗎
    月底出国，今天买赶得上不
    大件家具是不是比小件慢，通常几日
    偏远山村要等几天才到
    从你家到我门口平均多久
    生日30号，现在买来得及收到吗
    一般来说多长时间能收到货
    印名片多久能做好寄到
    拍了之后隔天能到深圳不
    正常配送要多少个工作日
    预计几天到货，问清楚再下单
    你家发货快不快，我急性子先问问
    海运到温哥华通常几周
    冷冻食品一般路上走几天
    若今晚买，妈妈节能送到吗
    下雪天物流会慢多久，打算买棉鞋
    手工鞋制作加邮寄要等多长时间
    假期下单要拖几天才寄
  `,
  en: `
    how long does shipping take
    delivery time
    how many days for delivery
    how long does it take to arrive
    shipping time
    usual delivery time
    how fast do you deliver
    do you deliver on weekends
    estimated delivery time
    how long to get to canada
    when would it arrive if i order today
    days to deliver
    average shipping time
    how soon will i get it if i buy now
    standard delivery takes how long
    how long does delivery take
    how fast do you ship
    usual delivery time to ireland?
    if i order today when would i get it
    do you send things out on weekends
    how many working days is standard
    thinking of buying the lamp, would it be here before the 20th
    delivery times
    What's your cut-off for same day dispatch?
    do you deliver over christmas
    made to measure curtains, what's the lead time
    is shipping quick? can't wait weeks
    general question: warehouse to manchester, how long
    ship time?
    普通 shipping how many days
    how much time usually it take to come in Portugal
    average wait for furniture
    by sea is it like two months
    do public holidays add days
    I've not ordered yet, just checking whether a bouquet could be there tomorrow before noon
    from where you send and how many days for Poland
    turnaround on engraved pens
    would fresh fish arrive overnight
    is it a week or more like three
    does it take longer to the countryside
    before i buy: my daughter's birthday is next wednesday, would a normal delivery make it
    delievery how long normally
    Might I enquire how long an ordinary parcel takes to reach the Shetland Islands?
    days until arrival after paying, typically
    order on sunday, does that count as monday
    will storms slow things down this week? want to get some wellies
    usual wait from click to doorbell
    how soon can one expect a wardrobe
    We have formula left for four days. If yours can't normally be in Gdansk within three then I'll buy the pricey stuff downstairs, so please tell me honestly how long it takes before I put the order in
    processing time plus shipping time, what's the total
    asap isn't needed, just want an idea of the timescale
    if paid this week would thirty desks get to a rural school by the 20th going by what you normally manage? otherwise i won't even put in the request, the head wants a definite answer
    do evenings count for deliveries
    2-3 days or 2-3 weeks? your page says both
    i read on a forum that your parcels take ages in december. what's the truth, roughly, for someone in wales who's still making up her mind about a doll's house
    一般几天 to singapore? not bought yet
    国庆 week do you still send
    how long does delivery usually take
    how long does shipping normally take
    how long will it take to arrive if I order now
    how long does it take to get my order after I buy
    how many days does shipping take
    how many days until delivery if I order today
    what's the delivery time
    what is the estimated delivery time for this item
    what's your average delivery time
    what's the standard delivery time
    how long is standard shipping
    how fast is standard delivery
    how quickly do you ship
    how quickly do you normally dispatch orders
    how long does it take to dispatch an order
    how long is your processing time
    how soon do orders ship after payment
    if I order now when will I get it
    if I buy it today when will it come
    if I order today will it arrive by Friday
    would I get it before the weekend if I ordered now
    will it come in time for Christmas if I order this week
    what's the last order date for Christmas
    how long does delivery to Scotland take
    how long does international shipping take
    shipping time to Europe?
    how long by sea freight
    how long to rural areas
    how long does furniture take to be delivered
    how long for a made-to-order sofa
    how long do personalised items take
    how long do custom orders take before they ship
    how far in advance should I order flowers
    how long does food delivery take usually
    how soon can groceries be delivered normally
    do you ship on weekends
    do you deliver on Saturdays
    do you deliver on public holidays
    do you ship during Chinese New Year
    are business days Monday to Friday
    does 3-5 working days include Saturday
    what time of day do you usually deliver
    until what hour do you deliver in general
    by what time do I have to order for it to go out the same day
    if I order at night does it ship the next day
    where do you ship from and how long does it take
    is delivery slower in the holiday season
    is it quick? I haven't bought yet
    roughly how long before a parcel reaches Wales
    when can I expect delivery on new orders
    delivry time to london?
    how long 2 ship
    how much days is need for arrive in Italy
    Before I place an order, might I ask how many working days delivery ordinarily takes
    thinking about buying a telly for my parents, how many days does it take to get to Cork
    my son's birthday is the 20th, if I bought it now would it be here in time 🎂
    generally, is it days or weeks
    thinking of a massage chair for my father-in-law in the hills, how many days is usual up there
    your cakes are made to order, how many days ahead does one normally order
    not bought yet: if I pay on Friday night, does it normally leave on Monday
    beds straight from the factory, how long from payment to doorstep as a rule
    do parcels to Lagos generally take two weeks or a month
    are you delivering as normal over the Easter weekend, I plan to buy some chairs
    how long is delivery
    how long does it take
    delivery takes how many days
    usual shipping time
    typical delivery time?
    how many days to ship
    how soon do you dispatch
    how soon after ordering do you ship
    what's the normal wait
    average delivery days
    how long to reach me if I order
    how quick is your delivery
    how long does postage take
    days to Manchester?
    how long to Texas
    how long to ship overseas
    do you ship on Sundays
    do you deliver on holidays
    is weekend delivery normal
    cut-off time for dispatch?
    lead time?
    normal delivery, how long
    how long from order to door
    in stock items take how long
    not bought yet, how many days does a rice cooker usually take to Bristol
    our wedding is on the 1st, if I order the invitations now would printing and posting be done in time
    how many days is furniture on the road from your factory to Scotland as a rule
    If I were to order at eleven at night, does it count as today's or tomorrow's
    orders placed during the bank holiday, do they go out after it or as usual
    supposing I buy this afternoon, would ordinary post get it here by Saturday
    we're thinking of a bed, how long is it usually till it's delivered and put together
    is seafood usually sent off in the morning or at night, and when would it reach London
    where do you send from, and how long is it usually to Plymouth
    what's the last day to order for normal delivery before Christmas
    how long from ordering to eating with your takeaway, on average
    planning to buy twenty books as gifts, what's the average delivery time
    ordinary mail to America, two weeks or four
    "3 to 7 days" is a wide range, what's it usually
    how long does a photo album take to make, and then to post, I've not made one yet
    our courier comes every other day, how many days should I reckon in total
    is grocery delivery slower when it rains, just wondering before I order
    before I buy: how long after paying does the warehouse pack things up
    birthday's on the 28th, today's the 20th, would normal shipping make it if I ordered
    when do the group-buy peaches ship and how long do they take, haven't joined yet
    how many days is chocolate in the post in summer, I worry it'd melt before I even order
    what time in the afternoon is your usual cut-off, and it goes next day after that?
    does standard post to Hawaii go by sea, and how many weeks is that
    normal lead time on a hundred place settings for a company
    if one buys Friday evening, does it travel over the weekend or sit till Monday
    how mny days 2 arrive? not orderd yet
    the last shop said three days and took ten, so honestly, how long do YOU take
    want to send snacks to my boyfriend 🍪 how long does it usually take to Aberdeen
    I didn't buy yet, I want know how many day until Croatia
    We are considering a purchase and would be grateful for your customary lead time, production and transit included
    I'm impatient, how many days is it normally, if it's long I'll get it down the road
    just curious, what's a typical delivery time for Cornwall
    half the roads are flooded round us, how long do your deliveries generally take to Somerset
    is your shipping slow? be honest, haven't ordered
    hi how long does standard take 2 dublin cheers
    how long do you take to ship
    standard shipping, how many days
    how quickly do you dispatch
    dispatch time?
    do you send the same day
    how soon after ordering is it sent
    if I buy tonight, will it come by Friday
    would it get here before the 20th if I order today
    can it be here for Mother's Day if I buy now
    last day to order for christmas delivery
    latest order date for Easter
    thinking of ordering, how long to Leeds
    how long to Dublin
    days to Manchester from your warehouse?
    pin code 560001 how many days
    delivery time for Chennai?
    how long to get to Alaska
    how long to Hawaii usually
    transit time to Canada
    how long to Australia by standard post
    shipping to Germany how many days
    how many weeks to Brazil
    sea freight, how many weeks
    airmail, how many days usually
    international delivery estimate please
    from China to the UK, how long normally
    do you ship from the UK or China, and how long is it
    same city delivery, how many hours
    how long for remote villages
    islands, how many days on average
    highlands delivery time
    saturday deliveries, are they normal?
    do parcels go out on sundays
    do you ship on public holidays
    shipping over New Year, what's the schedule
    Chinese New Year delays? thinking of buying
    holiday shipping times
    what time do I have to buy by for dispatch today
    if I order at midnight when's it sent
    order on Friday, arrive when
    is Monday realistic if I order on Saturday
    business days or calendar days
    what does "3-5 days" really mean
    is your estimate accurate usually
    "ships in 48h" means what exactly
    how fast is delivery, not bought yet
    is delivery slow
    do you deliver quickly? I need a coat soon
    how long would I wait
    long wait?
    a week? two? roughly how long
    can I expect it inside a week
    worst case how long
    how long for big items
    lead time on wardrobes
    sofa delivery, how many weeks
    bed frame in stock, how soon could it be here
    washing machine delivery wait
    how long are made-to-order blinds
    custom suit, how many weeks
    does engraving add days
    how far ahead do I order a cake
    order flowers now, there this afternoon?
    how long is frozen food in transit
    do fruits arrive within two days
    how long does medicine take to reach me
    how long does a takeaway take to get to us
    minutes to deliver pizza usually
    time from payment to doorstep
    click to door, how many days
    how long if it's in stock
    back-order items ship in how long
    delivery slower at the moment?
    does snow slow your deliveries, planning to buy
    is delivery longer during the sale
    black friday orders take how long
    monsoon delays? want to order
    how many day arrive in Poland
    how much time for come to Spain
    delivery in how many days sir
    approx delivery date to Kochi before I order
    delivry how long
    wen wud it come if i buy today
    寄 to London 几天
    几天 to arrive?
    expected time for shipment, in general
    what's your turnaround for printed shirts
    how long should I allow for delivery
    leaving on the 8th, would a suitcase get here if I ordered this minute
    I'm weighing up an oven and live in the Orkneys, what's the normal wait
    My mother-in-law turns seventy next Sunday and a massager is what I have in mind; how many days to Bath?
    We propose to buy a treadmill. From payment to delivery, how many working days should we allow?
    I haven't bought it yet, but if I put the bookcase through on Thursday night, roughly which day would it be with me in Exeter?
    do you normally get things out the door on the day they're bought
    how much longer is it for people outside the mainland, before I decide
    Would a birthday cake bought at noon reach the other side of town by six?
    does anything of yours go out during Golden Week, I'm thinking of buying on the second
    what's the quickest an ordinary parcel gets to the coast
    for a bed that's built to order, should I reckon in days or months
    is a fortnight enough notice for printed invitations to be made and delivered
    how many days to deliver
    how long for delivery normally
    what's the usual wait
    typical delivery time to Scotland
    estimated days to Texas
    ETA if I order today?
    if I buy this today when would it come
    would it be here by Friday if I order now
    would it get here before Christmas
    order by when for Mother's Day
    can I get it in time for a birthday on the 14th, not ordered yet
    need it for a wedding in two weeks, enough time?
    is three days realistic for delivery
    does "3-5 days" count weekends
    working days or calendar days for delivery
    from payment to my door, how many days
    how long does it take from order to dispatch, usually
    how quickly are orders sent out
    when do orders placed on Sunday get sent
    do you send on Saturdays
    do parcels get delivered on Sundays normally
    what time is the cutoff for same day sending
    order before noon, sent the same day?
    how long is handling
    preparation time before sending
    lead time please
    lead time on a custom sofa
    how many weeks for a made to order ring
    how long to print and post a photo book
    how long does an engraved item take
    turnaround for personalised mugs
    delivery period for furniture
    how long for large items
    delivery days for a fridge
    how soon do plants arrive after ordering
    do cakes arrive next day as standard
    how fresh, I mean how many hours till the fish reaches me
    takeaway delivery how many minutes
    normal shipping how many days sir
    how many days it will take to reach Pune
    sir delivery in how many days to Kerala
    kindly tell delivery time for pin code 560001
    by when I will get if I order today
    how much day for arrive in France
    how many time for delivery in Brazil please
    shipping duration to Canada
    shipping time overseas
    international delivery, weeks or days
    how long by economy post to Australia
    slow boat from China, how long roughly
    how long from your Spanish warehouse
    does it ship from abroad, and how long then
    transit time to Norway
    days in transit for standard
    how long to the islands
    delivery to remote villages takes how long
    do rural addresses wait longer
    longer wait in winter?
    are deliveries slower over Easter
    bank holiday delays, thinking of ordering
    how long do orders take during Black Friday
    during Diwali how many days delivery takes
    do you ship during spring festival
    when do you stop sending before new year
    in a heatwave do you still send chocolate and how long does it take
    is there a delay now because of strikes, I haven't bought yet
    how reliable is the 2 day promise
    does it ever come faster than the page says
    the page says ships in 24h, so total time?
    "dispatch within 48 hours" means working hours?
    what does "arrives in 5-7 days" start from
    delivery estimate before I check out
    where can I see the delivery time before ordering
    is delivery quick
    are you quick at sending
    how long will I be waiting if I order
    I'm moving on the 3rd, would it come before that if bought now
    I'm on holiday from the 9th, could it come beforehand if I order today
    I leave the country Thursday, not ordered yet, realistic?
    how soon could I have this in Bristol
    is a week enough to get a desk to Inverness
    can a mattress be here within ten days normally
    does the free post take longer
    standard vs economy, how many days each
    how long with DHL usually
    time for click and collect to be ready, usually
    how soon after ordering can I pick up in store
    how long till a locker parcel is there, generally
    how far ahead should I order wedding favours
    how early must I buy to have it for Halloween
    what's the wait on backlogged garden sheds at present
    how long do items "from our partner" take
    marketplace sellers, how many days do they take to send
    does a bundle take longer to be sent
    if I order ten does it take longer
    two items from different depots, same delivery time?
    how long does a gift card by post take
    is medicine delivered within a day ordinarily
    contact lenses, how many days
    spare keys cut to code, delivery time?
    tyres delivered in how many days
    how much longer is delivery to BFPO
    can I expect it this week if I order
    Monday order, Wednesday arrival? plausible?
    几天 to Singapore
    发货 how many days normally
    usually how long ah ship to KL
    do you guys take forever to ship or nah
    last place took a month, how long with you
    asking before buying, how many days to Cardiff
    no order yet, only want delivery time to Goa
    before I commit, how soon do you normally dispatch?
    We're comparing shops for a dishwasher and delivery speed decides it. What's normal with you for Derby?
    before I order: how many days do parcels usually take in snow
    how many days does a marketplace shop generally need to send, and then arrive
    if ordered before noon, do you normally dispatch that very day
    do you count Saturday as a delivery day usually
    wedding on the 20th, nothing bought yet, how many days does delivery take
    delivery to the Highlands, generally how many days
    how many days does a fridge take to be delivered as a rule
    Halloween costume, ordering today, how many days till it's here
    are your normal deliveries slower because of the strike, haven't ordered
    how long between buying and being ready to collect in store, usually
    usual number of days for flower orders
    what's a normal wait for a sofa in stock
    thinking about ordering cheese, how many hours is it on the road
    time from checkout to doorstep in Kent, on average
    how long is normal delivery if the goods are abroad
    does standard delivery manage two days
    how long to get a parcel out the door on your side typically
    how long will the post to Malta last
    planning to buy a swing set, when could we have it in the garden
    typical turnaround for embroidered caps then post
    window shopping: how many days from you to Leeds
    how long would a hand painted sign take, then the post on top
    the usual span between paying and receiving, please
    do you know how long post to Crete goes in summer
    is it hours or days for groceries typically
    how long do your partners' goods take to turn up
    when could a new customer expect the first box if he buys today
    delivery slots aside, how many days ahead is the earliest for furniture
    need curtains before guests arrive on the 25th, feasible if bought tonight?
    is your stock local, so quick to arrive, or from overseas, and how slow
    in general, two day or ten day delivery?
    how long is normal dispatch during the January rush
    planning on a puppy crate, will it be here inside a week
    regular post from your shop to Belfast, days?
    how long before a bespoke suit would be sent
    if I order now when would it come
    How many working days does standard post take?
    what's your turnaround on printed mugs
    delivery estimate before I buy please
    how quick do you ship in general
    Do orders placed on Sunday go out on Monday?
    will it get here by Christmas if I buy today
    time needed for parcels to reach Goa
    how many days for delivery to Bangalore sir
    what is the usual wait for a fridge delivery
    before ordering, how soon do you normally send things
    does shipping to Canada take weeks
    how fast is normal shipping
    I'm thinking about buying a kayak, how long would it take to reach me
    roughly when would a bed arrive if ordered this week
    order cutoff time for next working day?
    what's the ETA to postcode 90210 in general
    Are deliveries slower around Diwali?
    from payment to doorstep, how long on average
    if i buy it at 3 pm is it sent the same day
    3-5 days, does that include weekends
    How much time do I have to allow for delivery to the Shetlands?
    delivery duration to Australia
    does big furniture take longer than small stuff
    can I get it by Friday if I order tonight
    do you dispatch on Saturdays, planning to order
    how long does the courier take from your depot to Cork
    the page says "usually ships in two weeks", is this accurate, I haven't bought yet
    interested in the violin, when could I have it in hand?
    what's the normal delivery window after ordering
    shipping speed?
    takes how long ah to Johor
    how many day it take for come to Portugal
    transit time to Norway by standard post?
    Wedding on the 20th. If the invitations were ordered this afternoon, would printing and posting be finished by then?
    how long do personalised gifts take to make and ship
    when do you usually send after an order is placed
    does delivery take ages at new year? want to buy a heater
    i'm off on holiday in 8 days, is there time to order swimming goggles
    how long for seeds to reach Wales
    planning ahead: delivery of turf in spring, how many days' wait
    is two days realistic for standard shipping to Kent
    how long do frozen goods spend in transit typically
    do you still send during the rail strike and how long does it take, haven't ordered
    would a piano bought today be here within the month
    how much time between order and shipping
    normal dispatch time of your shop?
    average delivery to rural Montana
    I'd like to know the delivery term, before placing order
    what if I order on a holiday, when does it go out
    how long before I'd get a rug from your Turkish warehouse
    does ground shipping to Alaska take over ten days
    curious how long your parcels take to reach Dublin
    do you post the same day generally
    when would flowers ordered today be delivered
    time to ship handmade shoes?
    is delivery quicker to a city than to a farm? I'm on a farm and thinking of ordering
    how long till it gets here if i choose standard
    can something bought Wednesday reach Cardiff by Saturday
    express is dear, so what would ordinary shipping take
    What delivery time can a new customer in Berlin expect?
    how early must I order so mum's present is there on 8 March
    how many days do sellers have to send stuff normally
    shipping times to Spain pls
    does international delivery take more than a month
    will ordering before noon make it ship today
    would it be here before my birthday on the 30th? not ordered yet
    whats ur delivery time
    need to know delivery days for Pune pincode 411001
    general question, how long from your shop to my door
    Is your 48 hour promise counted from payment?
    how long does a mattress take nowadays
    i might get the drum kit, how soon would it ship
    does the snow affect how long delivery takes? about to order boots
    is a week enough for a delivery to Malta
    do heavy items have a longer wait
    how long do you need to prepare a hamper before it's sent
    what's the wait on made to measure blinds
    delivery to an army base abroad, how many weeks as a rule
    are you quick
    is it slow boat or a few days from Shenzhen to Texas, deciding whether to buy
    how long does it take to get stuff from you
    when will I have it if I order right this minute
    how long does a swatch take by post
    if I bought the crib now would it come before the baby on the 15th
    dispatch on bank holidays? planning an order
    approx delivery time to Nairobi
    do you ship within a day of ordering
    how long to process and deliver a school uniform
    typical days for a parcel to the Isle of Man
    what delivery time should I tell my customers if they order from you
    how many days does economy mail take
    is tomorrow delivery the norm here or do people wait
    expected duration from order to arrival, Kuala Lumpur
    would love to order a cake topper, need it in 6 days, doable with regular post?
    should I buy now, would bunting get to Truro ahead of the jubilee
    how many weeks by sea freight usually to Fiji
    do hatching eggs travel overnight as a rule
    what's a realistic wait on a bespoke saddle
    before I commit, roughly how many days to the Orkneys
  `,
})
