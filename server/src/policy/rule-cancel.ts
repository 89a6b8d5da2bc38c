import type { Order, Settlement, Wish } from '@celadon/contract'
import { netPaid, originalMethod } from '#commerce'
import { findClause } from './find-clause.ts'
import type { Given } from './given.ts'
import { dealingOf, freeUnits, methodOf, money, refundBack } from './money.ts'
import { refusal, type Allowed, type Refusal } from './ruling.ts'
import { stageOf } from './stage.ts'

/** An order that has not left is called off whole; what was paid goes back the way it came. */
export const ruleCancel = (
  wish: Extract<Wish, { kind: 'cancel-order' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const dealing = dealingOf(order, given)
  const subject = { order, reason: wish.reason }
  const may = findClause('cancel-while', subject, given)
  const closed = findClause('closed-after-change', subject, given)
  if (!may) return refusal('no-clause-allows', ['cancel-order'])
  const stage = stageOf(order)
  if (stage === 'closed') return refusal('already-closed', [order.number], [may.used])
  if (!may.clause.stages.includes(stage))
    return refusal('too-late-to-cancel', [stage], [may.used], laterWays[stage] ?? [])
  if (closed?.clause.what.includes('cancel') && dealing.changes.items > 0)
    return refusal('closed-after-change', ['cancel'], [closed.used])
  const reasons = findClause('cancel-reasons', subject, given)
  if (may.clause.isReasonNeeded && wish.reason === null) return refusal('reason-needed', [], [may.used])
  if (reasons && wish.reason !== null && !reasons.clause.reasons.includes(wish.reason))
    return refusal('reason-does-not-count', [wish.reason], [reasons.used])
  const paid = [...netPaid(dealing.payments).values()].reduce((sum, amount) => sum + amount, 0)
  const units = order.items.flatMap((item) => freeUnits(order, item, item.quantity, dealing))
  const refunds = refundBack(order, paid, [`order:${order.externalId}/whole`, ...units], dealing) ?? []
  const back = money(paid, order.total.currency)
  return {
    clauses: [may, reasons].flatMap((found) => (found ? [found.used] : [])),
    effects: [{ kind: 'shop', wish, settlement: back }, ...refunds],
    settlement: paid > 0 ? settle(paid, originalMethod(dealing.payments), order, given) : null,
  }
}

const laterWays: Partial<
  Record<ReturnType<typeof stageOf>, { kind: string; reason: { code: string; words: string[] } }[]>
> = {
  packed: [{ kind: 'return-items', reason: { code: 'return-after-delivery', words: [] } }],
  shipped: [{ kind: 'return-items', reason: { code: 'return-after-delivery', words: [] } }],
  delivered: [{ kind: 'return-items', reason: { code: 'return-now', words: [] } }],
}

/** What the customer gets by which way, and within how many days that way takes. */
export const settle = (amountMinor: number, methodId: string | null, order: Order, given: Given): Settlement => ({
  toCustomer: money(amountMinor, order.total.currency),
  methodId,
  withinDays: daysOf(methodId, order, given),
})

const daysOf = (methodId: string | null, order: Order, given: Given): number | null => {
  const method = methodId === null ? undefined : methodOf(methodId, given)
  const times = given.rules.policies.filter((policy) => policy.sellerId === null || policy.sellerId === order.seller.id)
  const clause = times
    .flatMap((policy) => policy.clauses)
    .find((each) => each.kind === 'refund-time' && method && each.methodKinds.includes(method.kind))
  return clause?.kind === 'refund-time' ? clause.days : null
}
