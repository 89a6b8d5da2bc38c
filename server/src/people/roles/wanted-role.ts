import { builtIn, mayGive, type Authority, type Localized, type MemberRole, type OwnRoleName } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { findOwnRole, lockOwnRole } from './own-role-store.ts'

/**
 * The role that somebody is to have, whose row is held until the transaction is over; `seen`: by whoever only looks.
 * @throws CeladonError NOT_FOUND; INVALID_REQUEST: the own role was made from another
 */
export const readWantedRole = async (
  tx: TenantTransaction,
  { role, ownRoleId }: { role: MemberRole; ownRoleId: string | null },
  how: 'held' | 'seen' = 'held',
): Promise<Authority & { ownRole: OwnRoleName }> => {
  if (ownRoleId === null) return { ...builtIn(role), ownRole: null }
  const { id, name, base, permissions } = await (how === 'held' ? lockOwnRole : findOwnRole)(tx, ownRoleId)
  if (base !== role) throw new CeladonError('INVALID_REQUEST', { field: 'ownRoleId' })
  return { role, permissions, ownRole: { id, name } }
}

/** As the audit says it: a built-in role by its word, one of the workspace's own by what it was called there then. */
export const roleName = ({ role, ownRole }: { role: MemberRole; ownRole: OwnRoleName }): string =>
  ownRole === null ? role : writeBoth(ownRole.name)

export const writeBoth = ({ zh, en }: Localized): string => `${zh} / ${en}`

/** Nobody gives to others, or takes from them, what they may not do themselves. @throws CeladonError FORBIDDEN */
export const checkMayGive = (by: Authority, ...of: readonly Authority[]): void => {
  if (!of.every((each) => mayGive(by, each))) throw new CeladonError('FORBIDDEN')
}
