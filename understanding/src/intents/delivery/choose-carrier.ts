import { defineIntent } from '#intents/define'

export const chooseCarrier = defineIntent({
  intent: 'choose-carrier',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '用哪家快递', en: 'Which courier do you use' },
  definition: {
    zh: '问用哪家快递，能不能自己选、换一家或不用某一家。',
    en: 'Asks which courier is used, and whether one may choose, swap or avoid one.',
  },
  borders: {
    'express-shipping': {
      zh: '要的是更快，不是某一家。',
      en: 'Wants speed, not a certain courier.',
    },
    'courier-complaint': {
      zh: '投诉某个快递员。',
      en: 'Complains about a courier.',
    },
    'track-order': {
      zh: '自己的包裹由谁送、单号多少。',
      en: 'Which carrier has their own parcel, and its number.',
    },
  },
  zh: `
    能发顺丰吗
    用哪家快递
    可以指定快递吗
    能不能换快递公司
    默认什么快递
    不要发那家快递
    走邮政吗
    哪个物流公司送
    可以选快递吗
    你们合作的快递是哪家
    指定发京东快递
    快递公司是哪个
    换个好点的快递
    我只要德邦
    发什么快递
    能指定快递吗
    可以选快递公司吗
    你们默认走哪家
    别发那家蓝色的快递 我们这送不到
    neng xuan kuaidi ma
    邮政能发吗 我们村只通邮政
    亲，换一家物流可以不，上次那家把我鱼缸摔了
    合作的快递有几家
    我想用自己的月结账号寄 行吗
    不要走货运 走快递
    可以指定送货的公司么
    請問用哪間物流寄送
    上门快的那家可以吗 补差价
    大件走什么物流
    自己叫快递上门提货行不行
    备选快递有啥
    只要不是放驿站的那种快递就成
    carrier 能不能自己挑
    可不可以走铁路
    你们同城是自己人送还是第三方
    冷冻的用谁家送 靠谱不
    快递随机发的吗
    小区只让两家快递进 你们发哪家 要是别家我就没法收
    您好，鉴于我处仅有邮政网点，请问下单时如何选择由邮政承运
    不想要那家总是不打电话的
    换承运商
    哪个公司承运 到喀什的
    我们公司跟一家物流有协议价，采购的一百把椅子想让他们来你仓库拉，你们配合不配合，需要我提供什么
    发货用的什么哦
    挑快递要加钱吗
    尽量发那个保价的 玉镯怕丢
    之前两次都给我发同一家，站点离我家四公里，我骑电动车去拿的，这次买的是二十斤大米，能不能发别家，楼下就有网点的那种
    国际件走的哪一家啊
    有没有绿色环保的配送方式可选
    固定一家快递行么
    指定了会照办吗 上次说好的没照办
    我这片快递罢工停运了 发别的可以吗
    快递公司列表
    您家寄玻璃制品找谁送，我这边有一家老是野蛮装卸，碎过两回了，如果只能走它我就先不买了
    莫给我发那个慢的要死的
    我们单位在军工园里头，外面的快递员一律不让进，只有邮政那位师傅有通行证，所以每次网购都得先问一句，你们这边下单的时候能不能让我勾一下走邮政，备注写了管不管用
    courier 想自己选 checkout 没看到 option
    请问发什么快递
    你们发哪家快递
    你家用的是什么快递
    一般发什么快递呀
    默认发哪个快递公司
    发的是顺丰吗
    可以发顺丰吗
    我想发顺丰
    能不能走京东物流
    能发邮政EMS吗
    可以自己选择快递公司吗
    怎么选择快递公司
    下单时在哪里选快递
    能不能指定快递公司
    我要指定发中通
    备注发顺丰有用吗
    发顺丰要补多少钱
    换个快递公司发行吗
    可以不发极兔吗
    不要发某通 服务太差
    请不要用那家快递
    我们这边只有邮政能到 能发吗
    我家附近没有申通网点 换一家
    除了圆通还能发什么
    有几种快递可以选
    跟哪些快递公司合作
    大件走哪家物流
    家具用什么物流公司发
    冰鲜的发什么快递
    易碎品用哪家快递
    同城配送是哪家公司送
    国际快递用的是DHL吗
    寄国外走哪家公司
    是你们自己配送还是快递公司送
    能用我自己的快递账号吗
    我自己叫快递上门取可以吗
    快递是随机发的还是固定的
    不同商品发的快递一样吗
    可以发菜鸟送货上门的那个吗
    能不能选送货上门的快递
    学校里只有京东能进 可以发京东吗
    发货前能帮我改成顺丰吗
    下次给我发别家快递
    亲 能走顺风不 补差价也行
    快弟发哪家
    可以用ems吗 our village 只有 ems
    上次你们发的那家丢过我件 这次想换一家
    您好，因单位内网点限制，仅能接收顺丰快件，请问可否指定承运商
    为什么不能选顺丰
    运费一样的话能给我发好点的快递吗
    偏远地区一般用什么快递公司
    发货快递可以更换吗
    你们跟中通有合作没
    想问下这边用哪家物流 我好知道去哪个网点拿
    那家快递从来不送上楼 我宁可加五块发别家
    我们小区的圆通站点关门了 拜托别发圆通😂
    冷冻牛排发哪家 会不会化
    有没有得选快递啊
    我在大学城 只有菜鸟和京东的点 你们发哪家我好决定买不买
    上个月你们给我发的那家把米袋都扯破了 这回换别家成不
    奶奶住在乡里 只有邮局的人会送上门 下单能勾邮政吗
    贵重物品我只信顺丰 运费我自己补 行吗
    听说你们新换了合作快递 现在是哪几家
    可不可以备注不走某家 系统会不会自动分
    发哪个快递
    用什么快递寄
    是哪家物流
    能选快递吗
    可以指定快递公司吗
    默认用哪家
    能不能发别的快递
    可以换快递不
    你们是发顺丰还是圆通
    支持顺丰吗
    有没有京东快递
    发EMS可以吗
    走中通行不行
    我想指定快递
    不想要这家快递
    能不能避开某家快递
    有哪些快递可以选择
    快递能自己挑吗
    用邮政寄可以吗
    快递公司能指定吗 还没下单
    寄大件用谁家
    请发韵达
    合作物流是谁
    可以发德邦吗
    我准备买冰柜，你们是自家车送还是找物流公司
    我们小镇上只有邮政和中通的站，你们一般发哪一家
    上次寄来的那家快递离我六公里，这次下单能不能换附近有站点的
    买瓷器怕碎，你们能发包装服务好一点的那家吗
    下单备注了发顺丰，你们会照做还是随机
    我这里的极兔倒闭了没人派，能换一家快递发吗
    如果我自己出运费，可以发顺丰到付吗
    寄到澳洲，走的是DHL还是邮政
    公司跟京东物流有合作，能让他们到你仓库取货吗
    可以不走驿站那种，选个肯送上楼的快递公司吗
    我想寄给朋友，她小区不让顺丰以外的进
    冰淇淋你们找哪家冷链公司发
    结算页只显示“普通快递”，具体哪家啊
    上回用的那家把箱子压扁了，以后我的单别再给他家
    云南这边用什么快递比较多，你们发哪家
    听说你们和圆通解约了，现在换成谁了
    钢琴这种是专门的搬运公司送吗，哪家
    首饰我想走有保价的快递，你们合作的有没有
    能选两家里面的一家吗，我家旁边只有申通和百世
    我自己是快递站长，能指定发我们家不
    学校统一收发，校方只接邮政，下单怎么勾选
    同样的价钱能不能发好一些的快递公司
    这家店发货是不是永远都是韵达，有没有别的可选
    同城单是达达还是你们自己的骑手
    快递公司不能选的话我就不买了，能选吗
    请问加五块钱能不能把快递升级成另一家
    顺峰发不发
    什么狗屁快递每次都放村口 我要换一家 你们还有啥选择
    can i choose SF 顺丰 还是你们 decide
    亲 求求别发那家绿色的 我跟它八字不合😭
    您好，我单位门禁仅允许邮政及顺丰车辆进入，请问下单时可否指定其中一家承运
    我爸是跑德邦的 支持一下自家生意 能发德邦不哈哈
    偏远山区老用户 请问您家的货是由哪家公司送到乡里的呢
    快弟公司可以自选吗
    咱就是说 能不能别老随机 我想固定一家
    寄香港系用邊間速遞公司呀
    用的哪家物流公司
    一般走哪家快递
    发货用啥快递呀
    可以走京东吗
    发邮政行不
    能发EMS不
    可以改发中通吗
    发圆通还是韵达
    是申通吗
    极兔可以不
    德邦能发吗
    想自己挑快递公司
    可以选物流吗
    快递能选吗
    快递能换一家不
    换家快递发我
    指定发顺丰，我补钱
    补差价换顺丰可以吗
    加钱能选快递公司吗
    选快递要加钱不
    顺丰到付可以吗
    到付发顺丰
    不要发申通
    别用那家慢快递
    千万别发极兔
    避开圆通行不
    拒绝用某通
    不想要放驿站的那家快递
    只想要送上门的快递公司
    哪家快递会送货上门，给我发那家
    村里只到邮政，请用邮政
    我们镇上没有京东网点，能换别家
    小区只让顺丰进，可以发顺丰吗
    单位门卫只认EMS
    离我近的是中通，发中通好吗
    楼下就是韵达，能走韵达不
    上回那家弄丢过，换一家发
    上次发的快递太差，这次换别的
    老给我发同一家，能换换吗
    备注快递公司有用吗
    备注顺丰你们会照发吗
    快递在哪一步选
    下单页怎么选承运公司
    怎么没有选择快递的选项
    可选快递有哪几家
    合作快递名单
    支持哪些快递公司
    自营配送还是第三方快递
    本地是自己的师傅送吗
    家具走什么专线
    冰箱用谁家送
    钢琴哪家搬运公司送
    生鲜走哪家冷链
    冷冻品发顺丰冷运吗
    玻璃制品走哪家比较稳
    贵重的走保价快递是哪家
    玉镯发哪家安全
    活鱼发啥物流
    国际件走DHL还是邮政
    寄香港用什么快递公司
    寄台湾走哪家
    寄日本能选佐川吗
    去美国走UPS还是FedEx
    海运还是空运可以挑吗
    能走铁路物流吗
    能走陆运吗，含电池
    能用菜鸟还是顺丰
    同城用闪送还是自己人
    我有顺丰月结账号，用我的寄
    我自己叫快递上门来你们仓拿行吗
    我让货拉拉去提货可以吗
    能让我的货代来提吗
    自己安排物流提货
    有没有环保快递可选
    晚上能派送的是哪家，选那家
    能短信提前通知的快递公司，选它
    两个地址可以用两家快递吗
    每次都能固定用一家吗
    能设默认快递吗，我只要顺丰
    发哪家是随机的吗
    不同仓发的快递一样不
    新疆西藏走哪家
    海南用啥快递
    快递公司？
    选快递
    换快递
    亲 发顺丰可以嘛
    咋不能选快递哩
    给俺发邮政中不
    courier用哪家
    可以choose carrier吗
    shipping company是谁
    可以指定黑貓宅配嗎
    不挑快慢，只要不是那家老把箱子压扁的
    我爸就在德邦上班，照顾下他生意，帮我走德邦呗
    您好，敝小区仅允许顺丰及京东人员入内，可否指定其一承运
    我这边那家快递的网点离我二十里地每次都叫我自己去拿能不能给我换成送到家的那种公司
    总不打电话那家公司别派给我，换人送
    有包装服务好的承运商吗，买的瓷瓶，想挑它
    自提点离得远，走有楼下网点的那家行吗
    大陆寄来是黑猫还是新竹货运承运
    我们小区只有顺丰能送到楼上，别的都扔门口，下单能不能指定它
    之前那家快递把我两个花瓶都压碎了，这次买可以换一家公司发吗
    想问下你们大件家具是自己车队送还是外包给物流公司，是哪家
    公司门卫只让邮政的车进，我愿意补差价，可以走邮政吗
    选配送的时候只写标准快递，请问标准快递具体是哪一家
    可以自己选快递吗
    别发某通，老丢件
    能走邮政不
    换一家快递发行吗
    我们这只有EMS到，能发吗
    你家默认哪个快递
    加钱能换别的快递不
    寄國外走哪一間貨運
    ship用哪家carrier
    鲜花是自己送还是找快递
    上次那家快递太差，换一个
    我自己叫车去拉可以吗
    用我公司的月结物流发行不
    发京东物流还是通达系
    村里只有邮局，走邮政吧
    家具是你们车队送吗，哪家物流
    不要发极某，网点太远
    运玻璃用什么物流公司
    可以走铁路快运不
    冷链是谁家承运
    同城是跑腿还是快递
    快递能备注指定不，会照办吗
    哪家快递能送上楼，你们用的哪家
    门口驿站只收两家快递，你们是哪家
    老家只有一家网点，能用那家吗
    海运空运能选吗
    发货走的中通还是圆通
    我想让货代来提
    快递公司有几家可选
    能送货上门的那家快递有吗
    拒收那家快递的件，请换
    走德邦可以吗
    发快运还是快递，哪家公司
    单位保安不让某家进，换一家
    能用挂号信寄吗
    给我发好点的快递，别发便宜的
    咋选快递公司嘛
    药品走什么快递
    两箱酒走哪个物流
    快递能和上回一样不，那家挺好
    发韵达的话我就不买了，能换吗
    寄新疆用哪家
    能不能发有夜间派送的那家
    承运商是谁
    可以走大巴托运吗
    快递自选有这个功能吗
    邮政小包还是专线
    亲，默认是哪通呀
    我弟送快递的，就发他那家行不
    跨境件落地后归哪家派
    重货一百公斤找什么物流
    想用带保价的快递，你们合作哪家
    骑手送还是快递员送
    不走菜鸟可以吗
    是国营邮政还是私人快递给送
    衣柜能换别家货运不，上次那家粗暴
    你们合作的快递都有谁
    能让我指定货代不
    黄色那家不要，还有别的选吗
    珠宝走哪家保价快递
    结账时能挑邮局还是快递么
    只有邮政进得了我们寨子
    钢琴谁来搬，我推荐一家行不
    到日本是不是黑猫送
    不想用扔雨里的那家
    请安排跨越或者别家，别用老那家
    挂号邮寄行吗，不走快递公司
    自带货车去提，不用快递可以吗
    三大快递你们签的哪家
    差价我出，换我指定的公司
    生鲜夜送是哪家跑腿
    寄瑞典是哪条专线
    进我们山沟的快递有三家，只有一家师傅会关栅栏门，你们发哪家
    我姑只敢签邮局的件，怕生人，能走邮政给她吗
    前两盆盆景都被同一家倒着运来，换家承运我就再买
    能不能choose顺丰，别家总late
    能指定顺丰不
    可以不发韵达吗
    走邮政行吗，别家不到我们村
    想用京东物流，加钱
    换一家快递公司发，上次那家太差
    大件家具走哪个物流公司
    冷链是哪家承运
    海外用的是DHL还是EMS
    我这儿只有中通网点，发中通行不
    你们自己配送还是外包
    发货能备注指定快递吗
    包邮的是哪家快递送
    可以用我公司的月结账号寄吗
    別用黑貓，能換宅配通嗎
    小区不让圆通进，换一家可以吗
    两家快递差价多少，顺丰和普通的
    courier是哪家啊
    寄新疆用的什么快递
    发德邦需要补多少
    国外清关后哪家派送
    有没有快递公司列表可以选
    同城用的是哪家跑腿
    保价做得好的快递是哪家，给我发那家
    我家对面就是申通，能走申通不
    别用骑手，找个正规快递公司送，可以挑吗
    红车那家还是黄车那家送啊
    寄钢琴是找哪家搬运公司
    单位门岗只放邮政进，你们用哪家
    极兔就算了，换别的成不
    可以用跨越速运吗
  `,
  en: `
    which courier do you use
    what carrier
    can i choose the carrier
    do you ship with ups
    who delivers my order
    can you send it with fedex
    choose courier
    don't use that courier
    which delivery company
    can i pick the shipping company
    use royal mail please
    what shipping service do you use
    different courier please
    do you use dhl
    who is your carrier
    which carriers do you use
    can i choose the courier
    who delivers your parcels
    anyone but the blue van people please
    do you ship by post, only the post comes to our farm
    which company brings large furniture
    i'd prefer the postal service
    is it possible to pick the delivery company at checkout
    can i use my own carrier account
    can you send w/ a different courier than last time, they smashed my fish tank
    Do you employ your own drivers or is it a third party?
    what courier for frozen stuff
    avoid the ones that leave everything at a shop 4 km away
    choosing carrier cost extra?
    who's the shipping partner for spain
    our building lets in just two delivery firms, which do you work with
    快递 company which one
    My firm has a contract with a haulier, could they fetch the hundred chairs from you directly?
    please no freight, parcel service only
    courier options?
    is the carrier random
    i want that you send with post office because other company never find my house
    whoever insures best, it's a jade bracelet
    do they ring the bell or just throw it, i.e. which firm is it
    can i have it collected by a taxi courier i book myself
    greener delivery, cargo bike or so, do you offer that
    wich carrier is used in scotland
    The couriers round here are on strike. Can mine go with somebody else?
    one that texts beforehand, if there's a choice
    last time i asked for a certain carrier you promised and then ignored it, does asking do anything
    international parcels go with whom
    could you make a particular courier the default for all my future orders
    the depot of the one you always send with is a two hour bus ride away. i'm ordering 20 kg of rice next and i'm not lugging that, so can i have the one with the counter in our supermarket?
    list of delivery companies
    swap couriers
    do you use the same people as everybody else
    who handles glass? I have had two lamps delivered in splinters by the same outfit and if there's no alternative to them I simply won't order the third. So which firm would it be, and may I say no?
    rail instead of air possible?
    it matters to me who carries it
    can one opt for a named carrier at no charge, or is that a paid extra? i've a blind dog who barks the house down whenever a stranger comes and only the regular postman gets away with it
    能不能 use post office instead, others don't come here
    which 快递 for frozen dumplings?
    what courier do you use
    what delivery company do you use
    which carrier will deliver my order
    who do you ship with
    do you ship via UPS or FedEx
    do you use USPS
    is it delivered by Amazon or by a courier firm
    can I choose which courier delivers
    am I able to pick my own courier
    how do I choose a carrier at checkout
    is there an option to pick the delivery company
    can I request a specific carrier
    I'd like it sent by UPS please
    I'd prefer FedEx
    please ship with DHL if possible
    can you send it through the post office instead
    can you use a different courier
    I want a different delivery company from last time
    can I change the courier
    please don't use Hermes
    please avoid that carrier, they always lose things
    I don't want it delivered by Evri
    anything except GLS please
    can I opt out of a particular courier
    which couriers do you work with
    list of carriers you work with please
    how many carriers can I choose from
    do you have your own delivery drivers
    do you use your own fleet or an outside courier
    what company delivers furniture for you
    which freight company handles big items
    which carrier do you use for international orders
    what carrier do you use for frozen food
    who delivers in my area, which firm
    is the courier chosen at random
    do you always use the same delivery company
    does it cost more to pick a specific carrier
    how much extra for UPS instead of the default carrier
    can I use my own FedEx account number
    can I arrange my own courier to collect the goods
    can my forwarder pick it up from you
    only USPS delivers to my PO area, do you use them
    DHL can't enter our compound, can you use another one
    the UPS depot is too far, do you offer any other company
    does the carrier depend on the item
    will it come by post or by courier
    what service do you use for fragile items
    which curier u use
    fedex or ups??
    pls no yodel 🙏
    I want to know what is the transport company for my region
    Would it be possible to specify the carrier, as our reception only admits DPD
    I had terrible luck with your usual courier, could my next order go with someone else?
    can you guarantee it goes by Royal Mail if I leave a note
    is there a choice between post and parcel courier
    the guys in the yellow vans never find my farm, who else do you have
    why can't I choose the carrier
    only two carriers come to our campus, so which one do you use before I buy
    the firm you sent my rice with last month tore the bags, can it be another one this time
    Granny's in the hills where only the postman comes to the door, may I tick post at checkout
    for valuables I only trust FedEx, I'd cover the difference, is that all right
    I hear you've switched delivery partners, who are they now
    can I tell your system never to assign me a certain courier
    are parcels for Orkney handed to the Royal Mail or to a private firm
    which shipping companies can I choose between
    what courier is it
    which shipping company do you use
    who will deliver it, which company
    can I select the courier
    can I decide which carrier it goes with
    what's your default carrier
    is it UPS or DHL
    do you offer FedEx
    do you send by Royal Mail
    I want to choose the carrier
    can I avoid a certain carrier
    could you send it by DPD
    please send by post rather than courier
    which carriers can I pick from
    not Yodel please
    another courier please, not the usual one
    who's your delivery partner
    is USPS an option
    who do you use for large items
    can I request UPS
    do you ship via DPD or Hermes
    what carrier will be used
    can the delivery company be changed
    may I name a courier
    I'm about to order a chest freezer, is it your own van or a haulage firm
    Our town has only a post office and a DPD shop, which do you normally use
    The depot of the firm you used last time is six miles off, can I have one closer next time
    I'm buying china and would like whichever carrier handles things gently, can I pick
    if I write "please use UPS" in the notes, do you do it or is it random
    GLS has stopped serving us, could you ship with somebody else
    could I pay the carrier myself and have it sent FedEx collect
    to Australia, is it DHL or the postal service
    we've a contract with TNT, may they pick the goods up at your warehouse
    is there a carrier that comes to the door rather than a parcel shop, and may I choose it
    my friend's estate only lets UPS in, would you use them
    who does your chilled deliveries for ice cream
    at checkout it only says "standard courier", which company is that
    the last lot crushed my box, please never use them for my orders again
    Which courier do you mainly use for Wales
    I read that you dropped Evri, who's replaced them
    for a piano is it a specialist mover, and which one
    I'd want an insured carrier for jewellery, do you work with any
    can I choose between the two, only Hermes and UPS have shops by me
    I run a parcel shop for DHL, can you send mine via us
    the school's post room takes Royal Mail only, where do I tick that
    for the same money can you use a better delivery firm
    is it always the same courier with this shop or are there others
    are local orders brought by Uber or by your own riders
    if I can't choose the carrier I won't buy, so can I
    would five more get me a different courier company
    fedx or wich one
    that bloody courier leaves it at the village gate every time, what other companies do you have
    do u use 顺丰 or only local post
    pls pls not the green van people 😭 we have history
    Would it be feasible to nominate the carrier, since our gatehouse admits only Royal Mail and DHL vehicles
    my dad drives for DPD so I'd like to support the family business, can you ship DPD lol
    Sorry my English, which company bring parcel to mountain village, is it post or private
    stop picking couriers at random, I want always the same one, can that be set
    which firm delivers when you send to Hong Kong
    is InPost available as carrier or just couriers to the door
    which company delivers your orders
    what delivery firm is it
    which carrier by default
    which postal service do you use
    do you use Royal Mail
    do you ship by DHL
    do you send with FedEx
    is it UPS
    is it DPD or Evri
    can you send by EMS
    Blue Dart available?
    which courier partner you use for Delhi
    can you ship by DTDC
    Delhivery or Ekart?
    send through India Post please, private courier does not come here
    may I pick the delivery company
    choose my own carrier
    pick which carrier brings it
    select courier at checkout, where
    no option to pick a carrier, why
    list of couriers you work with
    carrier options
    couriers supported
    is there a choice of courier
    can I request FedEx
    I'd like it sent with UPS
    please use DPD
    ask for Royal Mail, is that possible
    I want DHL, I'll pay the difference
    pay extra to have a certain courier
    does picking a carrier cost more
    ship with another courier please
    can you swap the courier
    switch to a different delivery company
    other than Hermes, who could deliver
    please don't send with Evri
    avoid Yodel if you can
    anyone but GLS
    no Amazon Logistics please
    not the courier you used last time
    can you exclude one courier
    never use that carrier for me
    the usual carrier lost my last one, use another
    the last carrier crushed the box, choose a different company
    use the one that comes to the door, not to a pickup shop
    which courier brings it up to the flat, I'd like that one
    only the post office comes to our village, can you use it
    only UPS is let into our estate
    our gate lets in just FedEx
    no DPD depot near me, anyone else
    nearest depot is InPost, can it go with them
    my building accepts only USPS
    if I write "send by UPS", will you
    do you deliver yourselves or with a courier firm
    own vans or a third party
    are the drivers yours
    who delivers locally
    who does your large item deliveries
    which haulier carries furniture
    who transports pianos for you
    fridge delivery, which company
    which cold chain carrier
    frozen goods go with whom
    safest carrier for glass
    valuable ring, which insured carrier do you use
    live fish carrier?
    international orders, DHL or post
    which carrier to Hong Kong
    carrier to Australia please
    who handles delivery in Ireland
    who takes over in Canada, Canada Post?
    air or sea, may I pick
    could it go by rail
    can batteries go by road carrier
    bill it to my UPS account
    may I send my own courier to fetch it
    can my freight forwarder collect from your warehouse
    my own van to collect from your depot, ok?
    greener courier choice
    bike courier company in town?
    any courier that texts ahead, can I choose it
    one that delivers evenings, which firm
    two parcels with two carriers?
    same courier every time, can I fix that
    set a preferred courier on my account
    is the courier picked at random
    do all warehouses use one courier
    courier for remote islands
    carrier?
    courier company name
    which courier
    delivery partner?
    what courir you use
    can choose J&T anot
    what is transport company
    快递 which one you use
    my dad drives for UPS so send it with them if you can, haha
    doesn't matter how fast, just not the lot who fling boxes over my fence
    Would you be able to specify either FedEx or UPS, as our concierge admits no others
    the one you send with has its depot twenty miles off and i always have to fetch it so can you use a firm that comes to the house
    standard delivery, whose is that
    is "economy" handled by a different carrier
    Only UPS brings things up to our floor, the rest dump them downstairs, may I pick it when ordering
    The last company crushed both my vases, could my next order go with a different carrier
    Is big furniture brought by your own lorries or a haulage company, and if so by whom
    Our gatehouse lets only the mail van through, I'd pay the difference, could it be sent by post
    At the till it just says standard delivery, which firm is that in reality
    can I choose my own courier
    can I choose the delivery company
    please don't send with the blue van firm
    do you ship by post or courier
    is it possible to send via EMS
    what carrier handles furniture deliveries
    sir which courier service you are using
    I'd prefer the post office
    can you avoid that one courier, they always lose my stuff
    Could I arrange my own courier
    which haulage company brings wardrobes
    use a different carrier this time
    can we specify Speedpost
    only one courier serves our island, do you use it
    is it FedEx or UPS
    may I have it sent by a company with a parcel shop nearby
    swap the carrier on my order to the national post
    can my freight forwarder collect it
    name of the logistics firm you work with
    I pay extra if you ship with the better courier
    send it by rail cargo
    is there a choice of carriers at checkout
    who delivers fresh fish for you
    anyone but the firm with the red trucks, they smashed my vase
    what shipping company for Norway
    Do you have your own drivers or an outside company
    does your courier come upstairs or is there another that does
    please ship by registered mail
    carrier preference: can it be saved
    last time you used a dreadful carrier, use another please
    I want BlueDart only
    which courier will you use if I live in a rural area
    are you flexible about carriers
    our concierge accepts only two courier firms, which is yours
    my brother works for a courier, can you send with his firm
    can you ship on my own courier account number
    the parcel locker near me belongs to one network, do you use that network
    sea freight or air freight, may I decide
    a green bike courier available?
    who carries glass safely, which company do you use
    do u use evri cos i'd rather not
    will it be Royal Mail
    which postal service is used for letters
    is it shipped with a private courier or government post
    which company does same city deliveries for you
    pick my courier
    does the shop allow the customer to nominate a carrier
    Pharmacy items, who transports them
    they closed the courier branch in our town, can you send with another one
    what courier for international parcels
    change of carrier possible before dispatch?
    do you have a contract with one courier only
    please no drone or robot, a human courier company
    I trust only the state post, will you use it
    which delivery firm is cheaper for me to receive from, any choice?
    can the shop put it on an intercity bus
    our village is reached only by India Post, please use that
    do plants go by normal courier or a special one
    can you use the courier that rings before delivery
    which freight company do you use for pallets
    I'd rather you didn't use the cheapest courier, alternatives?
    white glove movers or standard carrier for the piano?
    which courier do returns... no, outbound parcels, go with
    is TNT an option
    what carrier do you use to Hawaii
    does the seller decide the courier or do I
    a courier with evening rounds please, which ones have you
    choose postal service instead of courier for customs reasons
    could my order go by Poste or similar rather than private
    deliver with the same company as last time, they were good
    let me select the courier firm
    do you send through a consolidation line or a direct mail carrier
    who transports batteries, which company
    tell me the transport company before I buy
    Is J&T used by your shop
    no ninja vans please, last driver firm was awful
    which courier firm has your contract for weekends
    two couriers to pick from, which are they
    if I write a courier's name in the notes will you follow it
    motorbike courier in town?
    I can only receive from firms that accept cash, which do you use
    ship by SF can or not
    do you do own-fleet delivery for sofas
    switch to another shipping company for my address
    can you send via the carrier with lockers
    our gate guard bans one courier, so use a different firm
    who will be bringing it, GLS or the post
    courier brand used for cold chain?
    can i have it sent by lorry company Müller, we've an account
    I'm in a hutong, only the post finds us, do you ship with post
    why always that carrier, offer more choice
    hi which company delivers to PO boxes, that must be the post right
    ship with someone reliable please, not the cheapest mob
    May we use our contracted logistics provider for the 60 desks?
    what's the carrier for Saudi
    does your carrier have a depot in Hull
    any other courier than the one 10 miles away from me
    I want to know the name of the courier company
    prefer carriers with signature service, which one has it
    could you use a taxi courier within the city
    for my next order use Correos
    Which of the couriers is used for heavy stuff like cement
    use courier A not B, B lost two of mine
    do you let buyers exclude certain couriers
    is it the state post or a private firm that brings your goods
    could another haulier bring my cupboard, not the usual one
    your default courier, its name?
    I'm fond of the postal service, may it be used for my parcel
    strictly no parcels via the firm that dumps things at the petrol station
    which line haul do you use to Sweden
    am I free to name the forwarder
    the couriers you work with, list them please
    who'd bring a piano, and may I suggest a mover
    last parcel came by bike messenger, is it always them
    that company can't find my lane, pick a different one
    insured courier for jewellery, which brand do you use
    does your store hand over to Delhivery or whoever
    please assign Professional Couriers for my order if possible
    i hate that yellow courier, other choice?
    a firm that accepts signature on paper, do you use one
    can the customer's own truck fetch it instead of a courier
    will I get a choice between post and private at checkout
    which of the big three couriers do you ship with
    vegan boots by eco couriers only, can you do this
    only the post van goes to my hamlet, can you send by post?
    could you use whoever has an office in Cork
    I'd like it by registered post not by courier
    does Yamato bring it in Japan
    ship with anybody except those who leave it in the rain
    your transport partner for glass sheets?
    can freight go by train line rather than truck company
    who's the courier for evening grocery runs
    let me nominate the hauler, I'll pay the gap
    there are three firms that come up our glen and only one of them has a driver who closes the gate, so may I know which you use
    my aunt signs for parcels from the post office only, she's afraid of strangers, could hers go by post
    can choose 顺丰 or not, 别的 always late
    the last two bonsais were brought upside down by the same outfit, I'd order again if you'd give the job to another firm
    which courier do you ship with
    what courier company?
    who delivers for you
    who's your carrier
    whose vans do you use
    which firm will bring the washing machine
    which post service is used for letters and cards
    is it Hermes/Evri or somebody else
    do you send by UPS
    FedEx available?
    DHL possible?
    can it come by DPD, please
    could you ship with SF instead
    can I get it by Blue Dart
    India Post please, others don't come to my village
    Delhivery or Ekart, which do you use
    do you ship by Speed Post or a private courier
    which courier partner serves pin 560001
    is it Australia Post or StarTrack
    Canada Post or Purolator?
    USPS only please, I have a PO box
    will USPS or UPS bring it
    parcels by An Post?
    do you work with GLS
    Mondial Relay offered?
    InPost lockers, do you ship with that company
    is Yodel among your couriers, hope not
    anyone but Hermes please
    not DPD, please
    please don't use the courier from last time
    avoid TNT if you can
    exclude a courier from my orders?
    blacklist one courier on my account, possible?
    I had a bad time with Yodel, use a different firm for my next order
    can I pick the courier myself
    choice of courier at checkout?
    do buyers get to choose the delivery company
    may I specify the carrier
    is there a drop-down to pick the shipping company
    option to select carrier missing in checkout
    how do I request a specific courier
    can I state in the notes which courier to use
    can I have a preferred courier saved
    switch courier on my order before it ships
    can you change the courier for order 3312 to UPS
    use another company for my parcel please
    swap Evri for Royal Mail, I'll pay the extra
    what do I pay extra for choosing DHL
    price difference between your two couriers?
    does free shipping limit which courier I get
    which carrier comes with free delivery
    what's the carrier for heavy goods
    who ships mattresses for you
    which haulier takes your pallets
    who carries live plants for you
    who transports frozen items, which company
    which courier does fragile pottery
    which company brings furniture upstairs
    do you have own drivers or an outside firm
    own fleet or third party?
    is it delivered by your own lads or a parcel company
    do your riders work for a delivery app, which one
    which carrier for the islands
    which carrier goes to Alaska
    who brings it in rural Wales
    which shipping line or airline do you use for abroad
    who takes over after customs, which local carrier
    last mile carrier in Germany?
    local partner in Brazil for deliveries?
    international courier list
    list of your couriers please
    what delivery partners do you have
    logistic partner name please
    which logistics sir
    courier name? before ordering
    kindly send through professional courier only
    please send by DTDC only sir, others not come here
    which courier you use? my area only have FedEx
    you send with what company, I want EMS
    can I use other post, not this one
    I want choose transport company by me
    is EMS offered?
    can you post it by ordinary mail and not with a courier
    registered mail with the national post rather than a private firm?
    can my own courier collect from you
    I've a DHL account, may I ship on my account number
    can you use our company's carrier contract
    our firm only lets in UPS drivers, can you send with them
    our building only accepts Amazon-type couriers with badges, which do you use
    my gated estate bans one courier firm, which one will you send
    the depot of DPD is across the road, could it go with them
    nearest parcel shop to me is GLS's, ship with GLS?
    who delivers on Saturdays, which of your couriers
    which of your couriers gives a live map
    the courier that texts a one-hour slot, do you use that one
    which of your carriers is the most careful
    which courier is the most reliable in your view
    is the same courier used for all orders
    do different warehouses use different couriers
    who decides on the carrier, you or the seller
    can I use two carriers for two addresses
    sea freight agent: may I nominate mine
    which carrier for dangerous goods such as paint
    用哪家 courier 呀
    发顺丰 OK? or other express company
    Might one enquire which haulage contractor you engage?
    We would prefer carriage by rail operator or DB Schenker; is that feasible?
    before I press buy: is it the firm with the brown vans
    hope it's not that lot with the yellow bikes, who do you use
    is it the red vans or the yellow ones that bring your stuff
    the firm with lockers by the station, can you send with them
    I can only receive from the national mail, not private firms
    Is your parcel carrier StarTrack or the post?
    which forwarding company handles the leg inside Brazil
    please, no gig riders, a proper parcel firm
    can a buyer veto a delivery company
    who brings pianos for you, name of the firm
    whom do you contract for chilled goods
    our porter turns away one courier brand, so which brand is it
  `,
})
