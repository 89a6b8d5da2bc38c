import type { Directive, Oversight } from '@celadon/contract'
import { useState, type FormEvent } from 'react'
import { readAmount } from '#features/clauses'
import { useWording } from '#language'
import styles from './watch.module.css'

type GiveFormProps = { orders: Oversight['orders']; onGive: (directive: Directive) => void }

/** Up to how much the assistant may give for one order, in the money that it was paid in. */
export function GiveForm({ orders, onGive }: GiveFormProps) {
  const { say, format } = useWording()
  const [at, setAt] = useState(0)
  const [typed, setTyped] = useState('')
  const order = orders[at]
  if (!order) return null
  const { currency } = order.total
  const amountMinor = readAmount(typed, currency)
  const isReady = amountMinor !== undefined && amountMinor > 0
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) onGive({ kind: 'goodwill', orderId: order.id, upTo: { amountMinor, currency } })
  }
  return (
    <form className={styles['give']} onSubmit={onSubmit}>
      <span>{say('step.goodwill')}</span>
      <input
        className="field"
        inputMode="decimal"
        size={7}
        aria-label={say('give.amount', { currency })}
        aria-invalid={typed.trim() !== '' && !isReady}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <span className="muted">{currency}</span>
      <select
        className="field"
        aria-label={say('give.order')}
        value={at}
        onChange={(event) => setAt(Number(event.target.value))}
      >
        {orders.map(({ id, number, total }, index) => (
          <option key={id} value={index}>
            {say('give.for', { number, amount: format.money(total) })}
          </option>
        ))}
      </select>
      <button type="submit" className="button" aria-disabled={!isReady}>
        {say('step.send')}
      </button>
      <p className="muted small">{say('give.explain')}</p>
    </form>
  )
}
