import type { Blank } from '@celadon/contract'
import { useId, useState } from 'react'
import { useWording } from '#language'
import type { BlankProps } from './blank.tsx'
import { readNumber, showNumber } from './read-number.ts'
import styles from './blank.module.css'

type NumberKind = Extract<Blank, { type: 'number' }>

/** A number with its unit. What does not fit stays to be mended and is not kept. */
export function NumberBlank({ blank, label, value, onChange, onInvalid }: BlankProps<NumberKind, number | null>) {
  const { say, read } = useWording()
  const hint = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? showNumber(value, blank)
  const number = readNumber(text, blank)
  const isInvalid = number === undefined
  const isZero = blank.ofZero !== null && number === 0
  const unit = read(number === 1 ? blank.unitOfOne : blank.unit)
  const onType = (next: string) => {
    setTyped(next)
    const found = readNumber(next, blank)
    onInvalid(found === undefined)
    if (found !== undefined) onChange(found)
  }
  return (
    <span className={styles['group']}>
      {blank.before !== null && !isZero && read(blank.before)}
      <input
        className={styles['blank']}
        aria-label={say('part.field', { name: label, value: unit.trim() })}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? hint : undefined}
        inputMode={blank.factor === 1 ? 'numeric' : 'decimal'}
        placeholder={blank.isOptional ? say('clauses.no-limit') : ''}
        size={Math.max(2, text.length)}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onBlur={() => !isInvalid && setTyped(null)}
      />
      {text !== '' && unit}
      {isZero && blank.ofZero !== null && ` (${read(blank.ofZero)})`}
      {isInvalid && (
        <span className={styles['hint']} id={hint} role="alert">
          {say('clauses.number-range', { min: blank.min, max: blank.max })}
        </span>
      )}
    </span>
  )
}
