import type { Order } from '@celadon/contract'
import type { OrderTopic } from './past-conversation.ts'

type Span = { fromMs: number; untilMs: number }

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** When somebody would come about this order for this; undefined: never. What is open still ends at `now`. */
export const openSpan = (topic: OrderTopic, order: Order, now: Date): Span | undefined => {
  const at = (code: 'paid' | 'packed' | 'cancelled'): number | undefined => {
    const milestone = order.milestones?.find((each) => each.code === code)
    return milestone && Date.parse(milestone.at)
  }
  const sent = earliest(order.shipments.map(({ trackingEvents }) => trackingEvents[0]?.at))
  const arrivals = order.shipments.flatMap(({ deliveredAt }) => (deliveredAt === null ? [] : Date.parse(deliveredAt)))
  const arrived = arrivals.length === order.shipments.length && arrivals.length > 0 ? Math.max(...arrivals) : undefined
  const until = arrived ?? now.getTime()
  const paid = at('paid')
  switch (topic) {
    case 'where':
      return sent === undefined ? undefined : { fromMs: sent + 6 * hourMs, untilMs: until }
    case 'late': {
      const promised = order.shipments.flatMap((shipment) =>
        shipment.promised ? Date.parse(shipment.promised.to) : [],
      )
      return promised.length === 0 ? undefined : { fromMs: Math.max(...promised) + hourMs, untilMs: until }
    }
    case 'not-sent':
      return paid === undefined
        ? undefined
        : { fromMs: paid + 5 * hourMs, untilMs: at('cancelled') ?? sent ?? now.getTime() }
    case 'refund-when': {
      const refund = order.refunds[0]
      return refund && { fromMs: Date.parse(refund.at) + hourMs, untilMs: Date.parse(refund.at) + 6 * dayMs }
    }
    case 'return':
    case 'damaged':
    case 'missing':
      return arrived === undefined || order.status !== 'delivered'
        ? undefined
        : { fromMs: arrived + 2 * hourMs, untilMs: arrived + 6 * dayMs }
    case 'how-to-use':
      return arrived === undefined ? undefined : { fromMs: arrived + 3 * hourMs, untilMs: arrived + 25 * dayMs }
  }
}

const earliest = (moments: readonly (string | undefined)[]): number | undefined => {
  const known = moments.flatMap((moment) => (moment === undefined ? [] : Date.parse(moment)))
  return known.length > 0 ? Math.min(...known) : undefined
}
