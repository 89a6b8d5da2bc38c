import { useWording, voiceOf } from '#language'
import type { MacroMenu } from './use-macro-menu.ts'
import styles from './macro-list.module.css'

export const macroListId = 'macro-list'
export const macroOptionId = (at: number) => `macro-option-${at}`

/** The macros that a slash calls. It takes room from the log and covers nothing that was said. */
export function MacroList({ menu: { query, found, at, wordsOf, choose, setMarked } }: { menu: MacroMenu }) {
  const { say } = useWording()
  if (found.length === 0) return null
  return (
    <div className={styles['menu']}>
      <p role="status">
        <span>{say('macro.found', { count: found.length, query: `/${query}` })}</span>
        <span>{say('macro.keys')}</span>
      </p>
      <ul id={macroListId} role="listbox" aria-label={say('macro.list')}>
        {found.map((macro, index) => (
          <li
            key={macro.id}
            id={macroOptionId(index)}
            role="option"
            aria-selected={index === at}
            onMouseEnter={() => setMarked(index)}
            // The field keeps the focus.
            onMouseDown={(event) => {
              event.preventDefault()
              choose(macro)
            }}
          >
            <b>/{macro.name}</b>
            <span lang={voiceOf(wordsOf(macro))}>{wordsOf(macro)}</span>
            {macro.isOwn && <small>{say('macro.own')}</small>}
          </li>
        ))}
      </ul>
    </div>
  )
}
