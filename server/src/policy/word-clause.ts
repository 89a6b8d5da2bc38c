import type { Clause, ClauseKind, Localized, Money, OrderStage, StatedReason } from '@celadon/contract'

/** The clause as a plain sentence in both languages, its blanks filled. */
export const wordClause = (clause: Clause): Localized => {
  const word = sentences[clause.kind] as (clause: Clause) => Localized
  const sentence = word(clause)
  const scope = wordScope(clause)
  return { zh: `${scope.zh}${sentence.zh}`, en: `${scope.en}${sentence.en}` }
}

type Sentence<K extends ClauseKind> = (clause: Extract<Clause, { kind: K }>) => Localized

const sentences: { [K in ClauseKind]: Sentence<K> } = {
  'cancel-while': ({ stages }) => ({
    zh: `${stages.map((stage) => stageWords[stage].zh).join('、')}的订单可以取消。`,
    en: `An order can be cancelled while it is ${list(stages.map((stage) => stageWords[stage].en))}.`,
  }),
  'cancel-reasons': ({ reasons }) => ({
    zh: `只有因为${reasons.map((reason) => reasonWords[reason].zh).join('或')}才可以取消。`,
    en: `It can be cancelled only because ${list(
      reasons.map((reason) => reasonWords[reason].en),
      'or',
    )}.`,
  }),
  'change-while': ({ what, stages, times }) => ({
    zh: `${stages.map((stage) => stageWords[stage].zh).join('、')}的订单可以修改${changeWords[what].zh}${times === null ? '' : `，限 ${times} 次`}。`,
    en: `The ${changeWords[what].en} of an order can be changed while it is ${list(stages.map((stage) => stageWords[stage].en))}${times === null ? '' : times === 1 ? ', once' : `, ${times} times`}.`,
  }),
  'closed-after-change': ({ what }) => ({
    zh: `换过商品规格的订单，不能再${what.map((each) => closedWords[each].zh).join('、')}。`,
    en: `Once items were changed, ${list(
      what.map((each) => closedWords[each].en),
      'or',
    )} is closed.`,
  }),
  'closed-after-return': ({ what }) => ({
    zh: `申请过退换货的订单，不能再${what.map((each) => backWords[each].zh).join('、')}。`,
    en: `Once a return or exchange was requested, ${list(
      what.map((each) => backWords[each].en),
      'or',
    )} is closed.`,
  }),
  'return-window': ({ days }) => ({
    zh: days === null ? '签收后可以退货。' : `签收后 ${days} 天内可以退货。`,
    en: days === null ? 'Delivered goods can be returned.' : `Goods can be returned within ${days} days of delivery.`,
  }),
  'exchange-window': ({ days, times }) => ({
    zh: `签收后${days === null ? '' : ` ${days} 天内`}可以换货${times === null ? '' : `，每个订单限 ${times} 次`}。`,
    en: `Goods can be exchanged ${days === null ? 'after' : `within ${days} days of`} delivery${times === null ? '' : times === 1 ? ', once for each order' : `, ${times} times for each order`}.`,
  }),
  'non-returnable': () => ({
    zh: '没有质量问题不能退货。',
    en: 'Goods are not taken back unless the fault is ours.',
  }),
  'return-postage': ({ paidBy }) =>
    paidBy === 'shop'
      ? { zh: '退货运费由商家承担。', en: 'The shop pays the way back.' }
      : { zh: '退货运费由买家承担。', en: 'The buyer pays the way back.' },
  'restocking-fee': ({ percent }) => ({
    zh: `退货收取商品金额 ${percent}% 的整理费。`,
    en: `${percent} % of the price is kept for restocking.`,
  }),
  'refund-to': ({ ways }) => ({
    zh: `退款退到${ways.map((way) => wayWords[way].zh).join('或')}。`,
    en: `Refunds go to ${list(
      ways.map((way) => wayWords[way].en),
      'or',
    )}.`,
  }),
  'difference-to': ({ ways }) => ({
    zh: `换规格的差价退到${ways.map((way) => wayWords[way].zh).join('或')}。`,
    en: `A difference in price goes back to ${list(ways.map((way) => wayWords[way].en))}.`,
  }),
  'refund-time': ({ days }) => ({
    zh: days === 0 ? '退款立即到账。' : `退款 ${days} 个工作日内到账。`,
    en: days === 0 ? 'The refund arrives at once.' : `The refund arrives within ${days} working days.`,
  }),
  'claim-window': ({ days }) => ({
    zh: `签收后 ${days} 天内可以反映问题。`,
    en: `Problems can be reported within ${days} days of delivery.`,
  }),
  'evidence-needed': ({ above }) => ({
    zh: `金额超过 ${amount(above)} 的，需要照片；没有照片的由人工审批。`,
    en: `Above ${amount(above)} a photo is needed; without one a person has to agree.`,
  }),
  'refund-without-return': ({ below }) => ({
    zh: `金额低于 ${amount(below)} 的，退款不用寄回。`,
    en: `Below ${amount(below)} the money comes back and the goods are kept.`,
  }),
  'instant-refund': ({ upTo }) => ({
    zh: `信用良好的买家，${amount(upTo)} 以内寄出前先退款。`,
    en: `Trusted buyers get up to ${amount(upTo)} back before the goods arrive.`,
  }),
  'late-compensation': ({ everyDays, amount: each, most }) => ({
    zh: `晚到每满 ${everyDays} 天补偿 ${amount(each)}，最多 ${amount(most)}。`,
    en: `For every ${everyDays} days late ${amount(each)} are paid, ${amount(most)} at most.`,
  }),
  'lost-after': ({ days }) => ({
    zh: `物流 ${days} 天没有更新，按丢件处理。`,
    en: `A parcel counts as lost ${days} days after its last scan.`,
  }),
  'price-protection': ({ days }) => ({
    zh: `下单后 ${days} 天内降价，退还差价。`,
    en: `When the price falls within ${days} days of ordering, the difference is paid back.`,
  }),
  'approval-above': ({ amount: above }) => ({
    zh: `金额超过 ${amount(above)} 的，需要人工审批。`,
    en: `Above ${amount(above)} a person has to agree.`,
  }),
  'fraud-brake': ({ withinDays }) => ({
    zh: `近 ${withinDays} 天内退货或理赔过多的，需要人工审批。`,
    en: `After many returns or claims within ${withinDays} days a person has to agree.`,
  }),
}

