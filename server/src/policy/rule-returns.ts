import type {
  ClauseUsed,
  EffectPlan,
  Handover,
  LineQuantity,
  Order,
  OrderItem,
  StatedReason,
  Wish,
} from '@celadon/contract'
import { originalMethod } from '#commerce'
import { findClause, listClauses } from './find-clause.ts'
import type { Given } from './given.ts'
import { dealingOf, freeUnits, leftPaid, onArrival, refundTo } from './money.ts'
import { refundWay } from './refund-way.ts'
import { settle } from './rule-cancel.ts'
import { priceDifference, shopEffect, unableToPay } from './rule-changes.ts'
import { isRefusal, refusal, type Allowed, type Refusal } from './ruling.ts'
import { stageOf } from './stage.ts'

/** Delivered goods given back for money. Money comes back when they arrive, or at once to whom the policy trusts. */
export const ruleReturn = (
  wish: Extract<Wish, { kind: 'return-items' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const lines = takeBack(wish.lines, wish.reason, order, given)
  if (isRefusal(lines)) return lines
  const methodId = wish.methodId ?? originalMethod(dealingOf(order, given).payments)
  const way = refundWay('refund-to', methodId, order, given)
  if (isRefusal(way)) return elsewhere(way)
  const postage = findClause('return-postage', { order, reason: wish.reason }, given)
  const instant = instantRefund(lines.amountMinor, order, given)
  const dealing = dealingOf(order, given)
  const due = Math.min(lines.amountMinor, leftPaid(dealing))
  const refunds = due > 0 || lines.amountMinor === 0 ? refundTo(methodId, order, due, lines.units, dealing) : undefined
  if (!refunds) return refusal('never-paid', [order.number], lines.clauses)
  return {
    clauses: [...lines.clauses, ...way.clauses, ...(postage ? [postage.used] : []), ...(instant?.clauses ?? [])],
    effects: [
      shopEffect({ ...wish, methodId }, due, order),
      ...(postage ? [labelEffect(order, postage.clause.paidBy, wish.handover)] : []),
      ...(instant ? refunds : onArrival(refunds)),
    ],
    settlement: settle(due, methodId, order, given),
  }
}

/** Where the money cannot go there, it can go another way. */
const elsewhere = (refused: Refusal): Refusal =>
  refused.reason.code === 'refund-goes-elsewhere'
    ? { ...refused, alternatives: [{ kind: 'return-items', reason: { code: 'another-way', words: [] } }] }
    : refused

/** Delivered goods for others of the same product; a difference in price is settled when they arrive. */
export const ruleExchange = (
  wish: Extract<Wish, { kind: 'exchange-items' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const dealing = dealingOf(order, given)
  const lines = wish.swaps.flatMap(({ lineId }) => {
    const item = order.items.find((candidate) => candidate.lineId === lineId)
    return item ? [{ lineId, quantity: item.quantity }] : []
  })
  const taken = takeBack(lines, wish.reason, order, given, 'exchange-window')
  if (isRefusal(taken)) return taken
  const difference = priceDifference(wish.swaps, order, given)
  if (typeof difference !== 'number') return difference
  const methodId = wish.methodId ?? originalMethod(dealing.payments)
  if (methodId === null) return refusal('unknown-method', [])
  const unable = unableToPay(methodId, difference, given)
  if (unable) return unable
  const way = difference < 0 ? refundWay('difference-to', methodId, order, given) : { clauses: [] }
  if (isRefusal(way)) return way
  const postage = findClause('return-postage', { order, reason: wish.reason }, given)
  return {
    clauses: [...taken.clauses, ...way.clauses, ...(postage ? [postage.used] : [])],
    effects: [
      shopEffect({ ...wish, methodId }, -difference, order),
      ...(postage ? [labelEffect(order, postage.clause.paidBy, wish.handover)] : []),
      ...onArrival(settleDifference(methodId, difference, taken.units, order)),
    ],
    settlement: difference === 0 ? null : settle(-difference, methodId, order, given),
  }
}

/** A difference is charged or given back, each piece once. */
const settleDifference = (methodId: string, difference: number, things: string[], order: Order): EffectPlan[] =>
  difference === 0
    ? []
    : [
        {
          kind: difference > 0 ? 'charge' : 'refund',
          orderId: order.externalId,
          methodId,
          amount: { amountMinor: Math.abs(difference), currency: order.total.currency },
          things: things.map((thing) => `${thing}/exchange`),
        },
      ]

type TakenBack = { amountMinor: number; units: string[]; clauses: ClauseUsed[] }

const ours: readonly StatedReason[] = ['damaged', 'wrong-item', 'missing', 'quality', 'not-as-described']

/** Whether these pieces may come back, and what they are worth less any fee for restocking. */
const takeBack = (
  wanted: readonly LineQuantity[],
  reason: StatedReason | null,
  order: Order,
  given: Given,
  window: 'return-window' | 'exchange-window' = 'return-window',
): TakenBack | Refusal => {
  const stage = stageOf(order)
  const way = window === 'return-window' ? 'return-items' : 'exchange-items'
  if (stage !== 'delivered') return refusal('not-delivered', [stage], [], waysBefore[stage] ?? [])
  const dealing = dealingOf(order, given)
  const closed = findClause('closed-after-return', { order }, given)
  const isClosed = closed?.clause.what.includes(window === 'return-window' ? 'return' : 'exchange') ?? false
  if (closed && isClosed && dealing.returns.some((each) => each.state !== 'cancelled'))
    return refusal('closed-after-return', [order.number], [closed.used])
  const times = findClause('exchange-window', { order }, given)?.clause.times ?? null
  const exchanges = dealing.returns.filter((each) => each.kind === 'exchange' && each.state !== 'cancelled').length
  if (window === 'exchange-window' && times !== null && exchanges >= times)
    return refusal('exchanged-already', [order.number])
  const taken: TakenBack = { amountMinor: 0, units: [], clauses: [] }
  for (const { lineId, quantity } of wanted) {
    const item = order.items.find((candidate) => candidate.lineId === lineId)
    if (!item) return refusal('not-in-this-order', [lineId])
    const clauses = mayComeBack(item, reason, order, given, window)
    if (isRefusal(clauses))
      return {
        ...clauses,
        alternatives: [...(clauses.alternatives ?? []), ...waysAround(clauses.reason.code, way, order, given)],
      }
    const units = freeUnits(order, item, quantity, dealing)
    if (units.length < quantity) return refusal('not-so-many-left', [item.lineId, String(units.length)])
    const fee = ours.some((each) => each === reason)
      ? undefined
      : findClause('restocking-fee', { order, productId: item.productId, reason }, given)
    const full = item.price.amountMinor * quantity
    taken.amountMinor += full - Math.round((full * (fee?.clause.percent ?? 0)) / 100)
    taken.units.push(...units)
    taken.clauses.push(...clauses, ...(fee && fee.clause.percent > 0 ? [fee.used] : []))
  }
  if (taken.units.length === 0) return refusal('nothing-chosen')
  return { ...taken, clauses: unique(taken.clauses) }
}

const mayComeBack = (
  item: OrderItem,
  reason: StatedReason | null,
  order: Order,
  given: Given,
  window: 'return-window' | 'exchange-window',
): ClauseUsed[] | Refusal => {
  const subject = { order, productId: item.productId, reason }
  const never = findClause('non-returnable', subject, given)
  const lifted = listClauses(window, subject, given).find(({ used }) => liftsForThis(used))
  const may = never ? (lifted ?? findClause(window, subject, given)) : findClause(window, subject, given)
  if (never && !ours.some((each) => each === reason) && !lifted)
    return refusal(
      'non-returnable',
      [item.lineId],
      [never.used],
      [{ kind: 'claim', reason: { code: 'if-something-is-wrong', words: [] } }],
    )
  if (!may) return refusal('no-clause-allows', [window === 'return-window' ? 'return-items' : 'exchange-items'])
  const deliveredAt = deliveredAtOf(item, order)
  const days = may.clause.days
  if (days !== null && deliveredAt !== null && isOver(deliveredAt, days, given.now))
    return refusal('window-over', [item.lineId, String(days)], [may.used])
  return [may.used]
}

/** An exception that was asked for because these goods do not come back opens that for them, and no other does. */
const liftsForThis = ({ policy, clause }: ClauseUsed): boolean =>
  policy.startsWith('exception:') && clause === returnable
/** What such a clause is called. */
export const returnable = 'returnable-after-all'

/** When this line arrived; null where the shop keeps no such time: then no window has run out. */
export const deliveredAtOf = (item: OrderItem, order: Order): Date | null => {
  const own = order.shipments.filter((shipment) => shipment.skus.includes(item.sku) && shipment.deliveredAt !== null)
  const last = own.map((shipment) => new Date(shipment.deliveredAt!).getTime()).sort((one, other) => other - one)[0]
  return last === undefined ? null : new Date(last)
}

/** Whole days are given: the day of delivery does not count. */
export const isOver = (deliveredAt: Date, days: number, now: Date): boolean => daysBetween(deliveredAt, now) > days + 1

export const daysBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 86_400_000

const instantRefund = (amountMinor: number, order: Order, given: Given): { clauses: ClauseUsed[] } | undefined => {
  const found = findClause('instant-refund', { order }, given)
  if (!found || amountMinor > found.clause.upTo.amountMinor) return undefined
  const { orders, shop } = given.facts
  const bought = orders.flatMap((each) => each.items).reduce((sum, item) => sum + item.quantity, 0)
  const returned = shop.dealings.flatMap((each) => each.returns).flatMap((each) => each.lines).length
  const isTrusted = orders.length >= found.clause.minOrders && returned <= bought * found.clause.maxReturnShare
  return isTrusted ? { clauses: [found.used] } : undefined
}

export const labelEffect = (order: Order, paidBy: 'shop' | 'customer', handover?: Handover): EffectPlan => ({
  kind: 'label',
  orderId: order.externalId,
  paidBy,
  ...(handover === 'pick-up' && { isPickedUp: true }),
})

const unique = (clauses: ClauseUsed[]): ClauseUsed[] =>
  clauses.filter(
    (used, at) => clauses.findIndex((each) => each.clause === used.clause && each.policy === used.policy) === at,
  )

const waysBefore: Partial<Record<ReturnType<typeof stageOf>, Refusal['alternatives']>> = {
  unpaid: [{ kind: 'cancel-order', reason: { code: 'cancel-now', words: [] } }],
  open: [{ kind: 'cancel-order', reason: { code: 'cancel-now', words: [] } }],
  shipped: [{ kind: 'return-items', reason: { code: 'return-after-delivery', words: [] } }],
}

/** Too late to give back is not always too late to exchange, and the other way round. */
const waysAround = (
  code: string,
  way: Wish['kind'],
  order: Order,
  given: Given,
): NonNullable<Refusal['alternatives']> => {
  if (code !== 'window-over') return []
  const other = way === 'return-items' ? 'exchange-window' : 'return-window'
  const open = order.items.some((item) => {
    const found = findClause(other, { order, productId: item.productId }, given)
    const deliveredAt = deliveredAtOf(item, order)
    return found && deliveredAt && (found.clause.days === null || !isOver(deliveredAt, found.clause.days, given.now))
  })
  return open
    ? [{ kind: way === 'return-items' ? 'exchange-items' : 'return-items', reason: { code: 'still-open', words: [] } }]
    : []
}
