import type { DeskEntry } from '@celadon/contract'
import { Ring } from '#design'
import { useSelf } from '#features/member'
import { useWording } from '#language'
import { MessageParts } from './message-parts.tsx'
import styles from './transcript.module.css'

/** A note to colleagues: dashed, yellow, and named as invisible to the customer. */
export function NoteLine({ entry }: { entry: DeskEntry }) {
  const { say, format } = useWording()
  const self = useSelf()
  const isSelf = entry.author.id === self.memberId
  const by = isSelf
    ? say('author.note-yours')
    : say('author.note', { name: entry.author.name ?? say(`author.${entry.author.kind}`) })
  return (
    <article className={`${styles['entry']} ${styles['by-note']}`}>
      <span className={styles['mark']}>
        <Ring />
      </span>
      <div className={styles['body']}>
        <h3 className="who">
          <b>{by}</b> {say('author.only-staff')}
          <time dateTime={entry.at}>{format.clock(entry.at)}</time>
        </h3>
        {entry.isErased ? <p className="muted">{say('talk.erased')}</p> : <MessageParts parts={entry.parts} />}
      </div>
    </article>
  )
}
