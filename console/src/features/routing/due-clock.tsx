import type { Due } from '@celadon/contract'
import { useNow } from '#design'
import { formatWait, useWording } from '#language'

/** From here on the goal is close enough to say so in another colour. */
const soonMs = 60_000

/** Which goal runs out next, and how soon; a promised call-back is told by the line itself. */
export function DueClock({ due }: { due: Due | null }) {
  const { say } = useWording()
  const now = useNow()
  if (due === null || due.target === 'call-back') return null
  const leftMs = Date.parse(due.at) - now
  const time = formatWait(say, Math.abs(leftMs))
  const tone = leftMs < 0 ? 'bad' : leftMs < soonMs ? 'warn' : ''
  return (
    <span className={`tag ${tone}`}>
      {say(`due.${due.target}`, { time: say(leftMs < 0 ? 'due.late' : 'due.in', { time }) })}
    </span>
  )
}
