import type { Invited } from '@celadon/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { accountApi } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { useWording } from '#language'
import { EntryFrame } from './entry-frame.tsx'
import { JoinForm } from './join-form.tsx'
import styles from './sign-in.module.css'

/** What the link of an invitation opens; its secret stands after the #, which no server is sent. */
export function JoinPage() {
  const { say } = useWording()
  const token = useLocation({ select: ({ hash }) => hash })
  useEffect(() => {
    document.title = say('app.title', { page: say('join.title') })
  }, [say])
  return (
    <EntryFrame title={say('join.title')}>
      {token === '' ? <p>{say('join.no-link')}</p> : <Invitation key={token} token={token} />}
    </EntryFrame>
  )
}

function Invitation({ token }: { token: string }) {
  const { say } = useWording()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const opened = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => accountApi.readInvitation(token),
    staleTime: Infinity,
  })
  const enter = () => {
    queries.clear()
    void navigate({ to: '/', replace: true })
  }
  if (opened.isPending) return <Skeleton label={say('join.loading')} lines={3} height={44} />
  if (opened.isError)
    return (
      <>
        <ProblemNote error={opened.error} />
        <p className={styles['other']}>
          <Link to="/sign-in">{say('join.sign-in')}</Link>
        </p>
      </>
    )
  return (
    <>
      <InvitedTo invited={opened.data} />
      <JoinForm token={token} email={opened.data.email} onJoined={enter} />
    </>
  )
}

function InvitedTo({ invited: { tenantName, sellerName, role, ownRole } }: { invited: Invited }) {
  const { say, read } = useWording()
  const tenant = read(tenantName)
  return (
    <p>
      {sellerName === null
        ? say('join.to', { tenant, role: ownRole === null ? say(`role.${role}`) : read(ownRole.name) })
        : say('join.to-seller', { tenant, seller: read(sellerName) })}
    </p>
  )
}
