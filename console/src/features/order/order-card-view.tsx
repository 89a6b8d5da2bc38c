import type { OrderCard } from '@celadon/contract'
import { useWording, voiceOf } from '#language'
import { OrderItems } from './order-items.tsx'
import { Stops } from './stops.tsx'
import styles from './order.module.css'

/** The card a customer was shown, in the words they were shown it with. */
export function OrderCardView({ card }: { card: OrderCard }) {
  const { format } = useWording()
  const { order } = card
  return (
    <section className={styles['card']} aria-label={card.heading} lang={voiceOf(card.heading)}>
      <p className={styles['head']}>
        <b>{card.heading}</b>
        <span className={`tag ${card.tone}`}>{card.statusLabel}</span>
        <span className={`num ${styles['end']}`}>{format.money(order.total)}</span>
      </p>
      {card.expected !== null && <p className="small">{card.expected}</p>}
      <OrderItems order={order} />
      <Stops stops={card.timeline} orderNumber={order.number} />
    </section>
  )
}
