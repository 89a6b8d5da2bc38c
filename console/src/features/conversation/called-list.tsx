import type { ReactNode } from 'react'
import { useWording } from '#language'
import type { CalledMenu } from './use-called-menu.ts'
import styles from './called-list.module.css'

export const calledListId = 'called-list'
export const calledOptionId = (at: number) => `called-option-${at}`

type CalledListProps<One> = {
  menu: CalledMenu<One>
  label: string
  status: string
  draw: (one: One) => ReactNode
}

/** What a sign in the words calls. It takes room from the log and covers nothing that was said; the field keeps the focus. */
export function CalledList<One extends { id: string }>({ menu, label, status, draw }: CalledListProps<One>) {
  const { say } = useWording()
  const { found, at, choose, setMarked } = menu
  if (found.length === 0) return null
  return (
    <div className={styles['menu']}>
      <p role="status">
        <span>{status}</span>
        <span>{say('macro.keys')}</span>
      </p>
      <ul id={calledListId} role="listbox" aria-label={label}>
        {found.map((one, index) => (
          <li
            key={one.id}
            id={calledOptionId(index)}
            role="option"
            aria-selected={index === at}
            onMouseEnter={() => setMarked(index)}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(one)
            }}
          >
            {draw(one)}
          </li>
        ))}
      </ul>
    </div>
  )
}
