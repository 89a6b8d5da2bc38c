import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import {
  permissionSchema,
  permissionsOf,
  type Authority,
  type Localized,
  type MemberRole,
  type OwnRoleName,
} from '@celadon/contract'
import { sql } from 'kysely'

/** `sellerId` is set for a sellerMember and nobody else. */
export type Member = Authority & {
  id: string
  userId: string
  ownRole: OwnRoleName
  sellerId: string | null
  displayName: string
  isActive: boolean
}

/** `ownRoleId`: of a role of the workspace's own, made from `role`. */
export type NewMember = Pick<Member, 'id' | 'userId' | 'role' | 'sellerId' | 'displayName'> & {
  ownRoleId?: string | null
}

export type Membership = Member & { tenantId: string }

/** Where a user who signed in is an active member; the tenant is not known yet. */
export const findMemberships = async (tx: DispatcherTransaction, userId: string): Promise<Membership[]> => {
  const rows = await fromMembers(tx)
    .where('members.user_id', '=', userId)
    .where('members.is_active', '=', true)
    .orderBy('members.id')
    .execute()
  return rows.map((row) => ({ tenantId: row.tenant_id, ...toMember(row) }))
}

export const findMember = async (tx: TenantTransaction, id: string): Promise<Member | undefined> => {
  const row = await fromMembers(tx).where('members.id', '=', id).executeTakeFirst()
  return row && toMember(row)
}

/** @throws CeladonError NOT_FOUND */
export const loadMember = async (tx: TenantTransaction, id: string): Promise<Member> => {
  const member = await findMember(tx, id)
  if (!member) throw new CeladonError('NOT_FOUND')
  return member
}

/** By id, so in the order they were made; `after` is the last id of the page before. */
export const listMembers = async (
  tx: TenantTransaction,
  page: { limit?: number; after?: string } = {},
): Promise<Member[]> => {
  const rows = await fromMembers(tx)
    .$if(page.after !== undefined, (query) => query.where('members.id', '>', page.after!))
    .orderBy('members.id')
    .limit(page.limit ?? 200)
    .execute()
  return rows.map(toMember)
}

export const createMember = async (tx: TenantTransaction, member: NewMember): Promise<void> => {
  await tx.insertInto('members').values(toRow(member)).execute()
}

/** As `createMember`, or takes back whoever left the workspace before. Their id; undefined: they are an active member. */
export const joinMember = async (tx: TenantTransaction, member: NewMember): Promise<string | undefined> => {
  const { id: _id, tenant_id: _tenant, user_id: _user, ...rights } = toRow(member)
  const row = await tx
    .insertInto('members')
    .values(toRow(member))
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'user_id']).doUpdateSet(rights).where('members.is_active', '=', false),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

const fromMembers = (tx: TenantTransaction | DispatcherTransaction) =>
  tx
    .selectFrom('members')
    .leftJoin('own_roles', (join) =>
      join.onRef('own_roles.tenant_id', '=', 'members.tenant_id').onRef('own_roles.id', '=', 'members.own_role_id'),
    )
    .selectAll('members')
    .select(['own_roles.name as own_name', 'own_roles.permissions as own_permissions'])

const toRow = (member: NewMember) => ({
  tenant_id: sql<string>`current_tenant()`,
  id: member.id,
  user_id: member.userId,
  role: member.role,
  own_role_id: member.ownRoleId ?? null,
  seller_id: member.sellerId,
  display_name: member.displayName,
  is_active: true,
})

type MemberRow = {
  id: string
  user_id: string
  role: MemberRole
  own_role_id: string | null
  own_name: Localized | null
  own_permissions: string[] | null
  seller_id: string | null
  display_name: string
  is_active: boolean
}

const nothing = ''
const unnamed: Localized = { zh: nothing, en: nothing }

const toMember = (row: MemberRow): Member => ({
  id: row.id,
  userId: row.user_id,
  role: row.role,
  // Of a role of their own that cannot be read they may nothing.
  permissions: row.own_role_id === null ? permissionsOf[row.role] : readPermissions(row.own_permissions ?? []),
  ownRole: row.own_role_id === null ? null : { id: row.own_role_id, name: row.own_name ?? unnamed },
  sellerId: row.seller_id,
  displayName: row.display_name,
  isActive: row.is_active,
})

/** One that a newer server knew and this one does not is none. */
const readPermissions = (kept: readonly string[]): Member['permissions'] =>
  kept.flatMap((one) => permissionSchema.safeParse(one).data ?? [])
