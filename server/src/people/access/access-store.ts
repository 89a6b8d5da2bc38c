import { may, type MemberRole, type Permission } from '@celadon/contract'
import { loadMember, type Member } from '#people/members'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

/** Everybody who may have a say in what others may do, held until this transaction is over. The active admins of them. */
export const lockAccess = async (tx: TenantTransaction): Promise<string[]> => {
  const rows = await tx
    .selectFrom('members')
    .select('id')
    .where('is_active', '=', true)
    .where((is) => is.or([is('role', '=', 'admin'), is('own_role_id', 'is not', null)]))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  // Read again: whom somebody changed meanwhile was locked as they were found.
  const admins = await tx
    .selectFrom('members')
    .select('id')
    .where('id', 'in', ids)
    .where('role', '=', 'admin')
    .where('own_role_id', 'is', null)
    .where('is_active', '=', true)
    .execute()
  return admins.map(({ id }) => id)
}

export const setMemberRole = async (
  tx: TenantTransaction,
  id: string,
  { role, ownRoleId }: { role: MemberRole; ownRoleId: string | null },
): Promise<void> => {
  await tx.updateTable('members').set({ role, own_role_id: ownRoleId }).where('id', '=', id).execute()
}

/** They sign in to this workspace no more; what they did keeps their name. */
export const deactivateMember = async (tx: TenantTransaction, id: string): Promise<void> => {
  await tx.updateTable('members').set({ is_active: false }).where('id', '=', id).execute()
}

/**
 * Whoever is given something to answer for keeps their access, and what they may do, until this transaction is over: taking
 * it away waits, and then finds what they were given. As they are now, which is not what they were when they asked.
 * @throws FORBIDDEN: it was taken away
 */
export const holdAccess = async (tx: TenantTransaction, id: string): Promise<Member> => {
  const held = await tx
    .selectFrom('members')
    .select('id')
    .where('id', '=', id)
    .where('is_active', '=', true)
    .forShare()
    .executeTakeFirst()
  if (!held) throw new CeladonError('FORBIDDEN')
  return loadMember(tx, id)
}

/** As `holdAccess`, of whoever serves customers. @throws FORBIDDEN: they do no more */
export const holdAnswering = (tx: TenantTransaction, id: string): Promise<void> =>
  holdPermission(tx, id, 'conversation.answer')

/** As `holdAccess`, of whoever steps in. @throws FORBIDDEN: they do no more */
export const holdLeading = (tx: TenantTransaction, id: string): Promise<void> =>
  holdPermission(tx, id, 'conversation.lead')

const holdPermission = async (tx: TenantTransaction, id: string, permission: Permission): Promise<void> => {
  if (!may(await holdAccess(tx, id), permission)) throw new CeladonError('FORBIDDEN')
}
