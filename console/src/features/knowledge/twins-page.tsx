import { useQuery } from '@tanstack/react-query'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { TwinPair } from './twin-pair.tsx'
import styles from './knowledge.module.css'

/** Passages that two articles nearly share: one of them will be forgotten when the other is changed. */
export function TwinsPage() {
  const { say } = useWording()
  const twins = useQuery({ queryKey: knowledgeKeys.twins, queryFn: knowledgeApi.listTwins })
  return (
    <main className={styles['page']} id="page" tabIndex={-1}>
      <div className={styles['sheet']}>
        <PageHead title={say('knowledge.twins')} explain={say('knowledge.twins.explain')} />
        {twins.isError && <ProblemNote error={twins.error} onAgain={() => void twins.refetch()} />}
        {twins.isPending && <Skeleton label={say('knowledge.loading')} lines={4} height={120} />}
        {twins.data?.twins.length === 0 && <p className={styles['empty']}>{say('knowledge.twins.none')}</p>}
        <ul className={styles['pairs']}>
          {twins.data?.twins.map((twin, index) => (
            <TwinPair key={index} twin={twin} />
          ))}
        </ul>
      </div>
    </main>
  )
}
