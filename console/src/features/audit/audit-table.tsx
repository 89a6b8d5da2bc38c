import type { AuditEntry } from '@celadon/contract'
import { useNow } from '#design'
import { hasWord, useWording, type Wording } from '#language'
import styles from './audit.module.css'

/** On a narrow page each entry stands by itself, with the names of its columns. */
export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const { say } = useWording()
  if (entries.length === 0) return <p className="muted">{say('audit.none')}</p>
  return (
    <table className={styles['table']} aria-label={say('audit.title')}>
      <thead>
        <tr>
          <th scope="col">{say('audit.number')}</th>
          <th scope="col">{say('audit.at')}</th>
          <th scope="col">{say('audit.by')}</th>
          <th scope="col">{say('audit.act')}</th>
          <th scope="col">{say('audit.about')}</th>
          <th scope="col">{say('audit.details')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryLine key={entry.number} entry={entry} />
        ))}
      </tbody>
    </table>
  )
}

function EntryLine({ entry: { number, at, by, act, about, details } }: { entry: AuditEntry }) {
  const wording = useWording()
  const { say, format } = wording
  const now = new Date(useNow())
  return (
    <tr>
      <td className="num" data-label={say('audit.number')}>
        {number}
      </td>
      <td className="num" data-label={say('audit.at')}>
        <time dateTime={at}>{format.moment(at, now)}</time>
      </td>
      <td data-label={say('audit.by')}>
        {by === null ? <span className="muted">{say('audit.installation')}</span> : by.name || say('owner.unnamed')}
      </td>
      <td data-label={say('audit.act')}>{wordOf(wording, `audit.act.${act}`, act)}</td>
      <td data-label={say('audit.about')}>
        {wordOf(wording, `audit.kind.${about.kind}`, about.kind)}
        <small>{about.name ?? nameOf(wording, about)}</small>
      </td>
      <td data-label={say('audit.details')} className={styles['details']}>
        {describeDetails(wording, details)}
      </td>
    </tr>
  )
}

/** Somebody may have written anything in its place. */
const wordOf = ({ say }: Wording, key: string, otherwise: string) => (hasWord(key) ? say(key) : otherwise)

const nameOf = (wording: Wording, { kind, id }: AuditEntry['about']) =>
  kind === 'role' ? wordOf(wording, `role.${id}`, id) : kind === 'workspace' ? '' : id

function describeDetails(wording: Wording, details: AuditEntry['details']) {
  const { say, format } = wording
  const shown = Object.entries(details).filter(([name, value]) => value !== null && !hidden.has(name))
  const amount = details['amountMinor'] ?? details['refundsAbove']
  const currency = details['currency']
  return shown.map(([name, value]) => {
    const word = wordOf(wording, `audit.detail.${name}`, name)
    const isMoney = money.has(name) || (name === 'before' && 'amountMinor' in details)
    const text =
      typeof value === 'boolean'
        ? say(value ? 'audit.yes' : 'audit.no')
        : isMoney && typeof value === 'number' && typeof currency === 'string' && amount !== null
          ? format.money({ amountMinor: value, currency })
          : wordOf(wording, `role.${value}`, String(value))
    return (
      <span key={name}>
        {word} <b>{text}</b>
      </span>
    )
  })
}

const money = new Set(['amountMinor', 'refundsAbove'])
/** Said with the amount. */
const hidden = new Set(['currency'])
