import type { EffectPlan, Order, OrderItem, Product, Variant, Wish } from '@celadon/contract'
import { netPaid } from '#commerce'
import { findClause, type Found } from './find-clause.ts'
import type { Given } from './given.ts'
import { dealingOf, methodOf, money } from './money.ts'
import { refundWay } from './refund-way.ts'
import { settle } from './rule-cancel.ts'
import { isRefusal, refusal, type Allowed, type Refusal } from './ruling.ts'
import { stageOf } from './stage.ts'

/** A new address for an order that has not left; it changes nothing about the customer's account. */
export const ruleChangeAddress = (
  wish: Extract<Wish, { kind: 'change-address' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const may = mayChange('address', order, given)
  if (isRefusal(may)) return may
  const { line1, city } = wish.address
  if (line1.trim() === '' || city.trim() === '') return refusal('address-incomplete', [], [may.used])
  return { clauses: [may.used], effects: [shopEffect(wish, 0, order)], settlement: null }
}

/** Another way to pay: the new one is charged first, then the old one gets its money back. */
export const ruleChangePayment = (
  wish: Extract<Wish, { kind: 'change-payment' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const may = mayChange('payment', order, given)
  if (isRefusal(may)) return may
  const dealing = dealingOf(order, given)
  const paid = [...netPaid(dealing.payments)]
  const sum = paid.reduce((total, [, amount]) => total + amount, 0)
  if (paid.length === 1 && paid[0]![0] === wish.methodId) return refusal('same-method', [wish.methodId], [may.used])
  const unable = unableToPay(wish.methodId, sum, given)
  if (unable) return unable
  const { currency } = order.total
  const thing = `order:${order.externalId}/payment:${dealing.changes.payment + 1}`
  const kept = paid.find(([methodId]) => methodId === wish.methodId)?.[1] ?? 0
  return {
    clauses: [may.used],
    effects: [
      ...ifAny(sum - kept, (amount): EffectPlan => ({
        kind: 'charge',
        orderId: order.externalId,
        methodId: wish.methodId,
        amount: money(amount, currency),
        things: [`${thing}/charge`],
      })),
      shopEffect(wish, 0, order),
      ...paid
        .filter(([methodId]) => methodId !== wish.methodId)
        .map(([methodId, amount]): EffectPlan => ({
          kind: 'refund',
          orderId: order.externalId,
          methodId,
          amount: money(amount, currency),
          things: [`${thing}/refund:${methodId}`],
        })),
    ],
    settlement: settle(sum - kept, paid.find(([methodId]) => methodId !== wish.methodId)?.[0] ?? null, order, given),
  }
}

/** Other options of the same goods, before they leave. The difference in price is paid or given back at once. */
export const ruleChangeItems = (
  wish: Extract<Wish, { kind: 'change-items' }>,
  order: Order,
  given: Given,
): Allowed | Refusal => {
  const may = mayChange('items', order, given)
  if (isRefusal(may)) return may
  const difference = priceDifference(wish.swaps, order, given)
  if (typeof difference !== 'number') return difference
  const dealing = dealingOf(order, given)
  const unable = unableToPay(wish.methodId, difference, given)
  if (unable) return unable
  const way = difference < 0 ? refundWay('difference-to', wish.methodId, order, given) : { clauses: [] }
  if (isRefusal(way)) return way
  const moved = {
    orderId: order.externalId,
    methodId: wish.methodId,
    amount: money(Math.abs(difference), order.total.currency),
    things: [`order:${order.externalId}/change:${dealing.changes.items + 1}`],
  }
  return {
    clauses: [may.used, ...way.clauses],
    effects: [
      ...(difference > 0 ? [{ kind: 'charge' as const, ...moved }] : []),
      shopEffect(wish, -difference, order),
      ...(difference < 0 ? [{ kind: 'refund' as const, ...moved }] : []),
    ],
    settlement: difference === 0 ? null : settle(-difference, wish.methodId, order, given),
  }
}

type Change = 'address' | 'items' | 'payment'

const mayChange = (what: Change, order: Order, given: Given): Found<'change-while'> | Refusal => {
  const found = findChange(what, order, given)
  if (!found) return refusal('no-clause-allows', [`change-${what}`])
  const stage = stageOf(order)
  if (!found.clause.stages.includes(stage)) return refusal('too-late-to-change', [what, stage], [found.used])
  const { changes } = dealingOf(order, given)
  const closed = findClause('closed-after-change', { order }, given)
  if (changes.items > 0 && closed?.clause.what.includes(what))
    return refusal('closed-after-change', [what], [closed.used])
  if (found.clause.times !== null && changes[what] >= found.clause.times)
    return refusal('changed-already', [what], [found.used])
  return found
}

/** Clauses of this kind speak of one thing each, so the first that speaks of `what` counts. */
const findChange = (what: Change, order: Order, given: Given): Found<'change-while'> | undefined => {
  const only = (clauses: readonly { kind: string; what?: unknown }[]) =>
    clauses.filter((clause) => clause.kind !== 'change-while' || clause.what === what)
  const rules = {
    policies: given.rules.policies.map((policy) => ({
      ...policy,
      clauses: only(policy.clauses) as typeof policy.clauses,
    })),
    exceptions: given.rules.exceptions.filter((each) => only([each.clause]).length > 0),
  }
  return findClause('change-while', { order }, { ...given, rules })
}

/** What the new goods cost more (above 0) or less, pieces counted; or why a swap cannot be. */
export const priceDifference = (
  swaps: readonly { lineId: string; newSku: string }[],
  order: Order,
  given: Given,
): number | Refusal => {
  let sum = 0
  const seen = new Set<string>()
  for (const { lineId, newSku } of swaps) {
    const item = order.items.find((candidate) => candidate.lineId === lineId)
    if (!item) return refusal('not-in-this-order', [lineId])
    if (seen.has(lineId)) return refusal('named-twice', [item.lineId])
    seen.add(lineId)
    const swapped = variantFor(item, newSku, given)
    if (isRefusal(swapped)) return swapped
    sum += (swapped.price.amountMinor - item.price.amountMinor) * item.quantity
  }
  return sum
}

const variantFor = (item: OrderItem, sku: string, { facts }: Given): Variant | Refusal => {
  const product: Product | undefined = facts.shop.products.find((candidate) => candidate.id === item.productId)
  const variant = product?.variants.find((candidate) => candidate.sku === sku)
  if (!variant) return refusal('not-of-this-product', [item.lineId])
  if (sku === item.sku) return refusal('same-as-before', [item.lineId])
  return variant.isAvailable ? variant : refusal('not-in-stock', [item.lineId])
}

/** Why this method cannot pay `amountMinor`; undefined: it can. Below 0 it only receives. */
export const unableToPay = (methodId: string, amountMinor: number, given: Given): Refusal | undefined => {
  const method = methodOf(methodId, given)
  if (!method) return refusal('unknown-method', [methodId])
  const isShort = method.balance !== null && amountMinor > method.balance.amountMinor
  return isShort ? refusal('balance-too-small', [method.id]) : undefined
}

export const shopEffect = (wish: Wish, toCustomerMinor: number, order: Order): EffectPlan => ({
  kind: 'shop',
  wish,
  settlement: money(toCustomerMinor, order.total.currency),
})

const ifAny = <T>(amount: number, make: (amount: number) => T): T[] => (amount > 0 ? [make(amount)] : [])
