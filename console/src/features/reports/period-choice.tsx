import { useWording } from '#language'
import { periods, type ReportSearch } from './report-search.ts'

type PeriodChoiceProps = {
  search: ReportSearch
  shown: { from: string; to: string }
  today: string
  onChange: (search: ReportSearch) => void
}

/** Days up to today, or from one day to another. */
export function PeriodChoice({ search: { rows, days, from, to }, shown, today, onChange }: PeriodChoiceProps) {
  const { say } = useWording()
  const isOwn = from !== undefined && to !== undefined
  const kept = rows === undefined ? {} : { rows }
  const setDays = (part: { from?: string; to?: string }) => {
    const next = { ...shown, ...part }
    if (next.from !== '' && next.to !== '' && next.from <= next.to) onChange({ ...kept, ...next })
  }
  return (
    <>
      <label>
        {say('numbers.period')}
        <select
          className="field"
          value={isOwn ? 'own' : String(days ?? 28)}
          onChange={({ target: { value } }) =>
            onChange(value === 'own' ? { ...kept, ...shown } : { ...kept, days: Number(value) })
          }
        >
          {periods.map((each) => (
            <option key={each} value={each}>
              {say('numbers.days', { days: each })}
            </option>
          ))}
          <option value="own">{say('report.own-days')}</option>
        </select>
      </label>
      {isOwn && (
        <>
          <label>
            {say('audit.from')}
            <input
              className="field"
              type="date"
              value={shown.from}
              max={shown.to}
              onChange={(event) => setDays({ from: event.target.value })}
            />
          </label>
          <label>
            {say('audit.to')}
            <input
              className="field"
              type="date"
              value={shown.to}
              min={shown.from}
              max={today}
              onChange={(event) => setDays({ to: event.target.value })}
            />
          </label>
        </>
      )}
    </>
  )
}
