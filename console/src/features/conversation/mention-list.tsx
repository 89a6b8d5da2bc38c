import { useWording } from '#language'
import styles from './macro-list.module.css'
import type { MentionMenu } from './use-mention-menu.ts'

export const mentionListId = 'mention-list'
export const mentionOptionId = (at: number) => `mention-option-${at}`

/** The colleagues that an at sign calls; the field keeps the focus. */
export function MentionList({ menu: { query, found, at, choose, setMarked } }: { menu: MentionMenu }) {
  const { say } = useWording()
  if (found.length === 0) return null
  return (
    <div className={styles['menu']}>
      <p role="status">
        <span>{say('mention.found', { count: found.length, query })}</span>
        <span>{say('macro.keys')}</span>
      </p>
      <ul id={mentionListId} role="listbox" aria-label={say('mention.list')}>
        {found.map((colleague, index) => (
          <li
            key={colleague.id}
            id={mentionOptionId(index)}
            role="option"
            aria-selected={index === at}
            onMouseEnter={() => setMarked(index)}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(colleague)
            }}
          >
            <b>@{colleague.name}</b>
            <span>{say(`role.${colleague.role}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
