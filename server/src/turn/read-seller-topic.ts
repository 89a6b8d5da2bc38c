import type { Reading } from '@celadon/contract'
import type { SellerRecord } from '#commerce'

/**
 * Which of their own records a seller asks about; null: none, or how something is done, which articles tell. What the words
 * were surely read as goes before what single words of them say. Only who was proved to speak for a seller is read by it.
 */
export const readSellerTopic = (
  utterance: string,
  { gate, intents }: Pick<Reading, 'gate' | 'intents'>,
): SellerRecord | null => {
  const text = utterance.normalize('NFKC').replaceAll('’', "'").toLowerCase()
  if (asksHow.test(text)) return null
  const [best] = gate === 'answer' ? intents : []
  const read = best && (best.finer ?? best.intent)
  const found = topics.find(([, pattern]) => pattern.test(text))?.[0] ?? null
  const named = found === 'fees' && otherFees.test(text) ? null : found
  const isSure = read === 'payout-status' || read === 'seller-fees'
  if (read === undefined || (named === 'sales' && !isSure)) return named
  // Goods that come back are orders, too, and have a record of their own.
  if (read === 'seller-orders' && named === 'returns') return named
  const told = recordOf[read] ?? (toldByArticles.has(read) ? null : named)
  return told === 'fees' && otherFees.test(text) ? null : told
}

/** Records hold the commission and no other fee: articles tell of those, unless the commission itself is named. */
const otherFees =
  /^(?!.*(?:(?<!推广)佣金|抽成|\bcommissions?\b)).*(?:仓(?:储|租|库?费)|入仓|广告|推广|运费|保证金|押金|年费|入驻|\b(?:warehous\w*|stor(?:age|ing)|advert\w*|ads?|shipping|deposits?|annual|joining)\b)/s

const asksHow =
  /\bhow (?:do|can|to|should)\b(?! my )|\b(?:change|switch|update|set up|create|edit)\b|\b(?:open|close) (?:a|my|the|our|another) (?:shop|store|account)\b|怎么(?:改|换|设|开|建|填|上|提交|申请|打印|发货)|如何|换(?:一个)?(?:银行|结算)?(?:账户|账号|卡)|发票|invoice/

/** By the intent that was read. */
const recordOf: Readonly<Record<string, SellerRecord>> = {
  'seller-orders': 'dispatch',
  'account-health': 'health',
  'payout-status': 'payouts',
  'seller-fees': 'fees',
}

/** A word of theirs names a record, and yet no record tells it: “why was my listing removed”. */
const toldByArticles: ReadonlySet<string> = new Set([
  'advertising',
  'brand-authorisation',
  'category-approval',
  'create-listing',
  'deposit-question',
  'edit-listing',
  'listing-removed',
  'payout-account',
  'promotion-signup',
  'reviews-question',
  'seller-tax-invoice',
  'shipping-label',
])

const topics: readonly (readonly [SellerRecord, RegExp])[] = [
  [
    'fees',
    /佣金|费率|手续费|抽成|服务费|扣(?:了)?(?:我)?(?:多少|几个?点)|\b(?:fees?|commissions?|charged me|(?:how much|what) .{0,20}do you (?:take|keep|charge)|deduct(?:ed|ions?)?)\b/,
  ],
  [
    'payouts',
    /打款|结算|货款|回款|提现|(?:什么时候|几时|哪天).{0,6}(?:给我|打|到).{0,3}(?:钱|账)|\bpay-?outs?\b|\bsettlements?\b|\b(?:get|be|been|being) paid\b|\bmy (?:money|balance|earnings|funds)\b|\bdisburse/,
  ],
  [
    'sales',
    /(?:卖|售)(?:了|出|出去)(?:多少|几)|(?:几|多少)(?:个|笔)?(?:单|订单)(?!.{0,4}(?:没|待|要|未|退|发|迟|晚|在途|取消|可以))|销售?额|(?<!怎么.{0,4})销量|营业额|\b(?:did|have) (?:i|we) (?:sell|sold)\b|\bmy sales\b|\bhow many orders\b(?!.{0,30}\b(?:ship|send|dispatch|sent|shipped|go out|returned|late|waiting|cancell?ed|refunded)\b)|\b(?:revenue|turnover)\b/,
  ],
  [
    'dispatch',
    /待发货|未发货|没发(?:货|出)?的|单(?:可以|能|要)发货?|(?:要|该|等着?)发(?:货|出)?的|\b(?:unshipped|undispatched)\b|\b(?:orders?|parcels?|what)\b.{0,20}\bto (?:ship|send|dispatch|go out)\b|\bnot (?:yet )?(?:shipped|sent|dispatched)\b/,
  ],
  ['stock', /库存|缺货|断货|卖完|在售|有货|\b(?:stock|inventory|sold out|listings?|live items)\b/],
  ['returns', /退货|退回来|售后单|\breturn(?:s|ed)?\b|\bcoming back\b|\bsent back\b/],
  [
    'health',
    /店铺(?:表现|健康|评级|分|状况)|账户(?:健康|状况)|(?:发货|退货)率|扣分|违规|\b(?:account|shop|seller) (?:health|performance|status|score|rating)\b|\b(?:late|return|defect) rate\b|\bhow many orders\b.{0,20}\blate\b/,
  ],
]
