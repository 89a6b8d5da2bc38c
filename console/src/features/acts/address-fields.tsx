import { useWording } from '#language'
import type { FieldProps } from './act-fields.tsx'

const parts = ['name', 'line1', 'line2', 'city', 'region', 'postcode', 'country', 'phone'] as const

export function AddressFields({ answers, onChange }: FieldProps) {
  const { say } = useWording()
  return parts.map((part) => (
    <label key={part}>
      {say(`acts.address.${part}`)}
      <input
        className="field"
        value={answers.address[part]}
        maxLength={200}
        onChange={(event) => onChange({ address: { ...answers.address, [part]: event.target.value } })}
      />
    </label>
  ))
}
