import type { Order, OrderMilestone, OrderStatus, Shipment } from '@celadon/contract'

/** A stop on an order's way. Wording is made where it is said. */
export type StopCode =
  | 'ordered'
  | 'paid'
  | 'packed'
  | 'shipped'
  | 'in-transit'
  | 'out-for-delivery'
  | 'attempt-failed'
  | 'available-for-pickup'
  | 'partly-delivered'
  | 'delivered'
  | 'lost'
  | 'returned'
  | 'refunded'
  | 'cancelled'

/** `at` is null for what has not happened yet and for what the shop keeps no time of. */
export type OrderStop = { code: StopCode; at: string | null; state: 'done' | 'current' | 'next' }

/** The stops of an order as it stands at `now`, five or fewer, in the order they happen. */
export const orderTimeline = (order: Order, now: Date): OrderStop[] => {
  const current = currentStop(order)
  const way = wayOf(order, current)
  const isOver = isFinished(order)
  const place = way.indexOf(current)
  return way.map((code, index) => {
    const state = isOver || index < place ? 'done' : index === place ? 'current' : 'next'
    return { code, state, at: state === 'next' ? null : instantOf(order, code, now) }
  })
}

/** Where the order stands. With several parcels under way, the one that has come least far decides. */
export const currentStop = (order: Order): StopCode => {
  if (order.status !== 'shipped' && order.status !== 'late') return stopOfStatus[order.status]
  const stops = order.shipments.filter((shipment) => shipment.status !== 'delivered').map(stopOfShipment)
  return stops.sort((one, other) => progress.indexOf(one) - progress.indexOf(other))[0] ?? 'shipped'
}

const stopOfStatus: Record<Exclude<OrderStatus, 'shipped' | 'late'>, StopCode> = {
  unpaid: 'ordered',
  paid: 'paid',
  packed: 'packed',
  lost: 'lost',
  'partly-delivered': 'partly-delivered',
  delivered: 'delivered',
  returned: 'returned',
  refunded: 'refunded',
  cancelled: 'cancelled',
}

const progress: StopCode[] = ['shipped', 'in-transit', 'attempt-failed', 'out-for-delivery', 'available-for-pickup']

const stopOfShipment = (shipment: Shipment): StopCode => {
  switch (shipment.status) {
    case 'pending':
    case 'info-received':
      return 'shipped'
    case 'out-for-delivery':
    case 'attempt-failed':
    case 'available-for-pickup':
      return shipment.status
    default:
      return 'in-transit'
  }
}

const wayOf = (order: Order, current: StopCode): StopCode[] => {
  switch (order.status) {
    case 'unpaid':
      return ['ordered', 'paid', 'shipped', 'delivered']
    case 'paid':
      return ['ordered', 'paid', 'packed', 'shipped', 'delivered']
    case 'packed':
      return ['paid', 'packed', 'shipped', 'out-for-delivery', 'delivered']
    case 'lost':
      return ['paid', 'shipped', 'in-transit', 'lost']
    case 'partly-delivered':
      return ['paid', 'shipped', 'partly-delivered', 'delivered']
    case 'returned':
    case 'refunded':
      return [...wayBack(order), 'refunded']
    case 'cancelled':
      return [...cancelledWay(order), ...(order.refunds.length > 0 ? (['refunded'] as const) : [])]
    default:
      return ['paid', 'shipped', 'in-transit', atTheDoor(current), 'delivered']
  }
}

const atTheDoor = (current: StopCode): StopCode =>
  current === 'attempt-failed' || current === 'available-for-pickup' ? current : 'out-for-delivery'

/** A refund can follow a return, a lost parcel or a delivery that stays with the customer. */
const wayBack = (order: Order): StopCode[] => {
  const isDelivered = order.shipments.some((shipment) => shipment.deliveredAt !== null)
  const isReturned = order.status === 'returned' || milestoneAt(order, 'returned') !== null
  return ['paid', 'shipped', isDelivered ? 'delivered' : 'lost', ...(isReturned ? (['returned'] as const) : [])]
}

const cancelledWay = (order: Order): StopCode[] =>
  milestoneAt(order, 'paid') === null ? ['ordered', 'cancelled'] : ['ordered', 'paid', 'cancelled']

const isFinished = (order: Order): boolean => {
  if (order.status === 'cancelled') return order.refunds.every((refund) => refund.state === 'done')
  return order.status === 'delivered' || (order.status === 'refunded' && order.refunds.every((r) => r.state === 'done'))
}

const instantOf = (order: Order, code: StopCode, now: Date): string | null => {
  switch (code) {
    case 'ordered':
      return order.placedAt
    case 'paid':
    case 'packed':
    case 'cancelled':
    case 'returned':
      return milestoneAt(order, code)
    case 'refunded':
      return order.refunds.findLast((refund) => refund.state === 'done')?.at ?? null
    case 'partly-delivered':
    case 'delivered':
      return lastOf(order.shipments.flatMap((shipment) => shipment.deliveredAt ?? []))
    default:
      return scanAt(order, code, now)
  }
}

const milestoneAt = (order: Order, code: OrderMilestone['code']): string | null =>
  order.milestones?.find((milestone) => milestone.code === code)?.at ?? null

const scansOf: Partial<Record<StopCode, { statuses: string[]; pick: 'first' | 'last' }>> = {
  shipped: { statuses: ['info-received', 'in-transit'], pick: 'first' },
  'in-transit': { statuses: ['in-transit', 'exception'], pick: 'last' },
  'out-for-delivery': { statuses: ['out-for-delivery'], pick: 'last' },
  'attempt-failed': { statuses: ['attempt-failed'], pick: 'last' },
  'available-for-pickup': { statuses: ['available-for-pickup'], pick: 'last' },
  lost: { statuses: ['exception', 'expired'], pick: 'last' },
}

/** When a carrier last (or first) reported the stop; a scan dated after `now` is a carrier's mistake and left out. */
const scanAt = (order: Order, code: StopCode, now: Date): string | null => {
  const wanted = scansOf[code]
  if (!wanted) return null
  const instants = order.shipments
    .flatMap((shipment) => shipment.trackingEvents)
    .filter((event) => wanted.statuses.includes(event.status) && new Date(event.at) <= now)
    .map((event) => event.at)
    .sort(byInstant)
  return (wanted.pick === 'first' ? instants[0] : instants.at(-1)) ?? null
}

const lastOf = (instants: string[]): string | null => instants.sort(byInstant).at(-1) ?? null

const byInstant = (one: string, other: string): number => new Date(one).getTime() - new Date(other).getTime()
