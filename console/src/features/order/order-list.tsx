import type { Order } from '@celadon/contract'
import { useId, useState, type ReactNode } from 'react'
import { Icon } from '#design'
import { useWording } from '#language'
import { OrderDetail } from './order-detail.tsx'
import { orderTones } from './order-tone.ts'
import styles from './order.module.css'

/** `actsOf`: what stands under an open order. */
type OrderListProps = { orders: Order[]; actsOf: (order: Order) => ReactNode }

export function OrderList({ orders, actsOf }: OrderListProps) {
  return (
    <ul className={styles['list']}>
      {orders.map((order) => (
        <li key={order.externalId}>
          <OneOrder order={order} actsOf={actsOf} />
        </li>
      ))}
    </ul>
  )
}

/** Closed: what it is, what it costs, where it stands. Open: everything the shop gave. */
function OneOrder({ order, actsOf }: { order: Order } & Pick<OrderListProps, 'actsOf'>) {
  const { say, read, format } = useWording()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <article className={styles['order']}>
      <h3>
        <button
          type="button"
          className={styles['summary']}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'right'} />
          <span className={styles['heading']}>{useHeading(order)}</span>
          <span className="num">{format.money(order.total)}</span>
        </button>
      </h3>
      <p className={styles['line']}>
        <span>
          {format.list([
            say('orders.placed', { time: format.date(order.placedAt) }),
            say('orders.by', { seller: read(order.seller.name) }),
          ])}
        </span>
        <span className={`tag ${orderTones[order.status]}`}>{say(`order.${order.status}`)}</span>
      </p>
      <div id={id}>{isOpen && <OrderDetail order={order} acts={actsOf(order)} />}</div>
    </article>
  )
}

function useHeading({ number, items }: Order): string {
  const { say, read, language } = useWording()
  const title = items[0] === undefined ? '' : read(items[0].title)
  if (items.length <= 1) return say('orders.heading', { number, title })
  const count = language === 'zh' ? items.length : items.length - 1
  return say('orders.heading-more', { number, title, count })
}
