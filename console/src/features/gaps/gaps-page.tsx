import type { GapState } from '@celadon/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { useMay } from '#features/member'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { GapLine } from './gap-line.tsx'
import styles from './gaps.module.css'

const states = ['open', 'drafted', 'answered', 'dismissed'] as const

export function GapsPage() {
  const { say } = useWording()
  const may = useMay()
  const [state, setState] = useState<GapState>('open')
  const list = useQuery({
    queryKey: knowledgeKeys.gaps(state),
    queryFn: () => knowledgeApi.listGaps(state),
    placeholderData: keepPreviousData,
  })
  return (
    <main className={styles['page']} id="page" tabIndex={-1}>
      <PageHead title={say('knowledge.gaps')} explain={say('gaps.explain')}>
        <label className={styles['show']}>
          {say('gaps.show')}
          <select className="field" value={state} onChange={(event) => setState(event.currentTarget.value as GapState)}>
            {states.map((each) => (
              <option key={each} value={each}>
                {say(`gaps.state.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </PageHead>
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('knowledge.loading')} lines={5} height={58} />}
      {list.data?.gaps.length === 0 && <p className={styles['empty']}>{say(`gaps.none.${state}`)}</p>}
      <ul>
        {list.data?.gaps.map((gap) => (
          <GapLine key={gap.id} gap={gap} mayWrite={may('knowledge.write')} />
        ))}
      </ul>
    </main>
  )
}
