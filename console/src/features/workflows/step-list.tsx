import type { Step, WorkflowReading, WorkflowText } from '@celadon/contract'
import { useWording } from '#language'
import { OwnSteps } from './own-steps.tsx'
import { TextPair } from './text-pair.tsx'
import type { WordingDraft } from './use-wording-draft.ts'
import styles from './workflows.module.css'

/** The steps by their numbers, each with what it says; what says nothing is told in a word. */
export function StepList({ reading, draft }: { reading: WorkflowReading; draft: WordingDraft }) {
  const { say } = useWording()
  const { workflow, texts, mayWrite } = reading
  const ofStep = (step: number | null) => texts.filter((text) => text.step === step)
  return (
    <ol className={styles['steps']}>
      <li>
        <h2>{say('workflows.title')}</h2>
        <Texts texts={ofStep(null)} draft={draft} mayWrite={mayWrite} />
      </li>
      {workflow.steps.filter(isCeladons).map((step) => (
        <li key={step.number}>
          <StepHead step={step} />
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
  )
}

/** What the workspace put in stands below what it follows. */
const isCeladons = ({ name }: Step): boolean => !name.startsWith('own-')

function StepHead({ step }: { step: Step }) {
  const { say } = useWording()
  return (
    <h2>
      <span className={`num ${styles['number']}`}>{step.number}</span>
      {say(`workflows.step.${step.kind}`)}
      {step.from && <span className="tag">{step.from.action}</span>}
      {step.kind === 'ask' && <span className="tag">{say(`workflows.field.${step.field}`)}</span>}
      {step.kind === 'ask' && step.isOptional && <span className="muted small">{say('workflows.optional')}</span>}
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
