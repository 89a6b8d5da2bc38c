import type { Brief } from '@celadon/contract'
import { useWording } from '#language'
import styles from './customer.module.css'

/** What whoever takes over has to know. */
export function BriefLines({ brief }: { brief: Brief }) {
  const { say } = useWording()
  return (
    <dl className={styles['lines']}>
      {(['wants', 'tried', 'facts', 'promised', 'open'] as const).map((part) => (
        <div key={part}>
          <dt>{say(`brief.${part}`)}</dt>
          {brief[part].map((line, index) => (
            <dd key={index}>{part === 'open' ? <b>{line}</b> : line}</dd>
          ))}
          {brief[part].length === 0 && <dd className="muted">{say('brief.nothing')}</dd>}
        </div>
      ))}
    </dl>
  )
}
