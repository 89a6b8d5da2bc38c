import type { Clause, Order, Ruling, Wish } from '@celadon/contract'
import { capFor } from './actor.ts'
import { brakeOn } from './brake.ts'
import type { Given } from './given.ts'
import { planException } from './plan-exception.ts'
import { ruleCancel } from './rule-cancel.ts'
import { ruleChangeAddress, ruleChangeItems, ruleChangePayment } from './rule-changes.ts'
import { ruleClaim, ruleCompensate, rulePriceDifference } from './rule-claims.ts'
import { ruleCoupon } from './rule-coupon.ts'
import { ruleGoodwill } from './rule-goodwill.ts'
import { ruleHold } from './rule-hold.ts'
import { ruleInvoice, ruleResend } from './rule-invoice.ts'
import { orderOfMembership, ruleEndMembership } from './rule-membership.ts'
import { ruleExchange, ruleReturn } from './rule-returns.ts'
import { allow, deny, isRefusal, refusal, type Allowed, type Refusal } from './ruling.ts'

/**
 * Whether a wish may be done, by which clauses, and what exactly would happen. Pure: the same facts, rules and moment give
 * the same ruling. What no clause allows is denied. Nothing reaches an effect without it, whoever wishes it.
 */
export const decideWish = (wish: Wish, given: Given): Ruling => {
  const ruling = rule(wish, given)
  const clause = ruling.verdict === 'deny' ? exceptionTo(ruling, given) : undefined
  if (!clause) return ruling
  const exception = { kind: 'exception', reason: { code: 'seller-may-make-one', words: [] }, clause }
  const person = ruling.alternatives.at(-1)!
  return { ...ruling, alternatives: [...ruling.alternatives.slice(0, -1), exception, person] }
}

/** A sentence that somebody may make hold for this order, and under which the wish would not be refused. */
const exceptionTo = ({ wish, reasons }: Ruling, given: Given): Clause | undefined => {
  const order = given.facts.orders.find((candidate) => candidate.externalId === wish.orderId)
  const clause = order && planException(wish, reasons[0]?.code ?? '', order, given)
  if (!clause) return undefined
  const everybody = { customerId: null, productId: null, until: null, why: '' }
  const exception = { ...everybody, id: clause.id, sellerId: order.seller.id, orderId: order.externalId, clause }
  const rules = { ...given.rules, exceptions: [...given.rules.exceptions, exception] }
  return rule(wish, { ...given, rules }).verdict === 'deny' ? undefined : clause
}

const rule = (wish: Wish, given: Given): Ruling => {
  const order =
    wish.kind === 'end-membership'
      ? orderOfMembership(wish, given)
      : given.facts.orders.find((candidate) => candidate.externalId === wish.orderId)
  if (!given.proof || new Date(given.proof.expiresAt) <= given.now) return deny(wish, refusal('not-verified'))
  if (!order) return deny(wish, refusal('not-your-order'))
  const ruled = ruleOn(wish, order, given)
  if (isRefusal(ruled)) return deny(wish, ruled)
  const brake = brakeOn(wish, order, ruled, given)
  if (!brake) return capFor(allow(wish, ruled), given.actor)
  return {
    ...allow(wish, { ...ruled, clauses: [...ruled.clauses, ...brake.clauses] }),
    verdict: 'needs-approval',
    reasons: [brake.reason],
  }
}

const ruleOn = (wish: Wish, order: Order, given: Given): Allowed | Refusal => {
  switch (wish.kind) {
    case 'cancel-order':
      return ruleCancel(wish, order, given)
    case 'change-address':
      return ruleChangeAddress(wish, order, given)
    case 'change-items':
      return ruleChangeItems(wish, order, given)
    case 'change-payment':
      return ruleChangePayment(wish, order, given)
    case 'return-items':
      return ruleReturn(wish, order, given)
    case 'exchange-items':
      return ruleExchange(wish, order, given)
    case 'claim':
      return ruleClaim(wish, order, given)
    case 'compensate':
      return ruleCompensate(wish, order, given)
    case 'hold-order':
      return ruleHold(wish, order, given)
    case 'end-membership':
      return ruleEndMembership(wish, order, given)
    case 'apply-coupon':
      return ruleCoupon(wish, order, given)
    case 'request-invoice':
      return ruleInvoice(wish, order, given)
    case 'resend-invoice':
      return ruleResend(wish, order, given)
    case 'goodwill':
      return ruleGoodwill(wish, order, given)
    case 'price-difference':
      return rulePriceDifference(wish, order, given)
  }
}
