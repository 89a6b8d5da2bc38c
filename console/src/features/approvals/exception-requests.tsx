import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { ExceptionCard } from './exception-card.tsx'
import styles from './approvals.module.css'

/** What customers ask sellers for, above what rules ask for; nothing is shown where nobody asks. */
export function ExceptionRequests() {
  const { say } = useWording()
  const title = useId()
  const list = useExceptionTasks()
  if (list.isError) return <ProblemNote error={list.error} onAgain={() => void list.refetch()} />
  const tasks = list.data?.tasks ?? []
  if (tasks.length === 0) return null
  return (
    <section aria-labelledby={title} className={styles['requests']}>
      <h2 id={title}>{say('seller.requests')}</h2>
      <ul className={styles['list']}>
        {tasks.map((task) => (
          <li key={task.id}>
            <ExceptionCard task={task} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function useExceptionTasks() {
  return useQuery({ queryKey: deskKeys.exceptionTasks, queryFn: deskApi.listExceptionTasks })
}
