import type { Connection } from './connection.ts'
import { send } from './connection.ts'

/** A member at an open desk. */
export type MemberDesk = {
  connection: Connection
  tenantId: string
  memberId: string
  /** Looks again whether they may still be there, and as whom. */
  recheck: () => void
}

/** What these members have at their desks beside conversations changed: they fetch it again. */
export type OwnWorkChange = { tenantId: string; memberIds: readonly string[] | 'everybody' }

export type MemberSignals = {
  join: (desk: MemberDesk) => void
  leave: (desk: MemberDesk) => void
  note: (change: OwnWorkChange) => void
  recheck: (member: { tenantId: string; memberId: string }) => void
  /** Everybody whose desk is open at this node, once. */
  list: () => { tenantId: string; memberId: string }[]
}

const frame = JSON.stringify({ type: 'routing' })

/** Which members sit at an open desk, and a signal to just theirs. A member may have several. */
export const createMemberSignals = (): MemberSignals => {
  const desks = new Map<string, Set<MemberDesk>>()
  const keyOf = ({ tenantId, memberId }: { tenantId: string; memberId: string }): string => `${tenantId} ${memberId}`
  return {
    join: (desk) => void desks.set(keyOf(desk), (desks.get(keyOf(desk)) ?? new Set()).add(desk)),
    leave: (desk) => {
      const own = desks.get(keyOf(desk))
      if (own?.delete(desk) && own.size === 0) desks.delete(keyOf(desk))
    },
    note: ({ tenantId, memberIds }) => {
      const told =
        memberIds === 'everybody'
          ? [...desks.values()].flatMap((own) => [...own]).filter((desk) => desk.tenantId === tenantId)
          : memberIds.flatMap((memberId) => [...(desks.get(keyOf({ tenantId, memberId })) ?? [])])
      for (const { connection } of told) send(connection, frame)
    },
    recheck: (member) => {
      for (const desk of desks.get(keyOf(member)) ?? []) desk.recheck()
    },
    list: () =>
      [...desks.values()].map((own) => {
        const { tenantId, memberId } = [...own][0]!
        return { tenantId, memberId }
      }),
  }
}
