import type { ClauseUsed, Order, Wish } from '@celadon/contract'
import { describeParcel, originalMethod } from '#commerce'
import { evidenceClause } from './evidence.ts'
import { findClause } from './find-clause.ts'
import type { Given } from './given.ts'
import { dealingOf, freeUnits, leftPaid, money, onArrival, refundBack } from './money.ts'
import { settle } from './rule-cancel.ts'
import { shopEffect } from './rule-changes.ts'
import { daysBetween, deliveredAtOf, isOver, labelEffect } from './rule-returns.ts'
import { isRefusal, refusal, type Allowed, type Refusal } from './ruling.ts'

/** Something is wrong with what came, or it never came: the money back or the thing once more. */
export const ruleClaim = (wish: Extract<Wish, { kind: 'claim' }>, order: Order, given: Given): Allowed | Refusal => {
  const ground = wish.reason === 'late' ? ruleLost(order, given) : isInWindow(wish, order, given)
  if (isRefusal(ground)) return ground
  const dealing = dealingOf(order, given)
  const units: string[] = []
  let worth = 0
  for (const { lineId, quantity } of wish.lines) {
    const item = order.items.find((candidate) => candidate.lineId === lineId)
    if (!item) return refusal('not-in-this-order', [lineId])
    const free = freeUnits(order, item, quantity, dealing)
    if (free.length < quantity) return refusal('not-so-many-left', [item.lineId, String(free.length)])
    units.push(...free)
    worth += item.price.amountMinor * quantity
  }
  const evidence = evidenceClause(wish, order, given)
  if (evidence && wish.evidence === undefined) return refusal('photo-needed', [], [evidence.used])
  const clauses = [...ground.clauses, ...(evidence && wish.evidence?.length ? [evidence.used] : [])]
  if (wish.remedy === 'replacement') return { clauses, effects: [shopEffect(wish, 0, order)], settlement: null }
  return refundClaim(wish, order, given, { clauses, units, worth })
}

type Claimed = { clauses: ClauseUsed[]; units: string[]; worth: number }

/** What is there comes back first, unless it is worth less than the way; what never came is paid at once. */
const refundClaim = (
  wish: Extract<Wish, { kind: 'claim' }>,
  order: Order,
  given: Given,
  { clauses, units, worth: full }: Claimed,
): Allowed | Refusal => {
  const dealing = dealingOf(order, given)
  const worth = Math.min(full, leftPaid(dealing))
  if (worth === 0 && full > 0) return refusal('never-paid', [order.number], clauses)
  const keep = findClause('refund-without-return', { order, reason: wish.reason }, given)
  const isThere = wish.reason !== 'late' && wish.reason !== 'missing'
  const isAtOnce = !isThere || (keep !== undefined && worth < keep.clause.below.amountMinor)
  const refunds = refundBack(order, worth, units, dealing)
  if (!refunds) return refusal('never-paid', [order.number], clauses)
  return {
    clauses: [...clauses, ...(isThere && isAtOnce && keep ? [keep.used] : [])],
    effects: [
      shopEffect(wish, worth, order),
      ...(isAtOnce ? refunds : [labelEffect(order, 'shop'), ...onArrival(refunds)]),
    ],
    settlement: settle(worth, originalMethod(dealing.payments), order, given),
  }
}

const isInWindow = (
  wish: Extract<Wish, { kind: 'claim' }>,
  order: Order,
  given: Given,
): { clauses: ClauseUsed[] } | Refusal => {
  const may = findClause('claim-window', { order, reason: wish.reason }, given)
  if (!may) return refusal('no-clause-allows', ['claim'])
  const item = order.items.find((candidate) => candidate.lineId === wish.lines[0]?.lineId)
  const deliveredAt = item ? deliveredAtOf(item, order) : null
  if (order.status !== 'delivered' && order.status !== 'partly-delivered')
    return refusal('not-delivered', [order.status])
  return deliveredAt && isOver(deliveredAt, may.clause.days, given.now)
    ? refusal('window-over', [String(may.clause.days)], [may.used])
    : { clauses: [may.used] }
}

