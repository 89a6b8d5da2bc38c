import type { Gap } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { knowledgeApi, knowledgeKeys } from '#api'
import { ProblemNote, useNow } from '#design'
import { useWording, voiceOf } from '#language'
import { announce } from '#live'
import styles from './gaps.module.css'

/** One question with how often it was asked and where, and what to do about it. */
export function GapLine({ gap, mayWrite }: { gap: Gap; mayWrite: boolean }) {
  const { say, format } = useWording()
  const now = new Date(useNow())
  const { question, count, audience, lastAskedAt, askings } = gap
  return (
    <li className={styles['gap']}>
      <div className={styles['words']}>
        <b lang={voiceOf(question)}>{question}</b>
        <span className="muted small">
          {format.list([
            count === 1 ? say('gaps.once') : say('gaps.count', { count }),
            say('gaps.last', { time: format.moment(lastAskedAt, now) }),
            say(`knowledge.audience.${audience}`),
          ])}
        </span>
        {askings.length > 0 && (
          <details>
            <summary>{say('gaps.askings')}</summary>
            <ul>
              {askings.map((asking) => (
                <li key={`${asking.conversationId} ${asking.askedAt}`}>
                  <Link
                    to="/$view/$conversationId"
                    params={{ view: 'team', conversationId: asking.conversationId }}
                    search={{}}
                    lang={voiceOf(asking.question)}
                  >
                    {asking.question}
                  </Link>{' '}
                  <time className="muted small" dateTime={asking.askedAt}>
                    {format.moment(asking.askedAt, now)}
                  </time>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <GapActs gap={gap} mayWrite={mayWrite} />
    </li>
  )
}

function GapActs({ gap: { id, state, articleId }, mayWrite }: { gap: Gap; mayWrite: boolean }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const refresh = () => queries.invalidateQueries({ queryKey: knowledgeKeys.all })
  const drafting = useMutation({
    mutationFn: () => knowledgeApi.draftGap(id),
    onSuccess: async (made) => {
      await navigate({ to: '/knowledge/articles/$articleId', params: { articleId: made.id } })
      await refresh()
    },
  })
  const dismissing = useMutation({
    mutationFn: () => knowledgeApi.dismissGap(id),
    onSuccess: async () => {
      announce(say('gaps.dismissed'))
      await refresh()
    },
  })
  if (articleId !== null && state !== 'open' && state !== 'dismissed')
    return (
      <Link className="button" to="/knowledge/articles/$articleId" params={{ articleId }}>
        {say('gaps.open')}
      </Link>
    )
  if (!mayWrite) return null
  const error = drafting.error ?? dismissing.error
  return (
    <div className={styles['acts']}>
      {state !== 'dismissed' && (
        <button type="button" className="button quiet" onClick={() => dismissing.isPending || dismissing.mutate()}>
          {say('gaps.dismiss')}
        </button>
      )}
      <button type="button" className="button" onClick={() => drafting.isPending || drafting.mutate()}>
        {say(articleId === null ? 'gaps.draft' : 'gaps.change')}
      </button>
      {error !== null && <ProblemNote error={error} />}
    </div>
  )
}
