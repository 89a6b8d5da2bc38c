import { auditActs, type AuditPage, type AuditQuery } from '@celadon/contract'
import { useState } from 'react'
import { useWording } from '#language'
import styles from './audit.module.css'

type Chosen = { act: string; by: string; from: string; to: string }
type AuditFilterProps = { members: AuditPage['members']; onChange: (query: AuditQuery) => void }

export function AuditFilter({ members, onChange }: AuditFilterProps) {
  const { say } = useWording()
  const [chosen, setChosen] = useState<Chosen>({ act: '', by: '', from: '', to: '' })
  const choose = (part: Partial<Chosen>) => {
    const next = { ...chosen, ...part }
    setChosen(next)
    onChange(toQuery(next))
  }
  return (
    <div className={`sheet-form ${styles['filter']}`}>
      <label>
        {say('audit.by')}
        <select className="field" value={chosen.by} onChange={(event) => choose({ by: event.target.value })}>
          <option value="">{say('audit.anybody')}</option>
          {members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('audit.act')}
        <select className="field" value={chosen.act} onChange={(event) => choose({ act: event.target.value })}>
          <option value="">{say('audit.anything')}</option>
          {auditActs.map((act) => (
            <option key={act} value={act}>
              {say(`audit.act.${act}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('audit.from')}
        <input
          className="field"
          type="date"
          value={chosen.from}
          onChange={(event) => choose({ from: event.target.value })}
        />
      </label>
      <label>
        {say('audit.to')}
        <input
          className="field"
          type="date"
          value={chosen.to}
          onChange={(event) => choose({ to: event.target.value })}
        />
      </label>
    </div>
  )
}

/** The start of the day that many days later, as an instant; nothing for what is no day. */
function startOf(name: 'from' | 'to', day: string, later: number): Pick<AuditQuery, 'from' | 'to'> {
  const date = new Date(`${day}T00:00:00`)
  date.setDate(date.getDate() + later)
  return Number.isNaN(date.getTime()) ? {} : { [name]: date.toISOString() }
}

/** Days are those of whoever looks. */
function toQuery({ act, by, from, to }: Chosen): AuditQuery {
  const known = auditActs.find((one) => one === act)
  return {
    ...(known === undefined ? {} : { act: known }),
    ...(by === '' ? {} : { by }),
    ...startOf('from', from, 0),
    ...startOf('to', to, 1),
  }
}
