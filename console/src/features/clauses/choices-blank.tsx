import type { Localized } from '@celadon/contract'
import { Icon } from '#design'
import { Popover } from '#design/popover'
import { useWording } from '#language'
import styles from './blank.module.css'

type ChoicesBlankProps = {
  options: readonly { id: string; label: Localized }[]
  label: string
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Several of a list: what is chosen stands in the sentence, the list opens at it. */
export function ChoicesBlank({ options, label, value, onChange }: ChoicesBlankProps) {
  const { say, read, format } = useWording()
  const labelOf = (id: string) => {
    const option = options.find((each) => each.id === id)
    return option ? read(option.label) : id
  }
  const shown = value.length === 0 ? say('clauses.choose') : format.list(value.map(labelOf))
  const ids = [...new Set([...options.map(({ id }) => id), ...value])]
  const toggle = (id: string) =>
    onChange(
      value.includes(id)
        ? value.filter((each) => each !== id)
        : ids.filter((each) => each === id || value.includes(each)),
    )
  return (
    <Popover
      label={say('part.field', { name: label, value: shown })}
      title={label}
      className={`${styles['blank']} ${styles['choices']}`}
      isInvalid={value.length === 0}
      trigger={
        <>
          {shown}
          <Icon name="down" />
        </>
      }
    >
      {ids.map((id) => (
        <label key={id} className={styles['check']}>
          <input type="checkbox" checked={value.includes(id)} onChange={() => toggle(id)} />
          {labelOf(id)}
        </label>
      ))}
    </Popover>
  )
}
