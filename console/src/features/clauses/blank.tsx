import type { Blank as BlankKind, Money } from '@celadon/contract'
import { useWording } from '#language'
import { ChoicesBlank } from './choices-blank.tsx'
import { MoneyBlank } from './money-blank.tsx'
import { NumberBlank } from './number-blank.tsx'
import styles from './blank.module.css'

export type BlankProps<Kind, Value> = {
  blank: Kind
  /** What the blank is called, for who does not see where it stands. */
  label: string
  value: Value
  onChange: (value: Value) => void
  /** Told when what was typed cannot be kept, and when it can again. */
  onInvalid: (isInvalid: boolean) => void
}

/** One blank of a sentence, by what may stand in it. */
export function Blank({ blank, label, value, onChange, onInvalid }: BlankProps<BlankKind, unknown>) {
  const { read } = useWording()
  const shared = { label, onChange, onInvalid }
  switch (blank.type) {
    case 'number':
      return <NumberBlank blank={blank} value={typeof value === 'number' ? value : null} {...shared} />
    case 'money':
      return <MoneyBlank value={isMoney(value) ? value : nothing} {...shared} />
    case 'choices':
      return <ChoicesBlank options={blank.options} value={Array.isArray(value) ? value.map(String) : []} {...shared} />
    case 'choice':
      return (
        <select
          className={styles['blank']}
          aria-label={label}
          value={String(value)}
          onChange={(event) => onChange(event.target.value)}
        >
          {blank.options.map(({ id, label: words }) => (
            <option key={id} value={id}>
              {read(words)}
            </option>
          ))}
        </select>
      )
    case 'flag':
      return (
        <select
          className={styles['blank']}
          aria-label={label}
          value={String(value === true)}
          onChange={(event) => onChange(event.target.value === 'true')}
        >
          <option value="true">{read(blank.yes)}</option>
          <option value="false">{read(blank.no)}</option>
        </select>
      )
  }
}

const nothing: Money = { amountMinor: 0, currency: 'CNY' }

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amountMinor' in value && 'currency' in value
}
