import type { Localized, WorkflowReading } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { useWording } from '#language'
import type { CorrectProps } from './correct-answer.tsx'
import { Became, FormFoot, WhyField } from './form-foot.tsx'
import { useObjection } from './use-objection.ts'
import { runIn } from './verdict-in.ts'
import styles from './correcting.module.css'

/** Other words in the place of those that were said: of a workflow its text, of anything else what would have been better. */
export function ToneForm(props: CorrectProps) {
  const { say } = useWording()
  const run = runIn(props.turn.facts)
  const workflow = useQuery({
    queryKey: rulesKeys.workflow(run?.workflow ?? ''),
    queryFn: () => rulesApi.loadWorkflow(run?.workflow ?? ''),
    enabled: run !== undefined,
  })
  if (!run) return <WordsForm {...props} reading={null} step={0} />
  if (workflow.isError) return <ProblemNote error={workflow.error} />
  if (workflow.isPending) return <Skeleton label={say('rules.loading')} lines={2} height={48} />
  return <WordsForm {...props} reading={workflow.data} step={run.step} />
}

type WordsFormProps = CorrectProps & { reading: WorkflowReading | null; step: number }
const nothing = ''
const unwritten: Localized = { zh: nothing, en: nothing }

function WordsForm({ turn, reading, step, ...of }: WordsFormProps) {
  const { say, read } = useWording()
  const texts = reading?.texts.filter((each) => each.step !== null) ?? []
  const [id, setId] = useState(() => (texts.find((each) => each.step === step) ?? texts[0])?.id ?? '')
  const text = texts.find((each) => each.id === id)
  const [typed, setTyped] = useState<Localized | null>(null)
  const words = typed ?? text?.text ?? unwritten
  const [why, setWhy] = useState('')
  const objection = useObjection(of)
  if (objection.isSuccess) return <Became objected={objection.data} />
  const isReady = why.trim() !== '' && typed !== null && `${words.zh}${words.en}`.trim() !== ''
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || objection.isPending) return
    const place = reading && text ? { workflow: reading.workflow.name, text: text.id } : null
    objection.mutate({ why: why.trim(), fault: { kind: 'wrong-tone', place, words } })
  }
  return (
    <form className={styles['form']} onSubmit={onSubmit}>
      {texts.length > 0 && (
        <label>
          {say('wrong.place')}
          <select
            className="field"
            value={id}
            onChange={(event) => {
              setId(event.target.value)
              setTyped(null)
            }}
          >
            {texts.map((each) => (
              <option key={each.id} value={each.id}>
                {read(each.text)}
              </option>
            ))}
          </select>
        </label>
      )}
      {(text ? (['zh', 'en'] as const) : [turn.language]).map((language) => (
        <label key={language}>
          {say('wrong.words', { language: say(`language.${language}`) })}
          <textarea
            className="field"
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            rows={3}
            maxLength={1000}
            value={words[language]}
            onChange={(event) => setTyped({ ...words, [language]: event.target.value })}
          />
        </label>
      ))}
      {text && text.mayUse.length > 0 && (
        <p className="muted small">
          {say('wrong.blanks', { blanks: text.mayUse.map((name) => `{${name}}`).join(' ') })}
        </p>
      )}
      <WhyField why={why} onChange={setWhy} />
      <FormFoot objection={objection} isReady={isReady} />
    </form>
  )
}
