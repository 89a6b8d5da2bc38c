import type { MemberRole } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

/** The active admins, whom nobody else makes or ends until this transaction is over. */
export const lockAdmins = async (tx: TenantTransaction): Promise<string[]> => {
  const rows = await tx
    .selectFrom('members')
    .select('id')
    .where('role', '=', 'admin')
    .where('is_active', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

export const setMemberRole = async (tx: TenantTransaction, id: string, role: MemberRole): Promise<void> => {
  await tx.updateTable('members').set({ role }).where('id', '=', id).execute()
}

/** They sign in to this workspace no more; what they did keeps their name. */
export const deactivateMember = async (tx: TenantTransaction, id: string): Promise<void> => {
  await tx.updateTable('members').set({ is_active: false }).where('id', '=', id).execute()
}

/**
 * Whoever is given something to answer for keeps their access until this transaction is over: taking it away waits, and
 * then finds what they were given.
 * @throws FORBIDDEN: it was taken away
 */
export const holdAccess = async (tx: TenantTransaction, id: string): Promise<void> => {
  const held = await tx
    .selectFrom('members')
    .select('id')
    .where('id', '=', id)
    .where('is_active', '=', true)
    .forShare()
    .executeTakeFirst()
  if (!held) throw new CeladonError('FORBIDDEN')
}
