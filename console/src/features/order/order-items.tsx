import type { Order } from '@celadon/contract'
import { useWording } from '#language'
import styles from './order.module.css'

export function OrderItems({ order }: { order: Order }) {
  const { say, read, format } = useWording()
  return (
    <ul className={styles['items']} aria-label={say('orders.items')}>
      {order.items.map((item) => (
        <li key={item.sku}>
          <span>
            {say('orders.item', { quantity: item.quantity, title: read(item.title) })}
            {item.options.length > 0 && (
              <span className={styles['options']}>
                {format.list(
                  item.options.map(({ name, value }) => say('orders.option', { name: read(name), value: read(value) })),
                )}
              </span>
            )}
          </span>
          <span className="num">{format.money(item.price)}</span>
        </li>
      ))}
    </ul>
  )
}
