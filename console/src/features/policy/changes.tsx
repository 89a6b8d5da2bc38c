import type { PolicyChange } from '@celadon/contract'
import { useWording } from '#language'
import styles from './changes.module.css'

/** What is different, sentence by sentence: what was, and what is. */
export function Changes({ changes }: { changes: readonly PolicyChange[] }) {
  const { say } = useWording()
  if (changes.length === 0) return <p className="muted">{say('policy.no-changes')}</p>
  return (
    <ul className={styles['changes']}>
      {changes.map((change) => (
        <li key={`${change.part} ${change.id} ${change.kind}`}>
          <p className={styles['kind']}>
            {say(`policy.change.${change.kind}`, { at: change.is?.at ?? change.was?.at ?? 0 })}
            {change.part !== 'clause' && ` · ${say(`policy.part.${change.part}`)}`}
          </p>
          <Sides change={change} />
        </li>
      ))}
    </ul>
  )
}

function Sides({ change: { kind, was, is } }: { change: PolicyChange }) {
  const { say, read } = useWording()
  if (kind === 'moved' && was && is)
    return (
      <p className={styles['same']}>{say('policy.moved', { from: was.at, to: is.at, sentence: read(is.sentence) })}</p>
    )
  return (
    <>
      {was && (
        <p className={styles['was']}>
          <span className="sr">{say('policy.was')}</span>
          {read(was.sentence)}
        </p>
      )}
      {is && (
        <p className={styles['is']}>
          <span className="sr">{say('policy.is')}</span>
          {read(is.sentence)}
        </p>
      )}
    </>
  )
}
