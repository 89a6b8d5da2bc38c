import { useState, type FormEvent } from 'react'
import type { CorrectProps } from './correct-answer.tsx'
import { Became, FormFoot, WhyField } from './form-foot.tsx'
import { useObjection } from './use-objection.ts'
import styles from './correcting.module.css'

type PlainFormProps = CorrectProps & { kind: 'misread' | 'missing-knowledge' }

/** What needs nothing but its reason. */
export function PlainForm({ kind, turn, ...of }: PlainFormProps) {
  const [why, setWhy] = useState('')
  const objection = useObjection(of)
  if (objection.isSuccess) return <Became objected={objection.data} />
  const isReady = why.trim() !== ''
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady && !objection.isPending) objection.mutate({ why: why.trim(), fault: { kind } })
  }
  return (
    <form className={styles['form']} onSubmit={onSubmit}>
      <blockquote>{turn.utterance}</blockquote>
      <WhyField why={why} onChange={setWhy} />
      <FormFoot objection={objection} isReady={isReady} />
    </form>
  )
}
