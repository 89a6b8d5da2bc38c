import type { TimelineStop } from '@celadon/contract'
import { useWording } from '#language'
import styles from './order.module.css'

/** The way of an order: each stop's state is told by its mark and, to a screen reader, by a word. */
export function Stops({ stops, orderNumber }: { stops: TimelineStop[]; orderNumber: string }) {
  const { say } = useWording()
  return (
    <ol className={styles['stops']} aria-label={say('orders.progress', { number: orderNumber })}>
      {stops.map((stop, index) => (
        <li key={index} className={styles[stop.state]} aria-current={stop.state === 'current' ? 'step' : undefined}>
          <span className={styles['dot']} aria-hidden="true" />
          <span className={styles['stop']}>
            {stop.label} <span className="sr">{say(`orders.stop.${stop.state}`)}</span>
          </span>
          {stop.at !== null && <span className={styles['at']}>{stop.at}</span>}
        </li>
      ))}
    </ol>
  )
}