const stageWords: Record<OrderStage, Localized> = {
  unpaid: { zh: '未付款', en: 'unpaid' },
  open: { zh: '未发货', en: 'not yet packed' },
  packed: { zh: '已打包', en: 'packed' },
  shipped: { zh: '已发货', en: 'on its way' },
  delivered: { zh: '已签收', en: 'delivered' },
  closed: { zh: '已关闭', en: 'closed' },
}

const reasonWords: Record<StatedReason, Localized> = {
  'no-longer-needed': { zh: '不再需要', en: 'it is no longer needed' },
  'ordered-by-mistake': { zh: '拍错了', en: 'it was ordered by mistake' },
  'changed-mind': { zh: '改主意了', en: 'somebody changed their mind' },
  'too-big': { zh: '太大', en: 'it is too big' },
  'too-small': { zh: '太小', en: 'it is too small' },
  damaged: { zh: '破损', en: 'it is damaged' },
  'wrong-item': { zh: '发错货', en: 'the wrong thing came' },
  missing: { zh: '少件', en: 'something is missing' },
  late: { zh: '太晚', en: 'it is late' },
  'better-price': { zh: '别处更便宜', en: 'it is cheaper elsewhere' },
  quality: { zh: '质量问题', en: 'of its quality' },
  'not-as-described': { zh: '与描述不符', en: 'it is not as described' },
}

const changeWords = {
  address: { zh: '收货地址', en: 'delivery address' },
  items: { zh: '商品规格', en: 'items' },
  payment: { zh: '付款方式', en: 'way of payment' },
}
const closedWords = {
  cancel: { zh: '取消', en: 'cancelling' },
  address: { zh: '改地址', en: 'a new address' },
  items: { zh: '再换规格', en: 'another change of items' },
  payment: { zh: '换付款方式', en: 'another way of payment' },
}
const backWords = {
  return: { zh: '退货', en: 'another return' },
  exchange: { zh: '换货', en: 'another exchange' },
}
const wayWords = {
  original: { zh: '原支付方式', en: 'the way it was paid' },
  'gift-card': { zh: '礼品卡', en: 'a gift card' },
  'store-credit': { zh: '店铺余额', en: 'store credit' },
  'on-file': { zh: '账户里任一支付方式', en: 'any way to pay on file' },
}

const wordScope = ({ scope, kind }: Clause): Localized => {
  const reasons = kind === 'cancel-reasons' ? undefined : scope.reasons
  const parts: Localized[] = [
    ...(scope.tiers ? [{ zh: `${scope.tiers.join('、')} 会员：`, en: `Members of ${list(scope.tiers, 'or')}: ` }] : []),
    ...(scope.categories
      ? [{ zh: `${scope.categories.join('、')} 类商品：`, en: `Goods of ${list(scope.categories, 'or')}: ` }]
      : []),
    ...(reasons
      ? [
          {
            zh: `${reasons.map((reason) => reasonWords[reason].zh).join('或')}时：`,
            en: `Where ${list(
              reasons.map((reason) => reasonWords[reason].en),
              'or',
            )}: `,
          },
        ]
      : []),
  ]
  return { zh: parts.map((part) => part.zh).join(''), en: parts.map((part) => part.en).join('') }
}

const list = (words: readonly string[], last = 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`

const amount = ({ amountMinor, currency }: Money): string =>
  `${currency === 'CNY' ? '¥' : `${currency} `}${amountMinor / 100}`
