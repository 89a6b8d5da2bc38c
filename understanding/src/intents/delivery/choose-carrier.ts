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
  `,
})
