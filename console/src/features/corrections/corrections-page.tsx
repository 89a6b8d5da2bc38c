import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { ObjectionCard } from './objection-card.tsx'
import { TestRow } from './test-row.tsx'
import styles from './corrections.module.css'

/** What waits for the operator first, then what nothing that is published may break. */
export function CorrectionsPage() {
  const { say } = useWording()
  const list = useQuery({ queryKey: deskKeys.corrections, queryFn: deskApi.listCorrections })
  return (
    <main className={`sheet of-cards ${styles['page']}`} id="page" tabIndex={-1}>
      <PageHead title={say('corrections.title')} explain={say('corrections.explain')} />
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('rules.loading')} lines={3} height={120} />}
      {list.isSuccess && (
        <>
          <h2>{say('corrections.objections')}</h2>
          {list.data.objections.length === 0 && <p className={styles['empty']}>{say('corrections.no-objections')}</p>}
          <ul className="sheet-cards">
            {list.data.objections.map((objection) => (
              <li key={objection.id}>
                <ObjectionCard objection={objection} />
              </li>
            ))}
          </ul>
          <h2>{say('corrections.tests')}</h2>
          {list.data.tests.length === 0 && <p className={styles['empty']}>{say('corrections.no-tests')}</p>}
          <ul className="sheet-cards">
            {list.data.tests.map((test) => (
              <li key={test.id}>
                <TestRow learned={test} />
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  )
}
