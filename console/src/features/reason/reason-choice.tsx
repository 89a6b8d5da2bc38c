import type { StatedReason } from '@celadon/contract'
import { useWording } from '#language'

export type Reason = StatedReason | ''

/** Why it would be wished for; rules may ask. */
export function ReasonChoice({ value, onChange }: { value: Reason; onChange: (reason: Reason) => void }) {
  const { say } = useWording()
  return (
    <label>
      {say('trial.reason')}
      <select
        className="field"
        value={value}
        onChange={(event) => onChange(reasons.find((each) => each === event.target.value) ?? '')}
      >
        <option value="">{say('trial.no-reason')}</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {say(`stated.${reason}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

const reasons = [
  'no-longer-needed',
  'ordered-by-mistake',
  'changed-mind',
  'too-big',
  'too-small',
  'damaged',
  'wrong-item',
  'missing',
  'late',
  'better-price',
  'quality',
  'not-as-described',
] as const satisfies readonly StatedReason[]
