import type { Clause, PolicyForms } from '@celadon/contract'
import { ScopeButton } from './scope-button.tsx'
import { Sentence } from './sentence.tsx'
import { formOf } from './policy-forms.ts'

type ClauseSentenceProps = {
  forms: PolicyForms
  clause: Clause
  onChange: (clause: Clause) => void
  onInvalid: (blank: string, isInvalid: boolean) => void
}

/** A clause as it is written: for whom, then the sentence. */
export function ClauseSentence({ forms, clause, onChange, onInvalid }: ClauseSentenceProps) {
  const form = formOf(forms, clause)
  if (form === undefined) return <p>{clause.kind}</p>
  return (
    <Sentence
      form={form}
      fields={clause}
      onChange={(name, value) => onChange({ ...clause, [name]: value })}
      onInvalid={onInvalid}
    >
      <ScopeButton forms={forms} clause={clause} onChange={(scope) => onChange({ ...clause, scope })} />
    </Sentence>
  )
}
