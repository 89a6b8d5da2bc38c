import type { OrderItem, Variant } from '@celadon/contract'
import { useWording } from '#language'
import type { FieldProps } from './act-fields.tsx'
import styles from './acts.module.css'

/** How many pieces of which line. */
export function LinesChoice({ order, answers, onChange }: FieldProps) {
  const { say, read } = useWording()
  return (
    <fieldset className={styles['lines']}>
      <legend>{say('acts.lines')}</legend>
      {order.items.map(({ lineId, title, quantity }) => (
        <label key={lineId}>
          <span>{read(title)}</span>
          <input
            className="field"
            type="number"
            inputMode="numeric"
            min={0}
            max={quantity}
            value={answers.pieces[lineId] ?? 0}
            onChange={(event) => {
              const wanted = Math.trunc(Number(event.target.value))
              const pieces = Number.isFinite(wanted) ? Math.min(quantity, Math.max(0, wanted)) : 0
              onChange({ pieces: { ...answers.pieces, [lineId]: pieces } })
            }}
          />
          <span className="muted">{say('acts.of', { quantity })}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Which line for which other option. */
export function SwapsChoice({ order, toActOn, answers, onChange }: FieldProps) {
  const { say } = useWording()
  const variantsOf = (wanted: string) => toActOn.options.find(({ lineId }) => lineId === wanted)?.variants ?? []
  const lines = order.items.filter(({ lineId }) => variantsOf(lineId).length > 0)
  if (lines.length === 0) return <p className="muted">{say('acts.no-options')}</p>
  return lines.map((item) => (
    <SwapChoice
      key={item.lineId}
      item={item}
      variants={variantsOf(item.lineId)}
      value={answers.swaps[item.lineId] ?? ''}
      onChange={(sku) => onChange({ swaps: { ...answers.swaps, [item.lineId]: sku } })}
    />
  ))
}

type SwapChoiceProps = { item: OrderItem; variants: Variant[]; value: string; onChange: (sku: string) => void }

function SwapChoice({ item, variants, value, onChange }: SwapChoiceProps) {
  const { say, read, format } = useWording()
  const wordsOf = ({ options, price }: Variant) =>
    format.list([...options.map((option) => read(option.value)), format.money(price)])
  return (
    <label>
      {read(item.title)}
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('acts.keep')}</option>
        {variants.map((variant) => (
          <option key={variant.sku} value={variant.sku}>
            {wordsOf(variant)}
          </option>
        ))}
      </select>
    </label>
  )
}
