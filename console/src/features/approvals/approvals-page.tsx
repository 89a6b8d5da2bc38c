import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PublishingRequests, RuleReviewsPanel } from '#features/publishing'
import { PageHead } from '#features/rules'
import { useCommand } from '#keyboard'
import { useWording } from '#language'
import { ApprovalCard } from './approval-card.tsx'
import { SendChecksPanel } from './send-checks.tsx'
import styles from './approvals.module.css'

/** The longest waiting first. The socket says when the list is old. */
export function ApprovalsPage() {
  const { say } = useWording()
  const list = useQuery({ queryKey: rulesKeys.approvals, queryFn: rulesApi.listApprovals })
  const rows = useRef<HTMLElement>(null)
  const step = (by: 1 | -1) => {
    const cards = Array.from(rows.current?.querySelectorAll<HTMLElement>('[data-approval]') ?? [])
    const at = cards.findIndex((card) => card.contains(document.activeElement))
    cards[Math.min(cards.length - 1, Math.max(0, at + by))]?.focus()
  }
  useCommand('next', () => step(1))
  useCommand('previous', () => step(-1))
  const tasks = list.data?.approvals ?? []
  return (
    <main ref={rows} className="sheet of-cards" id="page" tabIndex={-1}>
      <PageHead title={say('rules.approvals')} explain={say('approvals.explain')} />
      <PublishingRequests />
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('rules.loading')} lines={3} height={160} />}
      {list.isSuccess && tasks.length === 0 && <p className={styles['empty']}>{say('approvals.none')}</p>}
      <ul className="sheet-cards">
        {tasks.map((task) => (
          <li key={task.id}>
            <ApprovalCard task={task} />
          </li>
        ))}
      </ul>
      <SendChecksPanel />
      <RuleReviewsPanel />
    </main>
  )
}
