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
  `,
})
