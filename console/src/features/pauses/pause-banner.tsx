import type { Pause } from '@celadon/contract'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { useMayPause, usePauses, usePausing } from './use-pauses.ts'
import styles from './pauses.module.css'

/** Over every page of the desk while something is paused; whoever may lets it go on from here. */
export function PauseBanner() {
  const { say } = useWording()
  const pauses = usePauses().data?.pauses ?? []
  const pausing = usePausing()
  if (pauses.length === 0) return null
  return (
    <section className={styles['banner']} aria-label={say('pause.title')}>
      <ul>
        {pauses.map((pause) => (
          <BannerLine key={pause.id} pause={pause} onEnd={() => !pausing.isPending && pausing.mutate(pause.id)} />
        ))}
      </ul>
      {pausing.isError && <ProblemNote error={pausing.error} />}
    </section>
  )
}

function BannerLine({ pause, onEnd }: { pause: Pause; onEnd: () => void }) {
  const { say, read, format } = useWording()
  const mayPause = useMayPause()
  const { intent, label, byName, begunAt, until, reason } = pause
  const what =
    intent === null
      ? say('pause.banner.all')
      : say('pause.banner.one', { intent: label === null ? intent : read(label) })
  const now = new Date()
  return (
    <li>
      <b>{what}</b>
      <span>{say('pause.by', { name: byName, time: format.moment(begunAt, now) })}</span>
      {until !== null && <span>{say('pause.until', { time: format.moment(until, now) })}</span>}
      {reason !== null && <span className={styles['reason']}>{reason}</span>}
      {mayPause && (
        <button type="button" className="button" aria-label={say('pause.end.of', { what })} onClick={onEnd}>
          {say('pause.end')}
        </button>
      )}
    </li>
  )
}
