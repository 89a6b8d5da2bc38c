import type { InboxSetting } from '@celadon/contract'
import { useId } from 'react'
import { formatWait, useWording, type Wording } from '#language'
import styles from './inboxes.module.css'

type SeenSitesProps = { inbox: InboxSetting; now: string }

/** Each site that may, seen or not yet, and one that was seen and may not. */
export function SeenSites({ inbox: { allowedOrigins, seen }, now }: SeenSitesProps) {
  const wording = useWording()
  const { say } = wording
  const title = useId()
  const refused = seen.filter(({ isAllowed }) => !isAllowed)
  return (
    <section aria-labelledby={title} className={styles['part']}>
      <h3 id={title}>{say('inboxes.seen')}</h3>
      {allowedOrigins.length === 0 && <p className="muted small">{say('inboxes.no-sites')}</p>}
      <ul className={styles['sites']}>
        {allowedOrigins.map((origin) => {
          const sighting = seen.find((one) => one.origin === origin)
          return (
            <li key={origin}>
              <span className={styles['site']}>{origin}</span>{' '}
              {sighting ? (
                <span className="tag ok">{say('inboxes.seen-ago', { time: agoOf(wording, sighting.at, now) })}</span>
              ) : (
                <span className="tag">{say('inboxes.not-seen')}</span>
              )}
            </li>
          )
        })}
        {refused.map(({ origin, at }) => (
          <li key={origin}>
            <span className={styles['site']}>{origin}</span>{' '}
            <span className="tag warn">{say('inboxes.refused', { time: agoOf(wording, at, now) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** By the server's clock on both ends. */
const agoOf = ({ say }: Wording, at: string, now: string) => {
  const ms = Math.max(0, Date.parse(now) - Date.parse(at))
  if (ms < 60_000) return say('inboxes.seconds', { seconds: Math.round(ms / 1000) })
  return ms < 3_600_000 ? say('inboxes.minutes', { minutes: Math.floor(ms / 60_000) }) : formatWait(say, ms)
}
