import type { Steering } from '@celadon/contract'
import type { ReactNode } from 'react'
import { useNow } from '#design'
import { useWording } from '#language'
import type { StepInAct } from './use-step-in.ts'
import styles from './watch.module.css'

/** The reply that waits for a yes, and how long it still does. */
export function Held({ held, step, children }: { held: Steering; step: StepInAct; children: ReactNode }) {
  const { say } = useWording()
  const now = useNow()
  const seconds = Math.max(0, Math.ceil((Date.parse(held.dueAt ?? '') - now) / 1000))
  const decide = (kind: 'approve' | 'refuse') => !step.isPending && step.mutate({ kind, steeringId: held.id })
  return (
    <section className={styles['held']} aria-label={say('held.title')}>
      <h3>
        {say('held.title')}
        <span className="num">{say('held.left', { seconds })}</span>
      </h3>
      {held.risk !== null && <p className="small">{say(`checks.because.${held.risk}`)}</p>}
      {children}
      <p className={styles['acts']}>
        <button
          type="button"
          className="button primary"
          aria-disabled={step.isPending}
          onClick={() => decide('approve')}
        >
          {say('held.approve')}
        </button>
        <button type="button" className="button" aria-disabled={step.isPending} onClick={() => decide('refuse')}>
          {say('held.refuse')}
        </button>
      </p>
    </section>
  )
}
