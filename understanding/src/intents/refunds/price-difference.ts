import { defineIntent } from '#intents/define'

export const priceDifference = defineIntent({
  intent: 'price-difference',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '买后降价，退差价', en: 'It got cheaper after I bought it' },
  definition: {
    zh: '买了以后降价，或别处更便宜，要求价保、补差价。',
    en: 'It became cheaper after the purchase, or is cheaper elsewhere, and the customer asks for the difference.',
  },
  borders: {
    'refund-amount': { zh: '退款数目不对。', en: 'The sum of a refund is wrong.' },
    'promotion-question': { zh: '还没买，问活动规则。', en: 'Has not bought yet and asks about an offer.' },
    'coupon-not-applied': { zh: '下单时优惠没减。', en: 'A code or discount did not come off the order.' },
    'price-question': { zh: '问现在卖多少钱。', en: 'Asks what it costs now.' },
    'keep-item': { zh: '因为有瑕疵要减价。', en: 'Wants it cheaper because of a flaw.' },
  },
  zh: `
    降价了 退差价
    价格保护
    买贵了
    保价
    刚买就降价
    差价怎么退
    申请价保
    第二天就便宜了
    降价补偿
    能退差价吗
    买完就打折
    价保怎么申请
    同款便宜了五十
    差价退我
    买贵了能退差价吗
    买完就降价了 退差价
    申请价格保护
    降价了能补差价吗
    别家更便宜
    价格保护怎么申请
    刚买就降价了
    退差价
    补差价
    jia bao
    昨天拍的 今天便宜了60 差额给我吧
    亲 申请价保
    我上周买599 现在挂499 啥意思
    保价30天是吧？我才买了12天
    降了这么多 老客户吃亏 返点回来呗
    price match 支持吗 隔壁店便宜
    同一款面膜直播间里更便宜
    双十一承诺的最低价呢 双十二又跌了
    剛下單就打折 可以退差額嗎
    订单40012里的电饭锅跌价了 帮忙保价
    价保按钮点了说不符合条件
    早知道等一天 白白多花八十
    差价多久能退给我
    还没发货呢就降了 按新价算行不
    收到货第二天发现页面上写着限时直降两百，我这单才付款四天，你们详情页不是说了十五天内价格有保障的吗，那这两百块请退回到我的支付账户
    给孩子买的学习桌，六月一号下单花了一千二，今天朋友也买了同样的，颜色尺寸都一模一样，她只付了九百八，我心里真的很不平衡，请按照现在的价格给我退一下差的部分
    别家卖199 你们卖259 退我60
    買貴必賠還算數嗎
    价格变动 求补偿差额
    大促前涨价大促又降 我买在最高点 差的钱呢
    用券后更低也能价保不？
    我这单可以按活动价重新结算么
    茶叶罐前天98今天78 退20
    双倍差价怎么领
    差价给优惠券我不要 要现金
    要不我退了重拍 你们麻烦还是直接返我差的吧
    买完就掉价 心塞
    我妈前天在你们家买的血压计三百二，她舍不得花钱犹豫了好久才下手，结果今天一开页面变成两百四了，老人家气得饭都没吃好，你们那个保价能不能帮她办一下
    价保记录在哪看
    想要那个价格跳水的补贴
    已经补过一次差 又降了 还能再补吗
    买了两只行李箱 只有一只降 能保一只不
    贵买了30大洋 咋整
    before 669 now 529 差额 refund 一下嘛
  `,
  en: `
    price dropped after i bought
    it's cheaper now
    refund the difference
    price protection
    price went down
    i paid more yesterday
    match the new price
    it went on sale right after
    can i get the difference back
    price drop refund
    now it costs less
    lower price now
    you reduced the price a day later
    it got cheaper after i bought it
    the price dropped after i bought it
    do you price adjust
    price adjustment
    found it cheaper somewhere else
    price match
    do you price adjust if it goes on sale
    refund me the difference
    bought monday for 599, today it's 499
    price protection claim
    paid too much, it's on sale now
    i'd like the sale price applied to what i ordered last week
    Same blender, eighty bucks less at another shop. Match it?
    the day after delivery you cut the price, seriously
    can i get back the 20 it dropped by
    补差价 for my rice cooker please, ordered 3 June
    your low price promise: how do i claim
    my friend got the identical desk for 220 less, want mine adjusted too
    still not shipped and it's already discounted, charge me the new amount
    price drop!! difference back pls
    within 30 days of purchase so you should honour the lower price
    loyal customers punished for ordering early huh
    it says my item isn't eligible for the price guarantee, why not
    should've waited one day, is there anything you can do about the extra i paid
    Livestream viewers are paying 40 for the face cream that cost me 65.
    how long does a price adjustment take to be paid
    I purchased a suitcase set on the first of the month and this morning an email from you advertises it at thirty percent off. Nothing has changed about it except the number. Do I really have to return and reorder to benefit?
    price difrence refund
    could u adjust the price after the fact
    you went down by 12 dollars overnight
    two cases bought, only the red got reduced, adjust that one at least
    now is cheaper than when i bought, i want difference
    beat the competitor's price as you advertise, here's the screenshot
    I prefer the gap in cash, not as a voucher
    One week. One week after I buy it, 25% off.
    you already adjusted once but it fell again
    My daughter's cot was 340 when we ordered it on the second, and I've just been back on the page to look at mattresses and there it is at 275. We're eleven days in. I believe your terms allow for fourteen, so could you return the 65?
    black friday price lower than mine two weeks earlier
    where do i see if my price claim went through
    what i paid then vs. what it costs now - level it
    overpaid by 30 compared with today's tag
    Before I post this coffee machine back to you unopened and simply purchase it again for ninety less, would it not be easier for all concerned if you just credited me with those ninety?
    刚买就 on sale, feels bad, fix it?
  `,
})
