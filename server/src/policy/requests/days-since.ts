import type { ClauseKind, Order } from '@celadon/contract'

const dayMs = 86_400_000

/** Whole days since a window began: of a price or an invoice when the order was placed, else when its last parcel came. */
export const daysSince = (kind: ClauseKind, order: Order, now: Date): number => {
  const arrived = order.shipments.flatMap(({ deliveredAt }) => (deliveredAt === null ? [] : [Date.parse(deliveredAt)]))
  const isOfOrder = kind === 'price-protection' || kind === 'invoice-window'
  const from = isOfOrder || arrived.length === 0 ? Date.parse(order.placedAt) : Math.min(...arrived)
  return Math.max(0, Math.ceil((now.getTime() - from) / dayMs))
}
