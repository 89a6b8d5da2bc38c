import type { ArticleImport } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { ImportFile } from './import-file.tsx'
import { ImportLine } from './import-line.tsx'
import { ImportSite } from './import-site.tsx'
import styles from './imports.module.css'

const whileRunningMs = 1_000

/** Two ways to bring articles in, and how far each import is. */
export function ImportsPage() {
  const { say } = useWording()
  const list = useQuery({
    queryKey: knowledgeKeys.imports,
    queryFn: knowledgeApi.listImports,
    refetchInterval: ({ state }) => (state.data?.imports.some(isOpen) ? whileRunningMs : false),
  })
  return (
    <main className={styles['page']} id="page" tabIndex={-1}>
      <PageHead title={say('knowledge.import')} explain={say('imports.explain')} />
      <div className={styles['ways']}>
        <ImportFile />
        <ImportSite />
      </div>
      <h2 className={styles['heading']}>{say('imports.list')}</h2>
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('knowledge.loading')} lines={3} height={64} />}
      {list.data?.imports.length === 0 && <p className={styles['empty']}>{say('imports.none')}</p>}
      <ul>
        {list.data?.imports.map((each) => (
          <ImportLine key={each.id} line={each} />
        ))}
      </ul>
    </main>
  )
}

const isOpen = ({ endedAt }: ArticleImport) => endedAt === null
