import type { ReturnCard, ReturnedItem } from '@celadon/contract'
import { useWording, voiceOf } from '#language'
import styles from './order.module.css'

/** The card of what goes back, as the customer was shown it. `labelHref` null: there is no label, or it is not theirs to see. */
export function ReturnCardView({ card, labelHref }: { card: ReturnCard; labelHref: string | null }) {
  const { say, format } = useWording()
  return (
    <section className={styles['card']} aria-label={card.heading} lang={voiceOf(card.heading)}>
      <p className={styles['head']}>
        <b>{card.heading}</b>
      </p>
      <ul className={styles['items']} aria-label={say('orders.items')}>
        {card.items.map((item) => (
          <Returned key={item.lineId} item={item} />
        ))}
      </ul>
      {card.trackingNumber !== null && (
        <p className="small num">{say('orders.return-tracking', { number: card.trackingNumber })}</p>
      )}
      {card.until !== null && (
        <p className="small">{say('orders.hand-in-by', { day: format.calendarDay(card.until) })}</p>
      )}
      <p className="small">{card.method}</p>
      {labelHref !== null && (
        <a className={`button ${styles['label']}`} href={labelHref} download={`${card.rmaNumber}.pdf`}>
          {say('orders.label')}
        </a>
      )}
    </section>
  )
}

function Returned({ item }: { item: ReturnedItem }) {
  const { say, read, format } = useWording()
  const wordsOf = (options: ReturnedItem['options']) =>
    format.list(options.map(({ name, value }) => say('orders.option', { name: read(name), value: read(value) })))
  return (
    <li>
      <span>
        {say('orders.item', { quantity: item.quantity, title: read(item.title) })}
        {item.options.length > 0 && <span className={styles['options']}>{wordsOf(item.options)}</span>}
        {item.instead !== null && (
          <span className={styles['options']}>{say('orders.instead', { options: wordsOf(item.instead) })}</span>
        )}
      </span>
    </li>
  )
}
