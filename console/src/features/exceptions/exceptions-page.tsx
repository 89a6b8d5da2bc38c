import { useQuery } from '@tanstack/react-query'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { AddException } from './add-exception.tsx'
import { ExceptionTable } from './exception-table.tsx'
import styles from './exceptions.module.css'

/** What holds beside the rules, then what is over. */
export function ExceptionsPage() {
  const { say } = useWording()
  const list = useQuery({ queryKey: rulesKeys.exceptions, queryFn: rulesApi.listExceptions })
  const all = list.data?.exceptions ?? []
  const standing = all.filter(({ isOver }) => !isOver)
  const over = all.filter(({ isOver }) => isOver)
  return (
    <main className="sheet" id="page" tabIndex={-1}>
      <PageHead title={say('rules.exceptions')} explain={say('exceptions.explain')}>
        <AddException />
      </PageHead>
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('rules.loading')} lines={4} height={58} />}
      {list.isSuccess && standing.length === 0 && <p className={styles['empty']}>{say('exceptions.none')}</p>}
      {standing.length > 0 && <ExceptionTable label={say('exceptions.standing')} lines={standing} />}
      {over.length > 0 && (
        <>
          <h2 className={styles['heading']}>{say('exceptions.over')}</h2>
          <ExceptionTable label={say('exceptions.over')} lines={over} />
        </>
      )}
    </main>
  )
}
