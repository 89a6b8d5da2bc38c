import type { Ground } from '@celadon/contract'
import { useWording } from '#language'
import styles from './grounds.module.css'

/** Where stated facts come from: the record and when it was read, or the article, its version and its words. */
export function Grounds({ grounds }: { grounds: Ground[] }) {
  const { say, format } = useWording()
  return (
    <ol className={styles['grounds']}>
      {grounds.map((ground, index) => (
        <li key={index}>
          <b>{ground.title}</b>
          {ground.kind === 'record' ? (
            <p>{ground.detail}</p>
          ) : (
            <blockquote>{say('quoted', { text: ground.quote })}</blockquote>
          )}
          <small>
            {ground.kind === 'record'
              ? say('grounds.record', { time: format.clock(ground.readAt) })
              : say('grounds.article', { version: ground.version, time: format.clock(ground.readAt) })}
          </small>
        </li>
      ))}
    </ol>
  )
}
