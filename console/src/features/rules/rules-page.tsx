import { Link, Outlet } from '@tanstack/react-router'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import styles from './rules-page.module.css'

const pages = [
  { to: '/rules/policy', word: 'rules.policy' },
  { to: '/rules/exceptions', word: 'rules.exceptions' },
  { to: '/rules/approvals', word: 'rules.approvals' },
  { to: '/rules/workflows', word: 'rules.workflows' },
  { to: '/rules/replies', word: 'rules.sentences' },
  { to: '/rules/corrections', word: 'corrections.title' },
] as const
const adminPages = [{ to: '/rules/caps', word: 'caps.title' }] as const

/** What the assistant may do: rules, exceptions from them, what waits for a yes, and how things are said. */
export function RulesPage() {
  const { say } = useWording()
  const { role } = useSelf()
  const shown = role === 'admin' ? [...pages, ...adminPages] : pages
  return (
    <div className={styles['area']}>
      <nav className={styles['tabs']} aria-label={say('rules.title')}>
        {shown.map(({ to, word }) => (
          <Link key={to} to={to} search={{}} activeOptions={{ includeSearch: false }}>
            {say(word)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  )
}
