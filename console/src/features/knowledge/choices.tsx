import type { ArticleSellers, Audience } from '@celadon/contract'
import { useWording } from '#language'

const audiences = ['buyers', 'sellers', 'agents'] as const

type AudienceChoiceProps = { value: Audience; onChange: (audience: Audience) => void; isReadOnly?: boolean }

export function AudienceChoice({ value, onChange, isReadOnly = false }: AudienceChoiceProps) {
  const { say } = useWording()
  return (
    <label>
      {say('knowledge.audience')}
      <select
        className="field"
        value={value}
        disabled={isReadOnly}
        onChange={(event) => onChange(event.currentTarget.value as Audience)}
      >
        {audiences.map((audience) => (
          <option key={audience} value={audience}>
            {say(`knowledge.audience.${audience}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

type ScopeChoiceProps = {
  sellers: ArticleSellers['sellers']
  value: string | null
  onChange: (sellerId: string | null) => void
}

/** Whose article it is. */
export function ScopeChoice({ sellers, value, onChange }: ScopeChoiceProps) {
  const { say, read } = useWording()
  return (
    <label>
      {say('knowledge.scope')}
      <select
        className="field"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{say('knowledge.operator')}</option>
        {sellers.map(({ id, name }) => (
          <option key={id} value={id}>
            {read(name)}
          </option>
        ))}
      </select>
    </label>
  )
}
