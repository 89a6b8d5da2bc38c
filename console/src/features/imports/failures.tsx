import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { wordProblem } from './word-problem.ts'
import styles from './imports.module.css'

const whileRunningMs = 3_000

/** What was left out, with the reason; asked for when somebody wants to see it. */
export function Failures({ id, isOpen }: { id: string; isOpen: boolean }) {
  const { say } = useWording()
  const [isShown, setShown] = useState(false)
  const detail = useQuery({
    queryKey: knowledgeKeys.oneImport(id),
    queryFn: () => knowledgeApi.loadImport(id),
    enabled: isShown,
    refetchInterval: isOpen ? whileRunningMs : false,
  })
  return (
    <details className={styles['failures']} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{say('imports.why')}</summary>
      {detail.isError && <ProblemNote error={detail.error} />}
      <ul>
        {detail.data?.failures.map(({ source, problem }, index) => (
          <li key={index}>
            <span>{source}</span> <span className="muted">{wordProblem(say, problem)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
