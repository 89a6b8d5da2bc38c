import { reportRowsSchema } from '@celadon/contract'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { deskApi, deskKeys } from '#api'
import { dayOf } from '#days'
import { ProblemNote, Skeleton, useNow } from '#design'
import { useSelf } from '#features/member'
import { PageHead } from '#features/rules'
import { saveText } from '#features/save-text'
import { useWording } from '#language'
import { announce } from '#live'
import { PeriodChoice } from './period-choice.tsx'
import { daysOf, type ReportSearch } from './report-search.ts'
import { ReportTable } from './report-table.tsx'
import styles from './reports.module.css'

const minuteMs = 60_000

/** What was counted by queue, agent or intent in a period, and the period before. */
export function ReportsPage() {
  const { say, format, language } = useWording()
  const navigate = useNavigate()
  const { tenant } = useSelf()
  const search = useSearch({ from: '/desk/numbers/reports' })
  const rows = search.rows ?? 'queue'
  const today = dayOf(new Date(useNow(minuteMs)).toISOString(), tenant.timeZone)
  const wish = { rows, ...daysOf(search, today) }
  const report = useQuery({
    queryKey: deskKeys.report(wish),
    queryFn: () => deskApi.showReport(wish),
    placeholderData: keepPreviousData,
  })
  const exporting = useMutation({
    mutationFn: () => deskApi.exportReport({ ...wish, language }),
    onSuccess: (text) => {
      saveText(`report-${rows}-${wish.from}-${wish.to}.csv`, text)
      announce(say('audit.exported'))
    },
  })
  const change = (part: ReportSearch) => void navigate({ to: '/numbers/reports', search: part, replace: true })
  const shown = report.data
  const period = (days: { from: string; to: string }) => ({
    from: format.calendarDay(days.from),
    to: format.calendarDay(days.to),
  })
  return (
    <main className="sheet" id="page" tabIndex={-1}>
      <PageHead title={say('report.title')} explain={say('report.explain')}>
        <Link className="button" to="/numbers">
          {say('numbers.title')}
        </Link>
        <button
          type="button"
          className="button"
          aria-disabled={exporting.isPending}
          onClick={() => !exporting.isPending && exporting.mutate()}
        >
          {say('audit.export')}
        </button>
      </PageHead>
      <div className={styles['choices']}>
        <label>
          {say('report.by')}
          <select
            className="field"
            value={rows}
            onChange={(event) => change({ ...search, rows: reportRowsSchema.parse(event.target.value) })}
          >
            {reportRowsSchema.options.map((each) => (
              <option key={each} value={each}>
                {say(`report.rows.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <PeriodChoice search={search} shown={wish} today={today} onChange={change} />
      </div>
      {exporting.isError && <ProblemNote error={exporting.error} />}
      {report.isError && <ProblemNote error={report.error} onAgain={() => void report.refetch()} />}
      {report.isPending && <Skeleton label={say('rules.loading')} lines={6} height={56} />}
      {shown && (
        <>
          <p className="muted small" role="status">
            {say('report.period', period(shown))} {say('report.period-before', period(shown.before))}
          </p>
          <ReportTable report={shown} />
        </>
      )}
    </main>
  )
}
