import type { Dealing, Order, OrderStatus, Shipment } from '@celadon/contract'
import { rawStatuses } from './build-order.ts'

/**
 * An order as its shop knew it at `moment`: nothing that happened later is in it, and it stands where it stood then.
 * Undefined: it was not placed yet. An order of which nothing is later stays what it is.
 */
export const orderAsOf = (order: Order, moment: Date): Order | undefined => {
  const at = moment.toISOString()
  if (order.placedAt > at) return undefined
  const shipments = order.shipments.flatMap((shipment) => shipmentAsOf(shipment, at) ?? [])
  const refunds = order.refunds.filter((refund) => refund.at <= at)
  const milestones = (order.milestones ?? []).filter((milestone) => milestone.at <= at)
  const isWhole =
    refunds.length === order.refunds.length &&
    milestones.length === (order.milestones ?? []).length &&
    shipments.every((shipment, index) => shipment === order.shipments[index]) &&
    shipments.length === order.shipments.length
  const status = isWhole && !isRunning(order.status) ? order.status : statusAsOf({ order, shipments, milestones, at })
  const rawStatus = status === order.status ? order.rawStatus : rawStatuses[status]
  return { ...order, status, rawStatus, shipments, refunds, milestones }
}

/** What had moved and was asked for by then. */
export const dealingAsOf = (dealing: Dealing, moment: Date): Dealing => {
  const at = moment.toISOString()
  return {
    ...dealing,
    payments: dealing.payments.filter((payment) => payment.at <= at),
    returns: dealing.returns.filter(({ requestedAt }) => requestedAt <= at),
  }
}

/** Time alone turns these into others. */
const isRunning = (status: OrderStatus): boolean => status === 'shipped' || status === 'late'

const shipmentAsOf = (shipment: Shipment, at: string): Shipment | undefined => {
  const trackingEvents = shipment.trackingEvents.filter((event) => event.at <= at)
  const last = trackingEvents.at(-1)
  if (!last) return undefined
  if (trackingEvents.length === shipment.trackingEvents.length) return shipment
  const deliveredAt = shipment.deliveredAt !== null && shipment.deliveredAt <= at ? shipment.deliveredAt : null
  // The carrier's estimate came with a later scan.
  return { ...shipment, trackingEvents, deliveredAt, status: last.status, estimated: null }
}

type Past = { order: Order; shipments: Shipment[]; milestones: NonNullable<Order['milestones']>; at: string }

const statusAsOf = ({ order, shipments, milestones, at }: Past): OrderStatus => {
  const passed = new Set(milestones.map(({ code }) => code))
  if (passed.has('cancelled')) return 'cancelled'
  if (passed.has('returned')) return 'returned'
  const arrived = shipments.filter(({ deliveredAt }) => deliveredAt !== null)
  if (shipments.length > 0 && arrived.length === order.shipments.length) return 'delivered'
  if (arrived.length > 0) return 'partly-delivered'
  if (shipments.some(({ status }) => status === 'exception')) return 'lost'
  if (shipments.length > 0) return shipments.some(({ promised }) => promised && promised.to < at) ? 'late' : 'shipped'
  if (passed.has('packed')) return 'packed'
  return passed.has('paid') ? 'paid' : 'unpaid'
}
