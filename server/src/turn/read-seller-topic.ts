import type { SellerRecord } from '#commerce'

/**
 * Which of their own records a seller asks about; null: none, or how something is done, which articles tell. Fixed patterns:
 * only who was proved to speak for a seller is read by them.
 */
export const readSellerTopic = (utterance: string): SellerRecord | null => {
  const text = utterance.normalize('NFKC').replaceAll('’', "'").toLowerCase()
  if (asksHow.test(text)) return null
  const topic = topics.find(([, pattern]) => pattern.test(text))?.[0] ?? null
  return topic === 'fees' && otherFees.test(text) ? null : topic
}

/** Records hold the commission and no other fee: articles tell of those. */
const otherFees =
  /仓|广告|推广|运费|保证金|押金|年费|入驻|\b(?:warehous\w*|stor(?:e|age|ing)|advert\w*|ads?|shipping|deposits?|annual|joining)\b/

const asksHow =
  /\bhow (?:do|can|to|should)\b|\b(?:change|switch|update|set up|create|edit|open|close)\b|怎么(?:改|换|设|开|建|填|上|提交|申请)|如何|换(?:一个)?(?:银行|结算)?(?:账户|账号|卡)|发票|invoice/

const topics: readonly (readonly [SellerRecord, RegExp])[] = [
  [
    'fees',
    /佣金|费率|手续费|抽成|服务费|扣(?:了)?(?:我)?(?:多少|几个?点)|\b(?:fees?|commissions?|charged me|deduct(?:ed|ions?)?)\b/,
  ],
  [
    'payouts',
    /打款|结算|货款|回款|提现|(?:什么时候|几时|哪天).{0,6}(?:给我|打|到).{0,3}(?:钱|账)|\bpay-?outs?\b|\bsettlements?\b|\b(?:get|be|been|being) paid\b|\bmy (?:money|balance|earnings|funds)\b|\bdisburse/,
  ],
  [
    'dispatch',
    /待发货|未发货|没发(?:货|出)?的|(?:要|该|等着?)发(?:货|出)?的|\b(?:unshipped|undispatched)\b|\b(?:orders?|parcels?|what)\b.{0,20}\bto (?:ship|send|dispatch)\b|\bnot (?:yet )?(?:shipped|sent|dispatched)\b/,
  ],
  ['stock', /库存|缺货|断货|卖完|在售|有货|\b(?:stock|inventory|sold out|listings?|live items)\b/],
  ['returns', /退货|退回来|售后单|\breturns?\b|\bcoming back\b|\bsent back\b/],
  [
    'health',
    /店铺(?:表现|健康|评级|分|状况)|账户(?:健康|状况)|(?:发货|退货)率|扣分|违规|\b(?:account|shop|seller) (?:health|performance|status|score|rating)\b|\b(?:late|return|defect) rate\b/,
  ],
]
