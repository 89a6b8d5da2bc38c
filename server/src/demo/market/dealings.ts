import type { Address, Dealing, Order, Payment, ReturnRequest } from '@celadon/contract'

export type DemoPayment = Payment & { orderId: string }

/** What was paid and given back for an order, by one method: as its milestones and refunds say. */
export const planPayments = (order: Order, methodId: string, newId: () => string): DemoPayment[] => {
  const of = { orderId: order.externalId, methodId }
  const paidAt = order.milestones?.find(({ code }) => code === 'paid')?.at
  if (paidAt === undefined) return []
  const done = order.refunds.filter(({ state }) => state === 'done')
  return [
    { ...of, id: newId(), kind: 'payment', amount: order.total, at: paidAt },
    ...done.map(({ amount, at }) => ({ ...of, id: newId(), kind: 'refund' as const, amount, at })),
  ]
}

/** Where it went, and what came back of it. */
export const planDealing = (
  order: Order,
  given: { shipTo: Address; methodId: string; newId: () => string; rmaNumber: string },
): Omit<Dealing, 'payments'> => ({
  orderId: order.externalId,
  shipTo: given.shipTo,
  returns: order.status === 'returned' || order.status === 'refunded' ? [wholeReturn(order, given)] : [],
  changes: { items: 0, address: 0, payment: 0 },
  compensations: [],
})

const wholeReturn = (
  order: Order,
  { methodId, newId, rmaNumber }: { methodId: string; newId: () => string; rmaNumber: string },
): ReturnRequest => ({
  id: newId(),
  rmaNumber,
  kind: 'return',
  lines: order.items.map(({ lineId, quantity }) => ({ lineId, quantity })),
  swaps: [],
  methodId,
  settlement: { ...order.total, amountMinor: -order.total.amountMinor },
  state: order.status === 'refunded' ? 'closed' : 'received',
  requestedAt:
    order.shipments
      .flatMap(({ deliveredAt }) => deliveredAt ?? [])
      .toSorted()
      .at(-1) ?? order.placedAt,
})
