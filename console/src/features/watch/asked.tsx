import type { Steering } from '@celadon/contract'
import { useWording } from '#language'
import type { StepInAct } from './use-step-in.ts'
import styles from './watch.module.css'

/** What was asked of the assistant and is not heeded yet. */
export function Asked({ steerings, step }: { steerings: readonly Steering[]; step: StepInAct }) {
  const { say, read } = useWording()
  const open = steerings.filter(({ state }) => state === 'open')
  if (open.length === 0) return null
  const whatOf = ({ kind, articleTitle }: Steering) => {
    if (kind === 'hold') return say('asked.hold')
    return articleTitle ? `${say('step.use-article')} · ${read(articleTitle)}` : say(`step.${kind}`)
  }
  return (
    <section className={styles['asked']} aria-label={say('asked.title')}>
      <ul>
        {open.map((each) => (
          <li key={each.id}>
            {say('asked.line', { what: whatOf(each), name: each.authorName })}
            <button
              type="button"
              className="link"
              onClick={() => !step.isPending && step.mutate({ kind: 'end', steeringId: each.id })}
            >
              {say('asked.end')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
