import type { AddedStep } from '@celadon/contract'
import { Icon } from '#design'
import { useWording } from '#language'
import type { WordingDraft } from './use-wording-draft.ts'
import styles from './workflows.module.css'

const most = 5
const nothing = ''
const unwritten = { zh: nothing, en: nothing }
const languages = [
  ['zh', 'zh-CN'],
  ['en', 'en'],
] as const

type OwnStepsProps = { after: string; isOpen: boolean; draft: WordingDraft; mayWrite: boolean }

/** Questions and notes that the workspace put in after this step, and room for more of them. */
export function OwnSteps({ after, isOpen, draft, mayWrite }: OwnStepsProps) {
  const { say } = useWording()
  const { added, setAdded } = draft
  const add = (kind: AddedStep['kind']) => setAdded([...added, { after, kind, text: unwritten }])
  const canAdd = isOpen && added.length < most
  return (
    <>
      {added.map(
        (step, index) =>
          step.after === after && (
            <OwnStep
              key={index}
              step={step}
              mayWrite={mayWrite}
              onChange={(changed) => setAdded(added.with(index, changed))}
              onRemove={() => setAdded(added.filter((_, at) => at !== index))}
            />
          ),
      )}
      {canAdd && (
        <p className={styles['blanks']}>
          <button type="button" className="link plain" onClick={() => add('question')}>
            <Icon name="plus" />
            {say('workflows.add-question')}
          </button>
          <button type="button" className="link plain" onClick={() => add('note')}>
            <Icon name="plus" />
            {say('workflows.add-note')}
          </button>
        </p>
      )}
    </>
  )
}

type OwnStepProps = {
  step: AddedStep
  mayWrite: boolean
  onChange: (step: AddedStep) => void
  onRemove: () => void
}

function OwnStep({ step, mayWrite, onChange, onRemove }: OwnStepProps) {
  const { say } = useWording()
  return (
    <section className={styles['own']}>
      <h3>
        <span className="tag ok">{say(`workflows.own-${step.kind}`)}</span>
        {mayWrite && (
          <button type="button" className="link plain" onClick={onRemove}>
            <Icon name="close" />
            {say('workflows.remove-own')}
          </button>
        )}
      </h3>
      <div className={styles['pair']}>
        {languages.map(([language, lang]) =>
          mayWrite ? (
            <label key={language}>
              <span>{say(`language.${language}`)}</span>
              <textarea
                className="field"
                lang={lang}
                rows={2}
                maxLength={1000}
                value={step.text[language]}
                aria-invalid={step.text[language].trim() === ''}
                onChange={(event) => onChange({ ...step, text: { ...step.text, [language]: event.target.value } })}
              />
            </label>
          ) : (
            <p key={language} lang={lang}>
              {step.text[language]}
            </p>
          ),
        )}
      </div>
    </section>
  )
}
