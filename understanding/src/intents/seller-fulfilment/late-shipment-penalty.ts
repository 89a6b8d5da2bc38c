import { defineIntent } from '#intents/define'

export const lateShipmentPenalty = defineIntent({
  intent: 'late-shipment-penalty',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '晚发货怎么罚', en: 'What happens if I ship late' },
  definition: {
    zh: '卖家问晚发货、虚假发货、缺货会怎么处罚，怎样可以免责。',
    en: 'A seller asks how late, false or missing dispatch is punished and what excuses it.',
  },
  borders: {
    'fee-dispute': {
      zh: '已经扣了、要申诉退还归申诉扣费。',
      en: 'A fine already taken and contested is fee dispute.',
    },
    'ship-order': {
      zh: '只问多久内发货归发货。',
      en: 'Only asking the time allowed is ship order.',
    },
    'late-parcel': {
      zh: '买家说自己的包裹晚了不在这里。',
      en: "A buyer's own parcel being late is not meant here.",
    },
  },
  zh: `
    发货超时罚款
    延迟发货
    超时发货扣分
    为什么罚我
    发货晚了会怎样
    虚假发货处罚
    延迟发货怎么赔
    来不及发货怎么办
    申请延迟发货
    超时扣多少钱
    物流超时
    48小时没发
    发货率低
    豁免延迟
    疫情发不了货会罚吗
    晚发货怎么罚
    延迟发货扣多少钱
    超48小时会怎样
    暴雨快递停了 晚发能免责吗
    虚假发货判定标准
    缺货发不出来要赔买家多少
    延迟发货率超过4%有什么后果
    迟发一天扣几分
    late shipment rate 怎么算
    疫情封控那种报备怎么弄
    厂家断货了 这批200单要超时 会不会封店
    遲出貨會影響店鋪權重嗎
    跟买家商量好晚点发也算违约？
    赔付是自动从货款里扣还是给券
    定制商品发货时效超了会罚不
    chaoshi 罚款
    平台系统故障导致发不了 责任算谁的
    快递没揽收算谁头上
    发货慢几小时而已 也要处罚？
    偏远仓库下大雪道路封了三天，我已经尽力了还是有五十多单超时，像这种天灾要提供什么证明、在几天内提交才能不算我违规
    发货违规多久清零
    节假日也计时？罚的时候
    三倍赔付是真的吗
    晚了被罚之后还要继续发吗
    预售逾期的违约金比例是
    首次违规有没有豁免
    抽检到空包会怎么处理
    买家备注月底再发 我听他的 会判我延迟么
    指标到多少开始限流
    写错单号会被当成假发货不
    合并到周一发一次行不行 有啥代价
    我明天住院 三天不能打包 后果严重吗
    物流轨迹停更了 也会扣我
    一单最少罚5块封顶100？
    听说超时还要给顾客发无门槛红包
    大促期间的时效和处罚是不是宽一些
    我是做木雕的，手工活有时候木头干得慢，真的没法保证五天，之前一直没被罚过，听群里说下月开始严抓，想知道新规则怎么算，我这种能不能申请长时效
    跟客服报备过的订单还扣不扣
    如果我实在发不出来，主动关单跟拖着不发，哪个罚得轻
    昨天夜里我们这片停电，电脑打印机全趴窝，到今早六十多单过了时限，物业能开停电证明，想先问清楚这种情况平台到底罚不罚，报备在哪里提
    发货晚了会被罚吗
    超时没发货扣多少钱
    延迟发货会扣店铺分吗
    晚发一天怎么处罚
    虚假发货会有什么后果
    缺货发不了货怎么赔
    什么情况下晚发货可以免责
    大雪封路发不了货，会处罚吗
    超过发货时间会怎样
    发货超时能申请豁免吗
    商家延迟发货的处罚规则是什么
    快递没及时揽收算我延迟发货吗
    填了单号但快递没走，算虚假发货吗
    延迟发货率多少会被限制
    发货超时罚款是按单算吗
    我明天才能发，会被判延迟发货吗
    疫情快递停发，怎么报备免罚
    请问晚发货要赔客户多少
    台风天发不出货，能免除处罚不
    延迟发货影响店铺排名吗
    规定48小时内发，我50小时发的会怎样
    缺货不发会被扣保证金吗
    发货违规会不会封店
    预售超过约定时间发货怎么罚
    空包被查到怎么处理
    晚发货处罚能申诉免责吗，要什么凭证
    多少单延迟会影响店铺
    买家同意晚发，还会罚我吗
    物流信息24小时不更新会处罚吗
    节假日没发货会不会算超时处罚
    拖延发货的违约金怎么算
    工厂停电三天，晚发货有没有免责
    发货率低于多少会被处罚
    延迟发货最高赔多少
    仓库着火了发不了货，平台怎么判，可以免责吗
    虚假发货和延迟发货哪个罚得重
    第一次延迟发货会警告还是直接罚
    快递爆仓导致超时，是罚商家还是罚快递
    亲，超时发货的后果严重吗
    同一个订单晚发三天，是罚一次还是每天都罚
    卖家缺货多久算违规，会罚多少
    小店一个月延迟了五单，会不会降权
    请问不可抗力怎么申请，免延迟处罚
    延误发货给买家的赔偿是现金还是券
    发错单号算不算虚假发货，要罚钱吗
    老家办丧事关门三天没发货，平台会罚我吗，能不能减免
    大促订单太多发不过来，超时的那些怎么罚
    定制家具十五天才能发，会按48小时处罚吗
    延迟发货的考核标准
    听说晚发货一单赔五块，真的假的
    罚款从哪里扣，我是说晚发货的那种
    chao时发货怎么罚呀，会不会扣分
    亏死了，供应商临时放鸽子，我三十个订单要超时，先告诉我最坏会咋样😭
    late shipment会被罚多少，有没有免责case
    我想问一下哈 就是那个 发货晚了 平台会不会扣钱 扣的话一单几块
    您好，本店所在地区因暴雨洪水，快递全部停运，预计延迟两天发货，请问是否免于处罚，需要提交哪些证明材料
    搞副业的，白天上班晚上才能打包，有时候会超个把小时，这种轻微延迟平台处不处罚
    仓库搬家，下周发货可能都要晚，有什么办法不被罚吗
    揽收超时跟发货超时是不是分开罚的
    系统说我疑似虚假发货，会给什么处罚，怎么证明才能免
  `,
  en: `
    late shipment penalty
    penalty for shipping late
    late dispatch rate
    i was fined for late shipping
    what happens if i ship late
    can't ship on time
    late shipment defect
    fine for late delivery
    extend shipping time
    penalty waived because of storm
    late shipment fee
    missed the ship by date
    how is late rate calculated
    appeal late shipment
    consequences of late dispatch
    what's the penalty for shipping late
    how much is the fine per late order
    late dispatch rate limit?
    snow closed our road for three days, does that excuse us
    what counts as fake shipping
    is my shop closed if i miss deadlines
    two hours over, does it matter
    out of stock and can't send, what do i owe the buyers
    does agreeing a later date with the customer protect me
    Which percentage triggers reduced visibility
    points for each late parcel
    courier didn't scan it for two days, am i blamed
    迟发 fine automatic or after complain
    compensation to buyers, coupon or cash from my balance
    do bank holidays count when you work out lateness
    system outage on your side made us late, whose fault is that in the rules
    when does a strike expire
    first offence forgiven?
    handmade furniture, drying takes weeks, is there a longer limit or will I get punished
    I'm having surgery tomorrow and won't be able to pack until Friday. About thirty parcels will miss the date. What are the consequences, and is there something I could file beforehand to soften them
    rules on lateness during big sale
    an incorrect tracking number, will that be judged as false dispatch
    LSR over 4 percent
    is there a cap on penalties
    customer begged to get it only at month end and i waited. can i be fined for that
    what evidence do i need for weather exemption and by when
    cancel myself or let it run over, which one costs less
    hi sir if factory delay 200 order what punishment for me
    pre-order slipped by a week = ?
    how serious is sending on day 3 instead of 2
    empty parcel checks
    does it hurt ranking, missing the handling time
    threshold for suspension because of late posting
    three times the price back to the buyer, is that really a thing
    Strikes at the depot! will sellers be let off
    after a fine must i still send the goods
    A grapevine rumour in our sellers' group says that next month each overdue parcel costs five and you lose the fast badge at ten of them. Could you tell me what's true and since when
    超时 48h, what happen
    if I warn support in advance about a delay, is the order exempt from the fine
    We let our stock run down because of a burst pipe in the cellar. The insurance man has photographed it all. Would such an incident count as beyond our control under your dispatch rules, or are we punished anyway
    what is the difference in punishment between late and never sent
    How are late dispatches penalised here?
    will I be fined if I dispatch late
    what happens if I miss the dispatch deadline
    how are sellers punished for late shipments
    do I lose points for late dispatch
    is there a penalty for not shipping an order
    what counts as a late shipment and how is it fined
    how do I avoid a late shipping penalty because of bad weather
    can late dispatch be excused
    can I get an exemption for late shipments during a strike
    what is the fine for fake tracking
    what's considered false dispatch and what's the punishment
    Late shipment rate: what happens above the limit?
    I won't be able to ship until Monday, will my shop be penalised
    how much do I pay for each late order
    does a late shipment hurt my seller rating
    will you suspend my shop if I ship late too often
    if the courier picks up late, do I get the penalty
    do I have to compensate buyers when I ship late
    consequences of being out of stock and not sending the order
    are holidays excluded from the late shipping penalty
    How many late orders are allowed before I'm punished?
    is there a grace period before the late dispatch fine
    what reasons are accepted for late dispatch
    the flood stopped all deliveries here, will sellers still get penalised for late dispatch
    I'm going to miss the ship-by date on three orders, how bad is it
    seller penalty for missed shipping deadlines
    does the penalty increase for every day I'm late
    if my supplier is late, do I still get fined
    what proof do I need to avoid a late shipment penalty
    marking an order as shipped without sending it, what's the penalty
    Do pre-orders shipped late get penalised as well?
    late dispatch rules and fines
    would I be punished if the buyer agreed to wait
    What excuse is valid for not dispatching in time
    a fire in our storage means late orders, are we exempt
    what's the maximum penalty for late shipping
    does the tracking have to move within 24 hours or am I penalised
    how long does a late shipment stay on my record
    Is the fine per order or per day?
    power cut for two days, orders went late, is there an exception for that
    penalties for ghost shipments
    my late dispatch rate is 5%, what's going to happen
    what compensation does a buyer get from me if I dispatch late
    shipping one day late, any consequences for my shop?
    how do you punish sellers who never send the goods
    Will late shipping affect my visibility in search as a penalty
    can I report a delay in advance so I don't get a fine
    handmade jewellery takes me ten days, will I be penalised for late dispatch
    sick in bed with flu and no one to pack, do illness days excuse late dispatch?
    exemptions from late dispatch penalties
    late shipmnt fine how much per order??
    omg 60 orders overnight and it's just me, if half go out late what'll you do to my shop 😬
    Dear team, our region is under lockdown and no courier collects. Please advise whether late dispatch will be penalised and how I apply for exemption.
    hello, I am new seller, if I send after 4 days not 2, what punish I get
    发货超时 penalty for seller, how much per order, can be free if typhoon?
    My printer died on Saturday and the repair man came Tuesday, so everything slipped by two days. Nothing's been charged yet. I just want to know what the rules say about being late for that sort of reason
    this is ridiculous, the carrier never scanned the bags I handed over, does your system seriously count that as fake dispatch and fine people
    what is worse for my shop, dispatching late or not at all
    do late shipments lead to money being deducted automatically
  `,
})
