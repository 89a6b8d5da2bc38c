import type { WorklistView } from '@celadon/contract'
import { Link, useMatchRoute } from '@tanstack/react-router'
import { Icon, Portrait } from '#design'
import { useMay, useSelf } from '#features/member'
import { PresenceSwitch } from '#features/routing'
import { useCounts, views } from '#features/worklist'
import { useWording } from '#language'
import styles from './rail.module.css'

/** From so many on it is not counted any further. */
const mostShown = 1000

function countWord(count: number | undefined) {
  if (count === undefined) return ' '
  return count < mostShown ? count : `${mostShown - 1}+`
}

/** What goes on about a seller's goods stands on one page; queues are not theirs. */
const sellerViews: readonly WorklistView[] = ['resolved']

/** `view` null: a page beside the lists is open. */
export function Rail({ view, onAccount }: { view: WorklistView | null; onAccount: () => void }) {
  const { say } = useWording()
  const self = useSelf()
  const may = useMay()
  const known = useCounts(view ?? 'queue')
  // Seldom anything stands there: it has its place while something does.
  const isSellers = self.role === 'sellerMember'
  const shown = (isSellers ? sellerViews : views).filter(
    (name) => name !== 'mentioned' || name === view || known?.counts.mentioned,
  )
  const matches = useMatchRoute()
  const currentAt = (to: '/rules' | '/tickets' | '/knowledge' | '/routing' | '/watch' | '/numbers' | '/settings') =>
    matches({ to, fuzzy: true }) === false ? undefined : 'page'
  const live = (
    <li>
      <Link to="/watch" search={{}} activeProps={{}} aria-current={currentAt('/watch')}>
        <Icon name="watch" />
        <span>{say('watch.title')}</span>
        <span className={`num ${styles['count']}`}> </span>
      </Link>
    </li>
  )
  return (
    <div className={styles['rail']}>
      <nav aria-label={say('nav.label')}>
        <ul>
          {isSellers && live}
          {shown.map((name) => (
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
                <span className={`num ${styles['count']}`}>{countWord(known?.counts[name])}</span>
              </Link>
            </li>
          ))}
          {may('conversation.lead') && !isSellers && live}
          {!isSellers && (
            <li>
              <Link to="/tickets" activeProps={{}} aria-current={currentAt('/tickets')}>
                <Icon name="ticket" />
                <span>{say('ticket.title')}</span>
                <span className={`num ${styles['count']}`}> </span>
              </Link>
            </li>
          )}
          <li>
            <Link to="/rules" activeProps={{}} aria-current={currentAt('/rules')}>
              <Icon name="rules" />
              <span>{say('rules.title')}</span>
              <span className={`num ${styles['count']}`}>
                {known?.openApprovals || ' '}
                {known !== undefined && known.openApprovals > 0 && (
                  <span className="sr">{say('rules.waiting', { count: known.openApprovals })}</span>
                )}
              </span>
            </Link>
          </li>
          <li>
            <Link to="/knowledge" search={{}} activeProps={{}} aria-current={currentAt('/knowledge')}>
              <Icon name="knowledge" />
              <span>{say('knowledge.title')}</span>
              <span className={`num ${styles['count']}`}> </span>
            </Link>
          </li>
          {may('numbers.read') && (
            <li>
              <Link to="/numbers" activeProps={{}} aria-current={currentAt('/numbers')}>
                <Icon name="numbers" />
                <span>{say('numbers.title')}</span>
                <span className={`num ${styles['count']}`}> </span>
              </Link>
            </li>
          )}
          {may('routing.write') && (
            <li>
              <Link to="/routing" activeProps={{}} aria-current={currentAt('/routing')}>
                <Icon name="routing" />
                <span>{say('routing.title')}</span>
                <span className={`num ${styles['count']}`}> </span>
              </Link>
            </li>
          )}
          {!isSellers && (
            <li>
              <Link to="/settings" activeProps={{}} aria-current={currentAt('/settings')}>
                <Icon name="settings" />
                <span>{say('settings.title')}</span>
                <span className={`num ${styles['count']}`}> </span>
              </Link>
            </li>
          )}
        </ul>
      </nav>
      {may('conversation.answer') && <PresenceSwitch />}
      <button type="button" aria-haspopup="dialog" onClick={onAccount}>
        <Portrait name={self.name} />
        <span>
          {say('nav.account.short')} <span className="sr">{self.name}</span>
        </span>
      </button>
    </div>
  )
}
