import type { DeskSnapshot, Oversight } from '@celadon/contract'
import { useState } from 'react'
import { Icon } from '#design'
import { useMay } from '#features/member'
import { useWording } from '#language'
import { Directives } from './directives.tsx'
import { WriteForm } from './write-form.tsx'
import type { StepInAct } from './use-step-in.ts'
import styles from './watch.module.css'

type StepInBarProps = { snapshot: DeskSnapshot; oversight: Oversight; step: StepInAct }

/** What somebody who watches can do now. Whoever leads nobody works from the worklist instead. */
export function StepInBar({ snapshot, oversight, step }: StepInBarProps) {
  const { say } = useWording()
  const may = useMay()
  const [open, setOpen] = useState<'write' | 'tell' | null>(null)
  const { owner, status } = snapshot.conversation
  if (!may('conversation.lead') || status === 'resolved') return null
  const isAssistants = owner.kind === 'assistant'
  const isHeld = oversight.steerings.some(({ kind, state }) => kind === 'hold' && isInForce.includes(state))
  const toggle = (what: 'write' | 'tell') => setOpen(open === what ? null : what)
  const act = (kind: 'take' | 'give-back' | 'hold') => !step.isPending && step.mutate({ kind })
  return (
    <footer className={styles['bar']}>
      {open === 'write' && <WriteForm snapshot={snapshot} step={step} onDone={() => setOpen(null)} />}
      {open === 'tell' && <Directives oversight={oversight} step={step} onDone={() => setOpen(null)} />}
      {isAssistants && !oversight.mayTake && <p className="muted small">{say('step.cannot-take')}</p>}
      <p className={styles['acts']}>
        <button type="button" className="button" aria-expanded={open === 'write'} onClick={() => toggle('write')}>
          <Icon name="note" />
          {say('step.write')}
        </button>
        {isAssistants && (
          <>
            <button type="button" className="button" aria-expanded={open === 'tell'} onClick={() => toggle('tell')}>
              <Icon name="assistant" />
              {say('step.tell')}
            </button>
            {!isHeld && (
              <button type="button" className="button" aria-disabled={step.isPending} onClick={() => act('hold')}>
                <Icon name="clock" />
                {say('step.hold')}
              </button>
            )}
          </>
        )}
        {oversight.isOwn ? (
          <button type="button" className="button" aria-disabled={step.isPending} onClick={() => act('give-back')}>
            {say('step.give-back')}
          </button>
        ) : (
          oversight.mayTake && (
            <button
              type="button"
              className={`button ${styles['take']}`}
              aria-disabled={step.isPending}
              onClick={() => act('take')}
            >
              <Icon name="person" />
              {say('step.take')}
            </button>
          )
        )}
      </p>
    </footer>
  )
}

const isInForce: readonly string[] = ['open', 'waiting', 'approved']
