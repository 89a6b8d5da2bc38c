import type { FormField, Part } from '@celadon/contract'
import type { InputHTMLAttributes, TargetedSubmitEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { isComposing } from './composing.ts'
import type { MessageProps } from './message.tsx'
import { useWords } from './words.ts'

type FormProps = MessageProps & { part: Extract<Part, { type: 'form' }> }
type Faults = Record<string, string>

export function Form({ part, chat, answers, isLive }: FormProps) {
  const { language, strings } = useWords()
  const [values, setValues] = useState<Record<string, string>>({})
  const [faults, setFaults] = useState<Faults>({})
  const form = useRef<HTMLFormElement>(null)
  const isOpen = isLive && !answers.has(part.id)
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const found = findFaults(part.fields, values, strings)
    setFaults(found)
    const first = part.fields.findIndex((field) => found[field.name] !== undefined)
    if (first >= 0) return form.current?.querySelectorAll('input')[first]?.focus()
    const trimmed = Object.entries(values).map(([name, value]) => [name, value.trim().slice(0, 400)])
    chat.say([{ type: 'form-answer', formId: part.id, values: Object.fromEntries(trimmed) }], language)
  }
  if (!isOpen) return answers.has(part.id) ? <p class="system-line">{strings.answered}</p> : null
  return (
    <form class="card ask" aria-label={strings.formTitle} ref={form} noValidate onSubmit={submit} data-testid="form">
      <div class="pad">
        {part.fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            id={`${part.id}-${field.name}`}
            value={values[field.name] ?? ''}
            fault={faults[field.name]}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
      </div>
      <footer>
        <button type="submit" class="button primary">
          {strings.submit}
        </button>
      </footer>
    </form>
  )
}

type FieldProps = {
  field: FormField
  id: string
  value: string
  fault: string | undefined
  onChange: (value: string) => void
}

function Field({ field, id, value, fault, onChange }: FieldProps) {
  return (
    <div class="field-row">
      <label for={id}>{field.label}</label>
      <input
        id={id}
        name={field.name}
        class="field"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && isComposing(event) && event.preventDefault()}
        {...kinds[field.kind]}
      />
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}

const kinds: Record<FormField['kind'], InputHTMLAttributes> = {
  text: { type: 'text' },
  email: { type: 'email', autoComplete: 'email', inputMode: 'email', spellcheck: false },
  code: { type: 'text', autoComplete: 'one-time-code', inputMode: 'numeric', maxLength: 12, spellcheck: false },
  address: { type: 'text', autoComplete: 'street-address' },
  amount: { type: 'text', inputMode: 'decimal' },
  date: { type: 'date' },
}

function findFaults(
  fields: readonly FormField[],
  values: Record<string, string>,
  strings: { fillIn: string; emailWrong: string },
): Faults {
  const faults: Faults = {}
  for (const { name, kind, isOptional } of fields) {
    const value = (values[name] ?? '').trim()
    if (value === '' && isOptional) continue
    if (value === '') faults[name] = strings.fillIn
    else if (kind === 'email' && !isEmail(value)) faults[name] = strings.emailWrong
  }
  return faults
}

/** One at sign, no blanks, and a domain of two parts or more. */
function isEmail(value: string): boolean {
  const [local = '', domain = '', ...rest] = value.split('@')
  const parts = domain.split('.')
  return (
    rest.length === 0 && local !== '' && !/\s/.test(value) && parts.length > 1 && parts.every((part) => part !== '')
  )
}
