import { useRef } from 'react'
import { Icon } from '#design'
import { isComposing, useCommand } from '#keyboard'
import { useKeyOf } from '#keyboard/own'
import { useWording } from '#language'
import styles from './search.module.css'

/** A key leads here from anywhere; Esc empties it. */
export function SearchField({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const { say } = useWording()
  const field = useRef<HTMLInputElement>(null)
  const { spoken } = useKeyOf('search')
  useCommand('search', () => {
    field.current?.focus()
    field.current?.select()
  })
  return (
    <search className={styles['search']}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={say('search.label')}
        aria-keyshortcuts={spoken}
        placeholder={say('search.hint')}
        value={words}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || words === '' || isComposing(event.nativeEvent)) return
          event.preventDefault()
          event.stopPropagation()
          onChange('')
        }}
      />
      {words !== '' && (
        <button type="button" className="button quiet" aria-label={say('search.clear')} onClick={() => onChange('')}>
          <Icon name="close" />
        </button>
      )}
    </search>
  )
}
