import type { Goodwill, Localized, Money, Order, Policy, Wish } from '@celadon/contract'
import { originalMethod } from '#commerce'
import { formatMoney } from '#platform/format'
import type { Given } from './given.ts'
import { dealingOf, leftPaid, refundBack } from './money.ts'
import { settle } from './rule-cancel.ts'
import { shopEffect } from './rule-changes.ts'
import { refusal, type Allowed, type Refusal } from './ruling.ts'

/**
 * What somebody who watches lets the assistant give for an order, once: as much as they said, as the operator lets a seller
 * give for one order in all, and as was paid for it.
 */
export const ruleGoodwill = (
  wish: Extract<Wish, { kind: 'goodwill' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const goodwill = given.rules.goodwill?.find((each) => each.id === wish.goodwillId && fits(each, order, given.now))
  if (!goodwill) return refusal('goodwill-over')
  const dealing = dealingOf(order, given)
  const due = Math.min(goodwill.upTo.amountMinor, leftWithin(goodwill, order, given), leftPaid(dealing))
  const refunds = due > 0 ? refundBack(order, due, [`order:${order.externalId}/goodwill:${goodwill.id}`], dealing) : []
  if (!refunds || refunds.length === 0) return refusal('goodwill-over')
  return {
    clauses: [
      { policy: `directive:${goodwill.id}`, version: 1, clause: goodwill.id, sentence: wordGoodwill(goodwill) },
    ],
    effects: [shopEffect(wish, due, order), ...refunds],
    settlement: settle(due, originalMethod(dealing.payments), order, given),
  }
}

/** A seller's is for their own goods; nobody's is in another currency than the order. */
const fits = ({ orderId, sellerId, upTo, until }: Goodwill, order: Order, now: Date): boolean =>
  orderId === order.externalId &&
  (sellerId === null || sellerId === order.seller.id) &&
  upTo.currency === order.total.currency &&
  new Date(until) > now

/** What the operator's limit leaves a seller, after all that was given for the order before. */
const leftWithin = ({ sellerId, upTo }: Goodwill, order: Order, given: Given): number => {
  const most = sellerId === null ? undefined : goodwillLimit(given.rules.policies)
  if (!most) return upTo.amountMinor
  if (most.currency !== upTo.currency) return 0
  const before = dealingOf(order, given).compensations.filter(({ what }) => what === 'goodwill')
  return most.amountMinor - before.reduce((sum, { amount }) => sum + amount.amountMinor, 0)
}

/** The most that sellers may give for an order, by the operator's rules; undefined: they set none. */
const goodwillLimit = (policies: readonly Policy[]): Money | undefined => {
  const limits = policies.find(({ sellerId }) => sellerId === null)?.limits ?? []
  return limits.flatMap((limit) => (limit.kind === 'compensation-at-most' ? [limit.amount] : [])).at(0)
}

/** As the customer and whoever reads the ruling are told it. */
const wordGoodwill = ({ upTo }: Goodwill): Localized => ({
  zh: `店家同意为这笔订单补偿您最多 ${formatMoney(upTo, 'zh')}，只有一次`,
  en: `The shop lets you have up to ${formatMoney(upTo, 'en')} for this order, once`,
})
