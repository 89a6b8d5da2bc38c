import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { InviteForm } from './invite-form.tsx'
import { MemberTable } from './member-table.tsx'
import { OpenInvitations } from './open-invitations.tsx'

export function PeoplePage() {
  const { say } = useWording()
  // Whoever joins meanwhile is seen.
  const people = useQuery({ queryKey: deskKeys.people, queryFn: deskApi.loadPeople, refetchInterval: 30_000 })
  return (
    <main className="sheet of-parts" id="page" tabIndex={-1}>
      <PageHead title={say('people.title')} explain={say('people.explain')} />
      {people.isError && <ProblemNote error={people.error} onAgain={() => void people.refetch()} />}
      {people.isPending && <Skeleton label={say('people.loading')} lines={5} height={42} />}
      {people.data && (
        <>
          <InviteForm sellers={people.data.sellers} sendsMail={people.data.sendsMail} />
          <OpenInvitations invitations={people.data.invitations} />
          <MemberTable members={people.data.members} />
        </>
      )}
    </main>
  )
}
