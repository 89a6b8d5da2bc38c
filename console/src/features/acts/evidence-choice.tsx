import { deskApi } from '#api'
import { useWording } from '#language'
import type { FieldProps } from './act-fields.tsx'
import styles from './acts.module.css'

/** The photos that the customer sent in this conversation: those that show it. */
export function EvidenceChoice({ snapshot, answers, onChange }: FieldProps) {
  const { say } = useWording()
  const photos = snapshot.entries
    .filter(({ author }) => author.kind === 'customer')
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.type === 'attachment' && part.file.mediaType.startsWith('image/') ? [part.file] : []))
  if (photos.length === 0) return <p className="muted">{say('acts.no-photos')}</p>
  return (
    <fieldset className={styles['photos']}>
      <legend>{say('approvals.photos')}</legend>
      {photos.map(({ id }, index) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={answers.evidence.includes(id)}
            onChange={(event) =>
              onChange({
                evidence: event.target.checked
                  ? [...answers.evidence, id]
                  : answers.evidence.filter((other) => other !== id),
              })
            }
          />
          <img
            src={deskApi.fileHref(snapshot.conversation.id, id)}
            alt={say('approvals.photo', { number: index + 1 })}
          />
        </label>
      ))}
    </fieldset>
  )
}
