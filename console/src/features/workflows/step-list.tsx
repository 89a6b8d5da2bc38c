import type { Step, WorkflowReading, WorkflowText } from '@celadon/contract'
import type { ReactNode } from 'react'
import { useWording } from '#language'
import { OwnSteps } from './own-steps.tsx'
import { LeftOut, StepMoves } from './step-moves.tsx'
import { TextPair } from './text-pair.tsx'
import type { WordingDraft } from './use-wording-draft.ts'
import styles from './workflows.module.css'

/** The steps by their numbers, each with what it says; what says nothing is told in a word. */
export function StepList({ reading, draft }: { reading: WorkflowReading; draft: WordingDraft }) {
  const { say } = useWording()
  const { workflow, texts, mayWrite } = reading
  const shown = draft.arrangement.order.flatMap((name) => draft.steps.get(name) ?? [])
  const nameOf = (step: Step): string =>
    step.kind === 'ask' ? say(`workflows.field.${step.field}`) : say(`workflows.step.${step.kind}`)
  const ofStep = (step: number | null) => texts.filter((text) => text.step === step)
  return (
    <>
      <ol className={styles['steps']}>
        <li>
          <h2>{say('workflows.title')}</h2>
          <Texts texts={ofStep(null)} draft={draft} mayWrite={mayWrite} />
        </li>
        {shown.map((step, index) => (
          <li key={step.name}>
            <StepHead step={step} place={index + 1}>
              {mayWrite && <StepMoves step={step} what={nameOf(step)} draft={draft} />}
            </StepHead>
            <Texts texts={ofStep(step.number)} draft={draft} mayWrite={mayWrite} />
            {isFirstOfAction(step, workflow.steps) && <Sentences step={step} />}
            <OwnSteps
              after={step.name}
              isOpen={mayWrite && reading.places.includes(step.name)}
              draft={draft}
              mayWrite={mayWrite}
            />
          </li>
        ))}
      </ol>
      <LeftOut draft={draft} mayWrite={mayWrite} nameOf={nameOf} />
    </>
  )
}

function StepHead({ step, place, children }: { step: Step; place: number; children: ReactNode }) {
  const { say } = useWording()
  return (
    <h2>
      <span className={`num ${styles['number']}`}>{place}</span>
      {say(`workflows.step.${step.kind}`)}
      {step.from && <span className="tag">{step.from.action}</span>}
      {step.kind === 'ask' && <span className="tag">{say(`workflows.field.${step.field}`)}</span>}
      {step.kind === 'ask' && step.isOptional && <span className="muted small">{say('workflows.optional')}</span>}
      {children}
    </h2>
  )
}

/** An imported action may have become several steps: what it says stands at the first. */
const isFirstOfAction = (step: Step, steps: readonly Step[]): boolean => {
  const before = steps.find(({ number }) => number === step.number - 1)
  return step.from?.sentences.join() !== before?.from?.sentences.join()
}

/** What the guideline says, for staff. */
function Sentences({ step }: { step: Step }) {
  return step.from?.sentences.map((sentence, at) => (
    <p className="muted small" key={`${at} ${sentence}`}>
      {sentence}
    </p>
  ))
}

type TextsProps = { texts: readonly WorkflowText[]; draft: WordingDraft; mayWrite: boolean }

function Texts({ texts, draft, mayWrite }: TextsProps) {
  return texts.map((text) => (
    <TextPair
      key={text.id}
      text={text}
      typed={draft.textOf(text)}
      isChanged={draft.changed.includes(text)}
      mayWrite={mayWrite}
      onChange={(typed) => draft.change(text.id, typed)}
    />
  ))
}
