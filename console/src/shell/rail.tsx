import type { WorklistView } from '@celadon/contract'
import { Link } from '@tanstack/react-router'
import { Icon, Portrait } from '#design'
import { useSelf } from '#features/member'
import { useCounts, views } from '#features/worklist'
import { useWording } from '#language'
import styles from './rail.module.css'

export function Rail({ view, onAccount }: { view: WorklistView; onAccount: () => void }) {
  const { say } = useWording()
  const self = useSelf()
  const counts = useCounts(view)
  return (
    <div className={styles['rail']}>
      <nav aria-label={say('nav.label')}>
        <ul>
          {views.map((name) => (
            <li key={name}>
              <Link
                to="/$view"
                params={{ view: name }}
                search={{}}
                activeProps={{}}
                aria-current={name === view ? 'page' : undefined}
              >
                <Icon name={name} />
                <span>{say(`view.${name}`)}</span>
                <span className={`num ${styles['count']}`}>{counts?.[name] ?? ' '}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" aria-haspopup="dialog" onClick={onAccount}>
        <Portrait name={self.name} />
        <span>
          {say('nav.account.short')} <span className="sr">{self.name}</span>
        </span>
      </button>
    </div>
  )
}
