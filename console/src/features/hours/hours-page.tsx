import type { Hours } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton, useNow } from '#design'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { HoursForm } from './hours-form.tsx'

export function HoursPage() {
  const { say } = useWording()
  const hours = useQuery({ queryKey: deskKeys.hours, queryFn: deskApi.loadHours, refetchOnWindowFocus: false })
  return (
    <main className="sheet of-parts" id="page" tabIndex={-1}>
      <PageHead title={say('hours.title')} explain={say('hours.explain')} />
      {hours.isError && <ProblemNote error={hours.error} onAgain={() => void hours.refetch()} />}
      {hours.isPending && <Skeleton label={say('hours.loading')} lines={5} height={42} />}
      {hours.data && <Now hours={hours.data} />}
      {hours.data && <HoursForm key={hours.data.revision} hours={hours.data} />}
    </main>
  )
}

function Now({ hours: { opensAt } }: { hours: Hours }) {
  const { say, format } = useWording()
  const now = new Date(useNow())
  return (
    <p>
      {opensAt === null ? (
        <span className="tag ok">{say('hours.open-now')}</span>
      ) : (
        <span className="tag">{say('hours.opens', { time: format.moment(opensAt, now) })}</span>
      )}
    </p>
  )
}
