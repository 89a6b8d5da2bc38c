import type { Money } from '@celadon/contract'
import { useId, useState } from 'react'
import { useWording } from '#language'
import type { BlankProps } from './blank.tsx'
import { readAmount, showAmount } from './read-number.ts'
import styles from './blank.module.css'

const currencies = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'TWD', 'KRW', 'SGD', 'AUD', 'CAD', 'INR']

/** An amount and its currency. */
export function MoneyBlank({ label, value, onChange, onInvalid }: Omit<BlankProps<never, Money>, 'blank'>) {
  const { say } = useWording()
  const hint = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? showAmount(value.amountMinor, value.currency)
  const isInvalid = readAmount(text, value.currency) === undefined
  const change = (next: string, currency: string) => {
    setTyped(next)
    const amountMinor = readAmount(next, currency)
    onInvalid(amountMinor === undefined)
    if (amountMinor !== undefined) onChange({ amountMinor, currency })
    else if (currency !== value.currency) onChange({ ...value, currency })
  }
  return (
    <span className={styles['group']}>
      <input
        className={styles['blank']}
        aria-label={say('part.field', { name: label, value: say('clauses.amount') })}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? hint : undefined}
        inputMode="decimal"
        size={Math.max(2, text.length)}
        value={text}
        onChange={(event) => change(event.target.value, value.currency)}
        onBlur={() => !isInvalid && setTyped(null)}
      />
      <select
        className={styles['blank']}
        aria-label={say('part.field', { name: label, value: say('clauses.currency') })}
        value={value.currency}
        onChange={(event) => change(text, event.target.value)}
      >
        {[...new Set([...currencies, value.currency])].map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </select>
      {isInvalid && (
        <span className={styles['hint']} id={hint} role="alert">
          {say('clauses.amount-invalid')}
        </span>
      )}
    </span>
  )
}
