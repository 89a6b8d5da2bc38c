import type { Order, WishKind } from '@celadon/contract'
import type { Given } from './given.ts'
import { refundWay } from './refund-way.ts'
import { ruleChangePayment } from './rule-changes.ts'
import { isRefusal } from './ruling.ts'

/** Whether a way to pay is worth offering for a wish about this order, before the wish is ruled on. */
export const decideMethod = (kind: WishKind, methodId: string, order: Order, given: Given): boolean => {
  if (kind === 'return-items') return !isRefusal(refundWay('refund-to', methodId, order, given))
  if (kind === 'change-payment')
    return !isRefusal(ruleChangePayment({ kind, orderId: order.externalId, methodId }, order, given))
  return true
}
