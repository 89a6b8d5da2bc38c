import { Link, Outlet } from '@tanstack/react-router'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import styles from './settings.module.css'

const pages = [{ to: '/settings', word: 'settings.all' }] as const
const adminPages = [
  { to: '/settings/members', word: 'people.title' },
  { to: '/settings/inboxes', word: 'inboxes.title' },
  { to: '/settings/audit', word: 'audit.title' },
] as const

/** What there is to set, and the pages that are for admins alone. */
export function SettingsArea() {
  const { say } = useWording()
  const { role } = useSelf()
  const shown = role === 'admin' ? [...pages, ...adminPages] : pages
  return (
    <div className={styles['area']}>
      <nav className={styles['tabs']} aria-label={say('settings.title')}>
        {shown.map(({ to, word }) => (
          <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
            {say(word)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  )
}
