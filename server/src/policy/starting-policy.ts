import type { Policy } from '@celadon/contract'
import { yuan } from '#policy/forms'

const everybody = {}

/**
 * What a new workspace begins with. It promises what buyers of most countries have by law (fourteen days to give goods back,
 * the right to call off what has not left), pays nothing of the operator's own, and asks a person about larger sums. It is
 * there to be written over.
 */
export const startingPolicy: Omit<Policy, 'version'> = {
  name: 'operator',
  sellerId: null,
  title: { zh: '售后规则', en: 'After-sales rules' },
  clauses: [
    { id: 'cancel', kind: 'cancel-while', scope: everybody, stages: ['unpaid', 'open'], isReasonNeeded: false },
    { id: 'address', kind: 'change-while', scope: everybody, what: 'address', stages: ['unpaid', 'open'], times: 1 },
    { id: 'items', kind: 'change-while', scope: everybody, what: 'items', stages: ['open'], times: 1 },
    { id: 'payment', kind: 'change-while', scope: everybody, what: 'payment', stages: ['open'], times: 1 },
    { id: 'return', kind: 'return-window', scope: everybody, days: 14 },
    { id: 'exchange', kind: 'exchange-window', scope: everybody, days: 14, times: 1 },
    {
      id: 'postage-ours',
      kind: 'return-postage',
      scope: { reasons: ['damaged', 'wrong-item', 'missing', 'quality', 'not-as-described'] },
      paidBy: 'shop',
    },
    { id: 'postage', kind: 'return-postage', scope: everybody, paidBy: 'customer' },
    { id: 'refund-way', kind: 'refund-to', scope: everybody, ways: ['original'] },
    {
      id: 'refund-time',
      kind: 'refund-time',
      scope: everybody,
      methodKinds: ['card', 'wallet', 'bank', 'gift-card', 'store-credit'],
      days: 7,
    },
    { id: 'hold', kind: 'hold-while', scope: everybody, stages: ['unpaid', 'open', 'packed'] },
    { id: 'invoice', kind: 'invoice-window', scope: everybody, days: 365 },
    { id: 'claim', kind: 'claim-window', scope: everybody, days: 14 },
    {
      id: 'photo',
      kind: 'evidence-needed',
      // What is missing cannot be photographed.
      scope: { reasons: ['damaged', 'wrong-item', 'quality', 'not-as-described'] },
      above: yuan(100),
    },
    { id: 'lost', kind: 'lost-after', scope: everybody, days: 7 },
    { id: 'large-sums', kind: 'approval-above', scope: everybody, amount: yuan(500) },
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
    { kind: 'return-days-at-least', days: 14 },
    { kind: 'restocking-at-most', percent: 10 },
    { kind: 'approval-at-most', amount: yuan(500) },
  ],
}
