import type { Ground } from '@celadon/contract'
import { useState, type FormEvent } from 'react'
import { useWording } from '#language'
import type { CorrectProps } from './correct-answer.tsx'
import { Became, FormFoot, WhyField } from './form-foot.tsx'
import { useObjection } from './use-objection.ts'
import styles from './correcting.module.css'

type Source = Extract<Ground, { kind: 'record' | 'article' }>

/** What the answer took for a fact, from which record or article, and what it ought to be. */
export function FactForm({ turn, ...of }: CorrectProps) {
  const { say } = useWording()
  const sources = turn.grounds.filter((ground): ground is Source => ground.kind !== 'clause')
  const [at, setAt] = useState(0)
  const [field, setField] = useState('')
  const [shouldBe, setShouldBe] = useState('')
  const [why, setWhy] = useState('')
  const objection = useObjection(of)
  const source = sources[at]
  if (!source) return <p>{say('wrong.no-source')}</p>
  if (objection.isSuccess) return <Became objected={objection.data} />
  const isReady = [shouldBe, why, ...(source.kind === 'record' ? [field] : [])].every((typed) => typed.trim() !== '')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || objection.isPending) return
    const from =
      source.kind === 'record'
        ? {
            kind: source.kind,
            recordType: source.recordType,
            recordId: source.recordId,
            field: field.trim(),
            shouldBe: shouldBe.trim(),
          }
        : { kind: source.kind, articleId: source.articleId, shouldBe: shouldBe.trim() }
    objection.mutate({ why: why.trim(), fault: { kind: 'wrong-fact', from } })
  }
  return (
    <form className={styles['form']} onSubmit={onSubmit}>
      <label>
        {say('wrong.source')}
        <select className="field" value={at} onChange={(event) => setAt(Number(event.target.value))}>
          {sources.map((ground, index) => (
            <option key={index} value={index}>
              {ground.title}
            </option>
          ))}
        </select>
      </label>
      <blockquote>{source.kind === 'record' ? source.detail : source.quote}</blockquote>
      {source.kind === 'record' && (
        <label>
          {say('wrong.field')}
          <input className="field" maxLength={120} value={field} onChange={(event) => setField(event.target.value)} />
        </label>
      )}
      <label>
        {say(source.kind === 'record' ? 'wrong.should-be' : 'wrong.should-say')}
        <input
          className="field"
          maxLength={400}
          value={shouldBe}
          onChange={(event) => setShouldBe(event.target.value)}
        />
      </label>
      <WhyField why={why} onChange={setWhy} />
      <FormFoot objection={objection} isReady={isReady} />
    </form>
  )
}
