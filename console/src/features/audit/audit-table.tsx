import type { AuditEntry, AuditPage } from '@celadon/contract'
import { useNow } from '#design'
import { useWording } from '#language'
import { describeDetails, nameOf, sayAct, wordOf } from './describe-entry.ts'
import styles from './audit.module.css'

type AuditTableProps = { entries: AuditEntry[]; names: AuditPage['names'] }

/** What was done, a sentence each. On a narrow page each entry stands by itself, with the names of its columns. */
export function AuditTable({ entries, names }: AuditTableProps) {
  const { say } = useWording()
  if (entries.length === 0) return <p className="muted">{say('audit.none')}</p>
  return (
    <table className={`sheet-rows ${styles['table']}`} aria-label={say('audit.title')}>
      <thead>
        <tr>
          <th scope="col">{say('audit.number')}</th>
          <th scope="col">{say('audit.at')}</th>
          <th scope="col">{say('audit.act')}</th>
          <th scope="col">{say('audit.details')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryLine key={entry.number} entry={entry} names={names} />
        ))}
      </tbody>
    </table>
  )
}

function EntryLine({ entry, names }: { entry: AuditEntry; names: AuditPage['names'] }) {
  const wording = useWording()
  const { say, format } = wording
  const { number, at, about } = entry
  const now = new Date(useNow())
  const name = nameOf(wording, about, names)
  return (
    <tr>
      <td className="num" data-label={say('audit.number')}>
        {number}
      </td>
      <td className="num" data-label={say('audit.at')}>
        <time dateTime={at}>{format.moment(at, now)}</time>
      </td>
      <td data-label={say('audit.act')} className={styles['act']}>
        {sayAct(wording, entry)}
        {name !== '' && (
          <small>
            {wordOf(wording, `audit.kind.${about.kind}`, about.kind)} <b>{name}</b>
          </small>
        )}
      </td>
      <td data-label={say('audit.details')} className={styles['details']}>
        {describeDetails(wording, entry, names).map(({ word, text }) => (
          <span key={word}>
            {word} <b>{text}</b>
          </span>
        ))}
      </td>
    </tr>
  )
}
