import { useState } from 'react'
import { dayOf } from '#days'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import { dueOf } from './due-day.ts'

/** A day that is being typed is none yet: it counts once the field is left, or with Enter. */
export function DueField({ dueAt, onChoose }: { dueAt: string; onChoose: (dueAt: string) => void }) {
  const { say } = useWording()
  const { timeZone } = useSelf().tenant
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    const chosen = typed === null ? undefined : dueOf(typed, dueAt, timeZone)
    setTyped(null)
    if (chosen !== undefined) onChoose(chosen)
  }
  return (
    <label>
      <span>{say('ticket.due')}</span>
      <input
        className="field"
        type="date"
        value={typed ?? dayOf(dueAt, timeZone)}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
    </label>
  )
}
