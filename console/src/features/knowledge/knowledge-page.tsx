import { Link, Outlet } from '@tanstack/react-router'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import { mayWriteKnowledge } from './may-write-knowledge.ts'
import styles from './knowledge.module.css'

const pages = [
  { to: '/knowledge', word: 'knowledge.articles', for: 'all' },
  { to: '/knowledge/gaps', word: 'knowledge.gaps', for: 'staff' },
  { to: '/knowledge/repeated', word: 'knowledge.twins', for: 'all' },
  { to: '/knowledge/import', word: 'knowledge.import', for: 'writers' },
  { to: '/knowledge/macros', word: 'macro.title', for: 'staff' },
  { to: '/knowledge/words', word: 'knowledge.words', for: 'teachers' },
] as const

/** What the assistant answers from, and everything that keeps it good. */
export function KnowledgePage() {
  const { say } = useWording()
  const { role } = useSelf()
  const mayOpen = {
    all: true,
    staff: role !== 'sellerMember',
    writers: mayWriteKnowledge(role),
    teachers: role === 'supervisor' || role === 'admin',
  }
  return (
    <div className={styles['area']}>
      <nav className={styles['tabs']} aria-label={say('knowledge.title')}>
        {pages
          .filter((page) => mayOpen[page.for])
          .map(({ to, word }) => (
            <Link key={to} to={to} search={{}} activeOptions={{ exact: true, includeSearch: false }}>
              {say(word)}
            </Link>
          ))}
      </nav>
      <Outlet />
    </div>
  )
}
