import type { DeskSnapshot } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys, problemOf } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { LastWhy, ReadAlong, useConversation } from '#features/conversation'
import { useWording } from '#language'
import { shortName } from './group-watched.ts'
import { Held } from './held.tsx'
import { Asked } from './asked.tsx'
import { StepInBar } from './step-in-bar.tsx'
import { useStepIn } from './use-step-in.ts'
import styles from './watch.module.css'

/** One conversation as it happens, with what can be done about it, and the last explanation beside it. */
export function WatchedTalk({ id, onBack }: { id: string; onBack: () => void }) {
  const { say } = useWording()
  const query = useConversation(id)
  if (query.data) return <Talk snapshot={query.data} onBack={onBack} />
  return (
    <div className={styles['talk']}>
      {query.isError ? (
        <ProblemNote
          error={query.error}
          {...(problemOf(query.error).status === 404 ? { sentence: say('problem.no-conversation') } : {})}
          onAgain={() => void query.refetch()}
        />
      ) : (
        <Skeleton label={say('talk.loading')} lines={5} height={72} />
      )}
    </div>
  )
}

function Talk({ snapshot, onBack }: { snapshot: DeskSnapshot; onBack: () => void }) {
  const { say } = useWording()
  const { conversation } = snapshot
  const oversight = useQuery({
    queryKey: deskKeys.oversight(conversation.id),
    queryFn: () => deskApi.loadOversight(conversation.id),
  })
  const step = useStepIn(conversation.id)
  const held = oversight.data?.steerings.find(({ state }) => state === 'waiting')
  return (
    <>
      <section className={styles['talk']} aria-label={say('talk.log')}>
        <header className={styles['head']}>
          <button type="button" className={`button quiet ${styles['narrow']}`} onClick={onBack}>
            {say('watch.back')}
          </button>
          <h2>{conversation.customer.name || say('watch.buyer', { name: shortName(conversation.id) })}</h2>
          <span className={`tag ${conversation.owner.kind === 'assistant' ? 'ai' : 'human'}`}>
            {say(`watch.speaking.${conversation.owner.kind}`)}
          </span>
        </header>
        <ReadAlong
          snapshot={snapshot}
          unsent={held?.held ?? null}
          frame={(unsent) =>
            held && (
              <Held held={held} step={step}>
                {unsent}
              </Held>
            )
          }
        />
        {oversight.data && <Asked steerings={oversight.data.steerings} step={step} />}
        {step.isError && <ProblemNote error={step.error} />}
        {oversight.data && <StepInBar snapshot={snapshot} oversight={oversight.data} step={step} />}
      </section>
      <aside className={styles['aside']} aria-label={say('watch.why')}>
        <LastWhy snapshot={snapshot} title={say('watch.why')} />
      </aside>
    </>
  )
}
