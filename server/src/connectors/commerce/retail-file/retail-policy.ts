import type { Policy } from '@celadon/contract'

const everybody = {}

/**
 * The rules that such a shop has in prose: what is pending may be cancelled for two reasons and changed, items once; what
 * was delivered may come back or be exchanged. The shop waits for the goods and asks nobody.
 */
export const retailPolicy: Omit<Policy, 'version'> = {
  name: 'retail',
  sellerId: null,
  title: { zh: '零售店售后规则', en: 'Rules of the retail shop' },
  clauses: [
    { id: 'cancel', kind: 'cancel-while', scope: everybody, stages: ['open'], isReasonNeeded: true },
    {
      id: 'cancel-why',
      kind: 'cancel-reasons',
      scope: everybody,
      reasons: ['no-longer-needed', 'ordered-by-mistake'],
    },
    { id: 'address', kind: 'change-while', scope: everybody, what: 'address', stages: ['open'], times: null },
    { id: 'payment', kind: 'change-while', scope: everybody, what: 'payment', stages: ['open'], times: null },
    { id: 'items', kind: 'change-while', scope: everybody, what: 'items', stages: ['open'], times: 1 },
    {
      id: 'after-items',
      kind: 'closed-after-change',
      scope: everybody,
      what: ['cancel', 'items', 'address', 'payment'],
    },
    { id: 'after-return', kind: 'closed-after-return', scope: everybody, what: ['return', 'exchange'] },
    { id: 'return', kind: 'return-window', scope: everybody, days: null },
    { id: 'exchange', kind: 'exchange-window', scope: everybody, days: null, times: 1 },
    { id: 'refund-way', kind: 'refund-to', scope: everybody, ways: ['original', 'gift-card'] },
    { id: 'difference-way', kind: 'difference-to', scope: everybody, ways: ['on-file'] },
    { id: 'gift-card-time', kind: 'refund-time', scope: everybody, methodKinds: ['gift-card'], days: 0 },
    { id: 'other-time', kind: 'refund-time', scope: everybody, methodKinds: ['card', 'wallet'], days: 7 },
  ],
  limits: [],
}
