import { useWording } from '#language'
import type { FieldProps } from './act-fields.tsx'

export function InvoiceFields({ answers: { invoice }, onChange }: FieldProps) {
  const { say } = useWording()
  const change = (part: Partial<typeof invoice>) => onChange({ invoice: { ...invoice, ...part } })
  return (
    <>
      <label>
        {say('acts.invoice.kind')}
        <select
          className="field"
          value={invoice.kind}
          onChange={(event) => change({ kind: event.target.value === 'company' ? 'company' : 'personal' })}
        >
          <option value="personal">{say('acts.invoice.personal')}</option>
          <option value="company">{say('acts.invoice.company')}</option>
        </select>
      </label>
      <label>
        {say('acts.invoice.name')}
        <input
          className="field"
          value={invoice.name}
          maxLength={100}
          onChange={(event) => change({ name: event.target.value })}
        />
      </label>
      {invoice.kind === 'company' && (
        <label>
          {say('acts.invoice.tax-number')}
          <input
            className="field"
            value={invoice.taxNumber ?? ''}
            maxLength={20}
            onChange={(event) => change({ taxNumber: event.target.value })}
          />
        </label>
      )}
    </>
  )
}
