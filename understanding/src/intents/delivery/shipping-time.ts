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
  `,
})
