import type { Dealing, EffectPlan, Money, Order, OrderItem, PaymentMethod } from '@celadon/contract'
import { netPaid } from '#commerce'
import type { Given } from './given.ts'

type RefundPlan = Extract<EffectPlan, { kind: 'refund' }>

/** A nought below zero is a nought: kept as JSON it comes back as one, and would not be the same as before. */
export const money = (amountMinor: number, currency: string): Money => ({
  amountMinor: amountMinor === 0 ? 0 : amountMinor,
  currency,
})

export const dealingOf = (order: Order, { facts }: Given): Dealing =>
  facts.shop.dealings.find((dealing) => dealing.orderId === order.externalId) ?? {
    orderId: order.externalId,
    shipTo: null,
    payments: [],
    returns: [],
    changes: { items: 0, address: 0, payment: 0 },
    compensations: [],
  }

export const methodOf = (methodId: string, { facts }: Given): PaymentMethod | undefined =>
  facts.shop.account.methods.find((method) => method.id === methodId)

/** Names of the pieces of a line that no refund and no return has taken yet, at most `quantity`. */
export const freeUnits = (order: Order, item: OrderItem, quantity: number, dealing: Dealing): string[] => {
  const taken = dealing.returns
    .filter((request) => request.state !== 'cancelled')
    .flatMap((request) => request.lines)
    .filter((line) => line.lineId === item.lineId)
    .reduce((sum, line) => sum + line.quantity, 0)
  const free = Array.from({ length: Math.max(0, item.quantity - taken) }, (_, index) => taken + index + 1)
  return free.slice(0, quantity).map((unit) => unitName(order.externalId, item.lineId, unit))
}

const unitName = (orderId: string, lineId: string, unit: number): string =>
  `order:${orderId}/line:${lineId}/unit:${unit}`

/** Done once the goods are back, under the ruling of today. */
export const onArrival = <Plan extends EffectPlan>(plans: readonly Plan[]): Plan[] =>
  plans.map((plan) => ({ ...plan, after: 'arrival' as const }))

/** What of the payments was not given back yet: something else may have been given for the same order before. */
export const leftPaid = ({ payments }: Dealing): number =>
  [...netPaid(payments).values()].reduce((sum, each) => sum + each, 0)

/** Gives money to one way to pay, which need not be the one it came from; without one, back the way it came. */
export const refundTo = (
  methodId: string | null,
  order: Order,
  amountMinor: number,
  things: string[],
  dealing: Dealing,
): RefundPlan[] | undefined => {
  const wasUsed = methodId === null || dealing.payments.some((each) => each.methodId === methodId)
  if (wasUsed) return refundBack(order, amountMinor, things, dealing)
  if (amountMinor <= 0 || amountMinor > leftPaid(dealing)) return amountMinor <= 0 ? [] : undefined
  const amount = money(amountMinor, order.total.currency)
  return [{ kind: 'refund', orderId: order.externalId, methodId, amount, things }]
}

/**
 * Gives `amountMinor` back the way it came, from the largest payment on; `things` are what it is for. Undefined when less
 * than that was ever paid.
 */
export const refundBack = (
  order: Order,
  amountMinor: number,
  things: string[],
  dealing: Dealing,
): RefundPlan[] | undefined => {
  const effects: RefundPlan[] = []
  let rest = amountMinor
  for (const [methodId, paid] of [...netPaid(dealing.payments)].toSorted((one, other) => other[1] - one[1])) {
    const part = Math.min(rest, paid)
    if (part <= 0) break
    const share = effects.length + 1
    const named = share === 1 ? things : things.map((thing) => `${thing}/share:${share}`)
    effects.push({
      kind: 'refund',
      orderId: order.externalId,
      methodId,
      amount: money(part, order.total.currency),
      things: named,
    })
    rest -= part
  }
  return rest > 0 ? undefined : effects
}
