import type { Localized, ObjectionWish, SaidSentences, WorkflowReading } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { deskApi, deskKeys, rulesApi, rulesKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { SentenceTrial } from '#features/sentences'
import { useWording } from '#language'
import type { CorrectProps } from './correct-answer.tsx'
import { Became, FormFoot, WhyField } from './form-foot.tsx'
import { useObjection } from './use-objection.ts'
import { runIn } from './verdict-in.ts'
import styles from './correcting.module.css'

/** Other words in the place of those that were said: of a sentence, of a workflow its text, of anything else what would have been better. */
export function ToneForm(props: CorrectProps) {
  const { say } = useWording()
  const run = runIn(props.turn.facts)
  const { conversationId, entryId } = props
  const said = useQuery({
    queryKey: deskKeys.saidSentences(conversationId, entryId),
    queryFn: () => deskApi.listSaidSentences(conversationId, entryId),
  })
  const workflow = useQuery({
    queryKey: rulesKeys.workflow(run?.workflow ?? ''),
    queryFn: () => rulesApi.loadWorkflow(run?.workflow ?? ''),
    enabled: run !== undefined,
  })
  const error = said.error ?? workflow.error
  if (error) return <ProblemNote error={error} />
  if (!said.data || (run && !workflow.data)) return <Skeleton label={say('rules.loading')} lines={2} height={48} />
  const places = [...sentencePlaces(said.data), ...(workflow.data ? workflowPlaces(workflow.data) : [])]
  const step = workflow.data?.texts.find((text) => run && text.step === run.step)?.id
  const first = said.data.sentences.length > 0 ? undefined : places.find(({ id }) => id === `w:${step ?? ''}`)
  return <WordsForm {...props} places={places} first={first ?? places[0]} />
}

type ToneFault = Extract<ObjectionWish['fault'], { kind: 'wrong-tone' }>
type Place = {
  id: string
  /** As it was said, or as it is written. */
  shown: Localized
  now: Localized
  place: NonNullable<ToneFault['place']>
  blanks: string[]
  isLocked: boolean
}

const sentencePlaces = ({ sentences }: SaidSentences): Place[] =>
  sentences.map(({ id, said, now, isLocked }) => ({
    id: `s:${id}`,
    shown: { zh: said, en: said },
    now,
    place: { sentence: id },
    blanks: [...new Set(now.en.match(/\{\w+\}/g) ?? [])],
    isLocked,
  }))

const workflowPlaces = ({ workflow, texts }: WorkflowReading): Place[] =>
  texts
    .filter(({ step }) => step !== null)
    .map(({ id, text, mayUse }) => ({
      id: `w:${id}`,
      shown: text,
      now: text,
      place: { workflow: workflow.name, text: id },
      blanks: mayUse.map((name) => `{${name}}`),
      isLocked: false,
    }))

type WordsFormProps = CorrectProps & { places: readonly Place[]; first: Place | undefined }
const nothing = ''
const unwritten: Localized = { zh: nothing, en: nothing }

function WordsForm({ turn, places, first, ...of }: WordsFormProps) {
  const { say, read } = useWording()
  const [id, setId] = useState(first?.id ?? '')
  const chosen = places.find((each) => each.id === id)
  const [typed, setTyped] = useState<Localized | null>(null)
  const words = typed ?? chosen?.now ?? unwritten
  const [why, setWhy] = useState('')
  const objection = useObjection(of)
  if (objection.isSuccess) return <Became objected={objection.data} />
  const isWritten = typed !== null && `${words.zh}${words.en}`.trim() !== ''
  const isReady = why.trim() !== '' && isWritten && chosen?.isLocked !== true
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || objection.isPending) return
    objection.mutate({ why: why.trim(), fault: { kind: 'wrong-tone', place: chosen?.place ?? null, words } })
  }
  return (
    <form className={styles['form']} onSubmit={onSubmit}>
      {places.length > 0 && (
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
            {places.map((each) => (
              <option key={each.id} value={each.id}>
                {read(each.shown)}
              </option>
            ))}
            <option value="">{say('wrong.place-other')}</option>
          </select>
        </label>
      )}
      {chosen?.isLocked && <p className="muted small">{say('sentences.locked-explain')}</p>}
      {!chosen?.isLocked &&
        (chosen ? (['zh', 'en'] as const) : [turn.language]).map((language) => (
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
      {chosen && chosen.blanks.length > 0 && (
        <p className="muted small">{say('wrong.blanks', { blanks: chosen.blanks.join(' ') })}</p>
      )}
      {chosen && 'sentence' in chosen.place && !chosen.isLocked && (
        <SentenceTrial key={chosen.id} id={chosen.place.sentence} words={words} isReady={isWritten} />
      )}
      <WhyField why={why} onChange={setWhy} />
      <FormFoot objection={objection} isReady={isReady} />
    </form>
  )
}
