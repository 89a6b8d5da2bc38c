import type { Steering } from '@celadon/contract'
import { useNow } from '#design'
import { useWording } from '#language'
import type { StepInAct } from './use-step-in.ts'
import styles from './watch.module.css'

/** What was asked of the assistant and is not heeded yet. */
export function Asked({ steerings, step }: { steerings: readonly Steering[]; step: StepInAct }) {
  const { say, read, format } = useWording()
  // What may be given holds until it is accepted or over, also once it was put before the customer.
  const now = useNow()
  const open = steerings.filter(
    ({ state, goodwill, until }) => state === 'open' || (state === 'done' && goodwill && Date.parse(until) > now),
  )
  if (open.length === 0) return null
  const whatOf = ({ kind, articleTitle, goodwill, state }: Steering) => {
    if (goodwill)
      return say(state === 'done' ? 'asked.given' : 'asked.goodwill', {
        amount: format.money(goodwill.upTo),
        number: goodwill.orderNumber,
      })
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
