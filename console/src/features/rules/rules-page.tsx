import { Link, Outlet } from '@tanstack/react-router'
import { useWording } from '#language'
import styles from './rules-page.module.css'

const pages = [
  { to: '/rules/policy', word: 'rules.policy' },
  { to: '/rules/exceptions', word: 'rules.exceptions' },
  { to: '/rules/approvals', word: 'rules.approvals' },
  { to: '/rules/workflows', word: 'rules.workflows' },
] as const

/** What the assistant may do: rules, exceptions from them, what waits for a yes, and how things are said. */
export function RulesPage() {
  const { say } = useWording()
  return (
    <div className={styles['area']}>
      <nav className={styles['tabs']} aria-label={say('rules.title')}>
        {pages.map(({ to, word }) => (
          <Link key={to} to={to} search={{}} activeOptions={{ includeSearch: false }}>
            {say(word)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  )
}
