import type { Policy } from '@celadon/contract'

const yuan = (amount: number) => ({ amountMinor: amount * 100, currency: 'CNY' })
const everybody = {}

/** The rules of the demo marketplace; its articles say the same figures in plain words. */
export const marketPolicy: Policy = {
  name: 'market',
  version: 1,
  sellerId: null,
  title: { zh: '青瓷集市售后规则', en: 'Celadon Market after-sales rules' },
  clauses: [
    { id: 'cancel', kind: 'cancel-while', scope: everybody, stages: ['unpaid', 'open'], isReasonNeeded: false },
    { id: 'address', kind: 'change-while', scope: everybody, what: 'address', stages: ['unpaid', 'open'], times: 1 },
    { id: 'items', kind: 'change-while', scope: everybody, what: 'items', stages: ['open'], times: 1 },
    { id: 'payment', kind: 'change-while', scope: everybody, what: 'payment', stages: ['open'], times: 1 },
    { id: 'made-to-order', kind: 'non-returnable', scope: { categories: ['made-to-order', 'food'] } },
    { id: 'return-gold', kind: 'return-window', scope: { tiers: ['gold'] }, days: 30 },
    { id: 'return', kind: 'return-window', scope: everybody, days: 7 },
    { id: 'exchange', kind: 'exchange-window', scope: everybody, days: 15, times: 1 },
    {
      id: 'postage-ours',
      kind: 'return-postage',
      scope: { reasons: ['damaged', 'wrong-item', 'missing', 'quality', 'not-as-described'] },
      paidBy: 'shop',
    },
    { id: 'postage', kind: 'return-postage', scope: everybody, paidBy: 'customer' },
    { id: 'refund-way', kind: 'refund-to', scope: everybody, ways: ['original', 'store-credit'] },
    { id: 'refund-credit', kind: 'refund-time', scope: everybody, methodKinds: ['gift-card', 'store-credit'], days: 0 },
    { id: 'refund-wallet', kind: 'refund-time', scope: everybody, methodKinds: ['wallet'], days: 3 },
    { id: 'refund-card', kind: 'refund-time', scope: everybody, methodKinds: ['card', 'bank'], days: 7 },
    { id: 'claim', kind: 'claim-window', scope: everybody, days: 7 },
    {
      id: 'photo',
      kind: 'evidence-needed',
      scope: { reasons: ['damaged', 'wrong-item', 'quality', 'not-as-described'] },
      above: yuan(100),
    },
    { id: 'keep-it', kind: 'refund-without-return', scope: everybody, below: yuan(50) },
    {
      id: 'trusted',
      kind: 'instant-refund',
      scope: { tiers: ['gold'] },
      upTo: yuan(200),
      minOrders: 3,
      maxReturnShare: 0.3,
    },
    { id: 'late', kind: 'late-compensation', scope: everybody, everyDays: 1, amount: yuan(10), most: yuan(10) },
    { id: 'lost', kind: 'lost-after', scope: everybody, days: 5 },
    { id: 'price', kind: 'price-protection', scope: everybody, days: 7 },
    { id: 'large-sums', kind: 'approval-above', scope: everybody, amount: yuan(1000) },
    {
      id: 'many-returns',
      kind: 'fraud-brake',
      scope: everybody,
      formula: 'returns-share',
      above: 0.5,
      withinDays: 90,
      minPieces: 6,
    },
    {
      id: 'many-claims',
      kind: 'fraud-brake',
      scope: everybody,
      formula: 'claims',
      above: 3,
      withinDays: 90,
      minPieces: 0,
    },
  ],
  limits: [
    { kind: 'return-days-at-least', days: 7 },
    { kind: 'restocking-at-most', percent: 10 },
    { kind: 'approval-at-most', amount: yuan(1000) },
  ],
}
