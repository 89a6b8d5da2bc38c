import type { DeliveryStatus, Order, Shipment, TrackingEvent } from '@celadon/contract'
import { currentStop, orderTimeline, type OrderStop, type StopCode } from './order-timeline.ts'

const dayMs = 86_400_000

type Span = { from: string; to: string }

export type ParcelFacts = {
  shipmentId: string
  trackingNumber: string
  status: DeliveryStatus
  /** Whole days past the end of the promise, begun days counted; 0 once it has arrived. */
  lateDays: number
  /** When it should come: the carrier's newest estimate, else the promise while it can still be kept. */
  expected: Span | null
  deliveredAt: string | null
  lastEvent: TrackingEvent | null
  skus: string[]
}

/** What can be said about where an order is, as facts without words. */
export type OrderFacts = {
  /** Of the parcel that is latest. */
  lateDays: number
  /** Of the parcel that comes last; null when none is coming or nobody knows. */
  expected: Span | null
  currentStop: StopCode
  stops: OrderStop[]
  parcels: ParcelFacts[]
  deliveredSkus: string[]
  /** Items neither delivered nor called off. */
  openSkus: string[]
}

/** Where the order's parcels are at `now`. Pure; the words, the card and the grounds of one reply ask for the same. */
export const describeParcel = (order: Order, now: Date): OrderFacts => {
  const last = described.get(order)
  if (last?.atMs === now.getTime()) return last.facts
  const facts = describe(order, now)
  described.set(order, { atMs: now.getTime(), facts })
  return facts
}

const described = new WeakMap<Order, { atMs: number; facts: OrderFacts }>()

const describe = (order: Order, now: Date): OrderFacts => {
  const parcels = order.shipments.map((shipment) => describeShipment(order, shipment, now))
  const deliveredSkus = parcels.filter((parcel) => parcel.deliveredAt !== null).flatMap((parcel) => parcel.skus)
  return {
    lateDays: Math.max(0, ...parcels.map((parcel) => parcel.lateDays)),
    expected: latestOf(parcels.flatMap((parcel) => parcel.expected ?? [])),
    currentStop: currentStop(order),
    stops: orderTimeline(order, now),
    parcels,
    deliveredSkus,
    openSkus: isOpen(order) ? order.items.map((item) => item.sku).filter((sku) => !deliveredSkus.includes(sku)) : [],
  }
}

const isOpen = (order: Order): boolean => !['delivered', 'returned', 'refunded', 'cancelled'].includes(order.status)

const describeShipment = (order: Order, shipment: Shipment, now: Date): ParcelFacts => {
  const isComing = isOpen(order) && shipment.deliveredAt === null
  return {
    shipmentId: shipment.id,
    trackingNumber: shipment.trackingNumber,
    status: shipment.status,
    lateDays: isComing && shipment.promised ? daysAfter(shipment.promised.to, now) : 0,
    expected: isComing && order.status !== 'lost' ? expectedOf(shipment, now) : null,
    deliveredAt: shipment.deliveredAt,
    lastEvent: newestEvent(shipment, now),
    skus: shipment.skus,
  }
}

const daysAfter = (instant: string, now: Date): number =>
  Math.max(0, Math.ceil((now.getTime() - new Date(instant).getTime()) / dayMs))

const expectedOf = (shipment: Shipment, now: Date): Span | null =>
  [shipment.estimated, shipment.promised].find((span) => span && new Date(span.to) >= now) ?? null

const newestEvent = (shipment: Shipment, now: Date): TrackingEvent | null =>
  shipment.trackingEvents
    .filter((event) => new Date(event.at) <= now)
    .sort((one, other) => new Date(one.at).getTime() - new Date(other.at).getTime())
    .at(-1) ?? null

const latestOf = (spans: Span[]): Span | null =>
  spans.sort((one, other) => new Date(one.to).getTime() - new Date(other.to).getTime()).at(-1) ?? null