/** Whether a parcel of it counts as lost by now. */
export const ruleLost = (order: Order, given: Given): { clauses: ClauseUsed[] } | Refusal => {
  const may = findClause('lost-after', { order }, given)
  if (!may) return refusal('no-clause-allows', ['claim'])
  if (order.status === 'lost') return { clauses: [may.used] }
  const last = describeParcel(order, given.now).parcels.find((parcel) => parcel.deliveredAt === null)?.lastEvent
  const isSilent = last && daysBetween(new Date(last.at), given.now) >= may.clause.days
  return isSilent ? { clauses: [may.used] } : refusal('not-lost-yet', [String(may.clause.days)], [may.used])
}

/** Something for every so many days that a parcel is late, each stretch once. */
export const ruleCompensate = (
  wish: Extract<Wish, { kind: 'compensate' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const may = findClause('late-compensation', { order }, given)
  if (!may) return refusal('no-clause-allows', ['compensate'])
  const { lateDays } = describeParcel(order, given.now)
  const { everyDays, amount, most } = may.clause
  const stretches = Math.min(
    Math.floor(lateDays / everyDays),
    Math.floor(most.amountMinor / Math.max(1, amount.amountMinor)),
  )
  const dealing = dealingOf(order, given)
  const done = dealing.compensations.filter((each) => each.what === 'late').length
  if (lateDays <= 0) return refusal('not-late', [order.number], [may.used])
  if (stretches <= done)
    return refusal(done > 0 ? 'compensated-already' : 'not-late-enough', [String(everyDays)], [may.used])
  const due = (stretches - done) * amount.amountMinor
  const things = Array.from({ length: stretches - done }, (_, at) => `order:${order.externalId}/late:${done + at + 1}`)
  const refunds = refundBack(order, due, things, dealing)
  if (!refunds) return refusal('never-paid', [order.number], [may.used])
  return {
    clauses: [may.used],
    effects: [shopEffect(wish, due, order), ...refunds],
    settlement: settle(due, originalMethod(dealing.payments), order, given),
  }
}

/** The price fell soon after the purchase: the difference of each piece, once. */
export const rulePriceDifference = (
  wish: Extract<Wish, { kind: 'price-difference' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const may = findClause('price-protection', { order }, given)
  if (!may) return refusal('no-clause-allows', ['price-difference'])
  if (daysBetween(new Date(order.placedAt), given.now) > may.clause.days)
    return refusal('window-over', [String(may.clause.days)], [may.used])
  const things: string[] = []
  let due = 0
  for (const { lineId, quantity } of wish.lines) {
    const item = order.items.find((candidate) => candidate.lineId === lineId)
    if (!item) return refusal('not-in-this-order', [lineId])
    const now = given.facts.shop.products
      .find((product) => product.id === item.productId)
      ?.variants.find((variant) => variant.sku === item.sku)?.price.amountMinor
    if (now === undefined || now >= item.price.amountMinor) continue
    const pieces = Math.min(quantity, item.quantity)
    due += (item.price.amountMinor - now) * pieces
    things.push(
      ...Array.from({ length: pieces }, (_, at) => `order:${order.externalId}/line:${lineId}/price:${at + 1}`),
    )
  }
  if (due === 0) return refusal('price-did-not-fall', [order.number], [may.used])
  const refunds = refundBack(order, due, things, dealingOf(order, given))
  if (!refunds) return refusal('never-paid', [order.number], [may.used])
  return {
    clauses: [may.used],
    effects: [shopEffect(wish, due, order), ...refunds],
    settlement: {
      ...settle(due, originalMethod(dealingOf(order, given).payments), order, given),
      toCustomer: money(due, order.total.currency),
    },
  }
}
