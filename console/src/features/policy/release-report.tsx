import type { Lesson, Release } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { useWording } from '#language'

/** What a version would have changed of the last days, and whether it holds what was taught. */
export function ReleaseReport({ id }: { id: string }) {
  const { say } = useWording()
  const release = useQuery({ queryKey: deskKeys.release(id), queryFn: () => deskApi.loadRelease(id), staleTime: 0 })
  if (release.isError) return <ProblemNote error={release.error} onAgain={() => void release.refetch()} />
  if (release.data === undefined) return <Skeleton label={say('release.loading')} lines={2} height={28} />
  return (
    <section>
      <h3>{say('release.title', { days: release.data.days })}</h3>
      <Counts release={release.data} />
      <Lessons policyId={id} lessons={release.data.lessons} />
    </section>
  )
}

function Counts({ release }: { release: Release }) {
  const { say, format } = useWording()
  const { conversations, changed, isWhole, toCustomers, approvals, refusals } = release
  return (
    <ul>
      <li>{say('release.count', { conversations, changed })}</li>
      {!isWhole && <li>{say('release.part')}</li>}
      {toCustomers.map((money) => (
        <li key={money.currency}>
          {say('release.money', { amount: `${money.amountMinor > 0 ? '+' : ''}${format.money(money)}` })}
        </li>
      ))}
      {approvals !== 0 && (
        <li>
          {say(approvals > 0 ? 'release.handoffs-more' : 'release.handoffs-fewer', { count: Math.abs(approvals) })}
        </li>
      )}
      {refusals !== 0 && <li>{say('release.refusals', { count: signed(refusals) })}</li>}
    </ul>
  )
}

function Lessons({ policyId, lessons }: { policyId: string; lessons: readonly Lesson[] }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: deskApi.withdrawRuling,
    onSettled: () => queries.invalidateQueries({ queryKey: deskKeys.release(policyId) }),
  })
  if (lessons.length === 0) return null
  const noted = lessons.filter(({ isMet, found }) => !isMet || found === null)
  return (
    <>
      <p>{say('release.tests', { met: lessons.filter(({ isMet }) => isMet).length, all: lessons.length })}</p>
      {withdraw.isError && <ProblemNote error={withdraw.error} />}
      <ul>
        {noted.map((lesson) => (
          <li key={lesson.id}>
            <LessonLine lesson={lesson} />{' '}
            <button
              type="button"
              className="link"
              aria-disabled={withdraw.isPending}
              onClick={() => !withdraw.isPending && withdraw.mutate(lesson.id)}
            >
              {say('release.withdraw', { number: lesson.number })}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function LessonLine({ lesson: { number, why, expected, found } }: { lesson: Lesson }) {
  const { say } = useWording()
  if (found === null) return say('release.erased', { number })
  const verdicts = { expected: say(`verdict.${expected}`), found: say(`verdict.${found}`) }
  return say('release.fails', { number, why, ...verdicts })
}

const signed = (count: number): string => (count > 0 ? `+${count}` : String(count))
