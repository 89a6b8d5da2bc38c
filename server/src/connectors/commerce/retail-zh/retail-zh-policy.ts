import type { Policy } from '@celadon/contract'

const everybody = {}

/** The benchmark sets no end to price protection; ten years are none for its goods. */
const tenYears = 3_650

/**
 * The rules that such a shop has in prose: what has not left may be called off or sent elsewhere, what was signed for may
 * come back, a lower price is made good, money returns the way it came. What may be exchanged for what is left to people.
 */
export const retailZhPolicy: Omit<Policy, 'version'> = {
  name: 'retail-zh',
  sellerId: null,
  title: { zh: '零售店售后规则', en: 'Rules of the retail shop' },
  clauses: [
    {
      id: 'cancel',
      kind: 'cancel-while',
      scope: everybody,
      stages: ['unpaid', 'open', 'packed'],
      isReasonNeeded: false,
    },
    {
      id: 'address',
      kind: 'change-while',
      scope: everybody,
      what: 'address',
      stages: ['unpaid', 'open', 'packed'],
      times: null,
    },
    { id: 'return', kind: 'return-window', scope: everybody, days: null },
    { id: 'after-return', kind: 'closed-after-return', scope: everybody, what: ['return'] },
    { id: 'price', kind: 'price-protection', scope: everybody, days: tenYears },
    { id: 'refund-way', kind: 'refund-to', scope: everybody, ways: ['original'] },
    { id: 'card-time', kind: 'refund-time', scope: everybody, methodKinds: ['gift-card'], days: 0 },
    { id: 'other-time', kind: 'refund-time', scope: everybody, methodKinds: ['card', 'wallet'], days: 7 },
  ],
  limits: [],
}
