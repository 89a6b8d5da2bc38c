import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { useMay, useSelf } from '#features/member'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { Complaints } from './complaints.tsx'
import { Gaps } from './gaps.tsx'
import { Strip } from './strip.tsx'
import styles from './numbers.module.css'

const periods = [7, 28, 90] as const

/** The strip first, then what people complain of and what nothing answered. */
export function NumbersPage() {
  const { say, format } = useWording()
  const isStaff = useSelf().role !== 'sellerMember'
  const hasReports = useMay()('numbers.read') && isStaff
  const [days, setDays] = useState<number>(28)
  const numbers = useQuery({
    queryKey: deskKeys.numbers(days),
    queryFn: () => deskApi.showNumbers(days),
    placeholderData: keepPreviousData,
  })
  const shown = numbers.data
  return (
    <main className="sheet of-cards" id="page" tabIndex={-1}>
      <PageHead
        title={say('numbers.title')}
        {...(shown && {
          explain: say('numbers.explain', { from: format.date(shown.from), to: format.date(shown.to) }),
        })}
      >
        {hasReports && (
          <Link className="button" to="/numbers/reports" search={{}}>
            {say('report.title')}
          </Link>
        )}
        <label className={styles['show']}>
          {say('numbers.period')}
          <select className="field" value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
            {periods.map((each) => (
              <option key={each} value={each}>
                {say('numbers.days', { days: each })}
              </option>
            ))}
          </select>
        </label>
      </PageHead>
      {numbers.isError && <ProblemNote error={numbers.error} onAgain={() => void numbers.refetch()} />}
      {numbers.isPending && <Skeleton label={say('rules.loading')} lines={3} height={120} />}
      {shown && (
        <>
          <Strip numbers={shown} />
          <div className={styles['beside']}>
            <Complaints numbers={shown} />
            <Gaps gaps={shown.gaps} />
          </div>
        </>
      )}
    </main>
  )
}
