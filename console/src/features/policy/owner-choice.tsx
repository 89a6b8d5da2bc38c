import type { PolicyShelf } from '@celadon/contract'
import { useNavigate } from '@tanstack/react-router'
import { useWording } from '#language'

type OwnerChoiceProps = { owners: PolicyShelf['owners']; owner: PolicyShelf['owners'][number] }

/** Whose rules are looked at. One's own only needs no choice. */
export function OwnerChoice({ owners, owner }: OwnerChoiceProps) {
  const { say, read } = useWording()
  const navigate = useNavigate()
  if (owners.length < 2) return null
  return (
    <select
      className="field"
      aria-label={say('policy.owner')}
      value={owner.sellerId ?? 'operator'}
      onChange={(event) => void navigate({ to: '/rules/policy', search: { owner: event.target.value } })}
    >
      {owners.map(({ sellerId, name }) => (
        <option key={sellerId ?? 'operator'} value={sellerId ?? 'operator'}>
          {sellerId === null ? say('policy.owner-operator', { name: read(name) }) : read(name)}
        </option>
      ))}
    </select>
  )
}
