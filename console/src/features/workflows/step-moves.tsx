import type { Step } from '@celadon/contract'
import { Icon } from '#design'
import { useWording } from '#language'
import { leftOut, moved, putBack } from './arrange.ts'
import type { WordingDraft } from './use-wording-draft.ts'
import styles from './workflows.module.css'

type StepMovesProps = { step: Step; what: string; draft: WordingDraft }

/** Earlier, later, or left out: as far as the workflow says that it is safe. */
export function StepMoves({ step, what, draft }: StepMovesProps) {
  const { say } = useWording()
  const { arrangement, steps, setArrangement } = draft
  const moves = step.mayMove
    ? ([
        [-1, 'up', 'workflows.earlier'],
        [1, 'down', 'workflows.later'],
      ] as const)
    : []
  return (
    <span className={styles['moves']}>
      {moves.map(([by, icon, word]) => {
        const next = moved(arrangement, steps, step.name, by)
        return (
          <button
            key={word}
            type="button"
            className="button"
            aria-label={say(word, { step: what })}
            aria-disabled={next === undefined}
            onClick={() => next && setArrangement(next)}
          >
            <Icon name={icon} />
          </button>
        )
      })}
      {step.mayOmit && (
        <button type="button" className="link plain" onClick={() => setArrangement(leftOut(arrangement, step.name))}>
          <Icon name="close" />
          {say('workflows.leave-out')}
        </button>
      )}
    </span>
  )
}

/** What is left out, and the way back. */
export function LeftOut({
  draft,
  mayWrite,
  nameOf,
}: {
  draft: WordingDraft
  mayWrite: boolean
  nameOf: (step: Step) => string
}) {
  const { say } = useWording()
  const { arrangement, steps, setArrangement } = draft
  const gone = arrangement.omitted.flatMap((name) => steps.get(name) ?? [])
  if (gone.length === 0) return null
  return (
    <section className={styles['versions']}>
      <h2>{say('workflows.left-out')}</h2>
      <ul>
        {gone.map((step) => (
          <li key={step.name}>
            <span>{nameOf(step)}</span>
            {mayWrite && (
              <button
                type="button"
                className="button"
                onClick={() => setArrangement(putBack(arrangement, steps, step.name))}
              >
                {say('workflows.put-back')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
