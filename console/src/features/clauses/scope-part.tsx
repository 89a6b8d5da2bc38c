import { useState, type KeyboardEvent } from 'react'
import { isComposing } from '#keyboard'
import { useWording } from '#language'
import styles from './blank.module.css'

type ScopePartProps = {
  title: string
  options: readonly { id: string; label: string }[]
  chosen: readonly string[]
  /** The shop may have words that are not in the list. */
  isOpen?: boolean
  onChange: (chosen: string[]) => void
}

/** Some of a list; none of them means all. */
export function ScopePart({ title, options, chosen, isOpen = false, onChange }: ScopePartProps) {
  const { say } = useWording()
  const [typed, setTyped] = useState('')
  const known = options.map(({ id }) => id)
  const all = [...options, ...chosen.filter((id) => !known.includes(id)).map((id) => ({ id, label: id }))]
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  const add = () => {
    const word = typed.trim()
    setTyped('')
    if (word !== '' && !chosen.includes(word)) onChange([...chosen, word])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    add()
  }
  return (
    <fieldset className={styles['part']}>
      <legend>{title}</legend>
      {all.map(({ id, label }) => (
        <label key={id} className={styles['check']}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {label}
        </label>
      ))}
      {isOpen && (
        <div className={styles['add']}>
          <input
            className="field"
            aria-label={say('scope.add-to', { title })}
            value={typed}
            maxLength={80}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="button" onClick={add}>
            {say('scope.add')}
          </button>
        </div>
      )}
    </fieldset>
  )
}
