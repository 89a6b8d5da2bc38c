import type { Order, Reason, StatedReason, WishKind } from '@celadon/contract'
import { decideMethod } from './decide-method.ts'
import { findClause, listClauses } from './find-clause.ts'
import type { Given } from './given.ts'
import { dealingOf } from './money.ts'
import { ruleCompensate, ruleLost } from './rule-claims.ts'
import { daysBetween } from './rule-returns.ts'
import { isRefusal } from './ruling.ts'
import { stageOf } from './stage.ts'

export type Possible = { isPossible: boolean; reason: Reason }

/**
 * Whether an order is worth offering for a kind of wish, before more is known of it than what the wish comes with; and
 * with `methodId`, whether this way to pay is worth offering for it.
 */
export const decidePossible = (
  kind: WishKind,
  order: Order,
  given: Given,
  { reason, methodId }: { reason?: StatedReason | undefined; methodId?: string } = {},
): Possible => {
  const isPossible =
    methodId === undefined ? tests[kind](order, given, reason) : decideMethod(kind, methodId, order, given)
  return {
    isPossible,
    reason: { code: isPossible ? 'may-be-possible' : 'stage-does-not-allow', words: [stageOf(order)] },
  }
}

const isDelivered = (order: Order): boolean => stageOf(order) === 'delivered'
const canComeBack =
  (what: 'return' | 'exchange') =>
  (order: Order, given: Given): boolean =>
    isDelivered(order) &&
    !(
      dealingOf(order, given).returns.some((each) => each.state !== 'cancelled') &&
      (findClause('closed-after-return', { order }, given)?.clause.what.includes(what) ?? false)
    )
const isChangeable =
  (what: 'address' | 'items' | 'payment') =>
  (order: Order, given: Given): boolean =>
    listClauses('change-while', { order }, given).some(
      ({ clause }) => clause.what === what && clause.stages.includes(stageOf(order)),
    ) && !isClosed(what, order, given)

const isClosed = (what: 'cancel' | 'address' | 'items' | 'payment', order: Order, given: Given): boolean =>
  dealingOf(order, given).changes.items > 0 &&
  (findClause('closed-after-change', { order }, given)?.clause.what.includes(what) ?? false)

const isPaid = (order: Order): boolean => order.status !== 'unpaid' && stageOf(order) !== 'closed'

/** Where none is recent enough all of them are asked about, so that the rule can be said. */
const isFreshForCoupon = (order: Order, given: Given): boolean => {
  const days = findClause('coupon-after-order', { order }, given)?.clause.days
  return days !== undefined && isPaid(order) && daysBetween(new Date(order.placedAt), given.now) <= days
}

/** Those that the rule is for; where there are none all are asked about, so that the rule can be said. */
const isAmong = (order: Order, given: Given, isMeant: (each: Order) => boolean): boolean => {
  const meant = given.facts.orders.filter(isMeant)
  return meant.length === 0 || meant.includes(order)
}

/** What is lost never came; whatever else is wrong with goods, some of them did. */
const isOfClaim = (reason: StatedReason, given: Given): ((order: Order) => boolean) =>
  reason === 'late' ? (order) => !isRefusal(ruleLost(order, given)) : isDelivered

const isUnderWayOrHere = (order: Order): boolean => ['delivered', 'shipped'].includes(stageOf(order))

const tests: Record<WishKind, (order: Order, given: Given, reason?: StatedReason) => boolean> = {
  'cancel-order': (order, given) =>
    (findClause('cancel-while', { order }, given)?.clause.stages.includes(stageOf(order)) ?? false) &&
    !isClosed('cancel', order, given),
  'change-address': isChangeable('address'),
  'change-items': isChangeable('items'),
  'change-payment': isChangeable('payment'),
  'return-items': canComeBack('return'),
  'exchange-items': canComeBack('exchange'),
  claim: (order, given, reason) =>
    isUnderWayOrHere(order) && (reason === undefined || isAmong(order, given, isOfClaim(reason, given))),
  compensate: (order, given) =>
    isUnderWayOrHere(order) &&
    isAmong(
      order,
      given,
      (each) => !isRefusal(ruleCompensate({ kind: 'compensate', orderId: each.externalId }, each, given)),
    ),
  goodwill: (order, { rules }) => (rules.goodwill ?? []).some(({ orderId }) => orderId === order.externalId),
  'hold-order': (order, given) =>
    dealingOf(order, given).heldAt === undefined &&
    (findClause('hold-while', { order }, given)?.clause.stages.includes(stageOf(order)) ?? false),
  'end-membership': () => true,
  'apply-coupon': (order, given) => {
    const fresh = given.facts.orders.filter((each) => isFreshForCoupon(each, given))
    const isCandidate = fresh.length === 0 ? isPaid(order) : fresh.includes(order)
    return isCandidate && (given.facts.shop.account.coupons ?? []).length > 0
  },
  'request-invoice': (order) => order.status !== 'unpaid' && order.status !== 'cancelled',
  'resend-invoice': (order, given) =>
    isPaid(order) && isAmong(order, given, (each) => (dealingOf(each, given).invoices?.length ?? 0) > 0),
  'price-difference': (order) => stageOf(order) !== 'closed',
}
