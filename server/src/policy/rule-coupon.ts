import type { Order, Wish } from '@celadon/contract'
import { netPaid, originalMethod } from '#commerce'
import { findClause } from './find-clause.ts'
import type { Given } from './given.ts'
import { dealingOf, refundTo } from './money.ts'
import { refundWay } from './refund-way.ts'
import { settle } from './rule-cancel.ts'
import { shopEffect } from './rule-changes.ts'
import { daysBetween } from './rule-returns.ts'
import { isRefusal, refusal, type Allowed, type Refusal } from './ruling.ts'

/** What a forgotten coupon would have taken off is paid back: once for the order, and once for the coupon. */
export const ruleCoupon = (
  wish: Extract<Wish, { kind: 'apply-coupon' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const may = findClause('coupon-after-order', { order }, given)
  if (!may) return refusal('no-clause-allows', ['apply-coupon'])
  const { account } = given.facts.shop
  const coupon = account.coupons?.find(({ code }) => code === wish.code)
  if (!coupon) return refusal('unknown-coupon', [wish.code])
  const dealing = dealingOf(order, given)
  if (coupon.usedFor !== null) return refusal('coupon-used', [wish.code], [may.used])
  if (dealing.compensations.some(({ what }) => what === 'coupon'))
    return refusal('coupon-on-order', [order.number], [may.used])
  if (daysBetween(new Date(order.placedAt), given.now) > may.clause.days)
    return refusal('window-over', [order.number, String(may.clause.days)], [may.used])
  if (coupon.expiresAt !== null && coupon.expiresAt < order.placedAt)
    return refusal('coupon-expired', [wish.code, coupon.expiresAt.slice(0, 10)], [may.used])
  const worth = order.items.reduce((sum, item) => sum + item.price.amountMinor * item.quantity, 0)
  const isOurs = [coupon.off, coupon.minimum].every(({ currency }) => currency === order.total.currency)
  if (!isOurs || worth < coupon.minimum.amountMinor)
    return refusal('coupon-minimum', [wish.code, amount(coupon.minimum)], [may.used])
  const methodId = wish.methodId ?? originalMethod(dealing.payments)
  const way = refundWay('refund-to', methodId, order, given)
  if (isRefusal(way)) return way
  const paid = [...netPaid(dealing.payments).values()].reduce((sum, each) => sum + each, 0)
  const due = Math.min(coupon.off.amountMinor, paid)
  const things = [`order:${order.externalId}/coupon`, `coupon:${account.externalId}/${coupon.code}`]
  const refunds = refundTo(methodId, order, due, things, dealing)
  if (!refunds || due <= 0) return refusal('never-paid', [order.number], [may.used])
  return {
    clauses: [may.used, ...way.clauses],
    effects: [shopEffect(wish, due, order), ...refunds],
    settlement: settle(due, methodId, order, given),
  }
}

const amount = ({ amountMinor, currency }: { amountMinor: number; currency: string }): string =>
  `${currency === 'CNY' ? '¥' : `${currency} `}${amountMinor / 100}`
