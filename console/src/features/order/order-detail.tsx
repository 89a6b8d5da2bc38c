import type { Order, Shipment, TrackingEvent } from '@celadon/contract'
import type { ReactNode } from 'react'
import { useNow } from '#design'
import { useWording } from '#language'
import { OrderItems } from './order-items.tsx'
import { deliveryTones, deliveryWord } from './order-tone.ts'
import styles from './order.module.css'

export function OrderDetail({ order, acts }: { order: Order; acts: ReactNode }) {
  const { say, format } = useWording()
  return (
    <div className={styles['detail']}>
      <OrderItems order={order} />
      {order.refunds.map((refund, index) => (
        <p key={index}>
          {say(`orders.refund.${refund.state}`, { amount: format.money(refund.amount), time: format.date(refund.at) })}
        </p>
      ))}
      {order.shipments.map((shipment) => (
        <Parcel key={shipment.id} shipment={shipment} />
      ))}
      <p className="muted">{say('orders.raw', { status: order.rawStatus })}</p>
      {acts}
    </div>
  )
}

function Parcel({ shipment }: { shipment: Shipment }) {
  const { say, read } = useWording()
  return (
    <div className={styles['parcel']}>
      <p className={styles['line']}>
        <b>{say('orders.parcel', { number: shipment.trackingNumber, carrier: read(shipment.carrier) })}</b>
        <span className={`tag ${deliveryTones[shipment.status]}`}>{say(deliveryWord(shipment.status))}</span>
      </p>
      <Arrival shipment={shipment} />
      <Scans shipment={shipment} />
    </div>
  )
}

function Arrival({ shipment: { promised, estimated, deliveredAt } }: { shipment: Shipment }) {
  const { say, format } = useWording()
  const when = (word: 'promised' | 'expected', span: { from: string; to: string }) => {
    const [from, to] = [format.date(span.from), format.date(span.to)]
    return from === to ? say(`orders.${word}-on`, { day: to }) : say(`orders.${word}`, { from, to })
  }
  return (
    <>
      {promised !== null && <p>{when('promised', promised)}</p>}
      {deliveredAt === null && estimated != null && <p>{when('expected', estimated)}</p>}
      {deliveredAt !== null && <p>{say('orders.delivered', { time: format.date(deliveredAt) })}</p>}
    </>
  )
}

/** Newest first, as a carrier shows it. */
function Scans({ shipment: { trackingNumber, trackingEvents } }: { shipment: Shipment }) {
  const { say } = useWording()
  if (trackingEvents.length === 0) return <p className="muted">{say('orders.no-events')}</p>
  const newestFirst = trackingEvents.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
  return (
    <ol className={styles['scans']} aria-label={say('orders.events', { number: trackingNumber })}>
      {newestFirst.map((event, index) => (
        <Scan key={index} event={event} isNewest={index === 0} />
      ))}
    </ol>
  )
}

function Scan({ event, isNewest }: { event: TrackingEvent; isNewest: boolean }) {
  const { say, read, format } = useWording()
  const now = new Date(useNow())
  const text = read(event.text)
  return (
    <li className={styles[isNewest ? 'current' : 'done']}>
      <span className={styles['dot']} aria-hidden="true" />
      <span>{event.place === null ? text : say('orders.event', { place: read(event.place), text })}</span>
      <time dateTime={event.at} className={styles['at']}>
        {format.moment(event.at, now)}
      </time>
    </li>
  )
}
