import type { RefundCap } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { ProblemNote, Skeleton } from '#design'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { SetCap } from './set-cap.tsx'
import styles from './caps.module.css'

/** The caps that hold, and the form that sets one. */
export function CapsPage() {
  const { say } = useWording()
  const list = useQuery({ queryKey: deskKeys.caps, queryFn: deskApi.listCaps })
  return (
    <main className="sheet" id="page" tabIndex={-1}>
      <PageHead title={say('caps.title')} explain={say('caps.explain')} />
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('rules.loading')} lines={3} height={40} />}
      {list.isSuccess && <CapTable caps={list.data.caps} />}
      <SetCap />
    </main>
  )
}

function CapTable({ caps }: { caps: RefundCap[] }) {
  const { say, format } = useWording()
  const targets = useQuery({ queryKey: deskKeys.transferTargets, queryFn: deskApi.listTransferTargets })
  const nameOf = (id: string) => targets.data?.members.find((member) => member.id === id)?.name ?? say('owner.unnamed')
  if (caps.length === 0) return <p className={styles['empty']}>{say('caps.none')}</p>
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{say('caps.role')}</th>
          <th scope="col">{say('caps.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {caps.map(({ role, memberId, amount }) => (
          <tr key={`${role} ${memberId} ${amount.currency}`}>
            <td>{memberId === null ? say('caps.whole-role', { role: say(`role.${role}`) }) : nameOf(memberId)}</td>
            <td className="num">{format.money(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
