import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { MemberRole } from '@celadon/contract'
import { sql } from 'kysely'

/** `sellerId` is set for a sellerMember and nobody else. */
export type Member = {
  id: string
  userId: string
  role: MemberRole
  sellerId: string | null
  displayName: string
  isActive: boolean
}

export type Membership = Member & { tenantId: string }

/** Where a user who signed in is an active member; the tenant is not known yet. */
export const findMemberships = async (tx: DispatcherTransaction, userId: string): Promise<Membership[]> => {
  const rows = await tx
    .selectFrom('members')
    .selectAll()
    .where('user_id', '=', userId)
    .where('is_active', '=', true)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ tenantId: row.tenant_id, ...toMember(row) }))
}

export const findMember = async (tx: TenantTransaction, id: string): Promise<Member | undefined> => {
  const row = await tx.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirst()
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
  const rows = await tx
    .selectFrom('members')
    .selectAll()
    .$if(page.after !== undefined, (query) => query.where('id', '>', page.after!))
    .orderBy('id')
    .limit(page.limit ?? 200)
    .execute()
  return rows.map(toMember)
}

export const createMember = async (tx: TenantTransaction, member: Omit<Member, 'isActive'>): Promise<void> => {
  await tx
    .insertInto('members')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: member.id,
      user_id: member.userId,
      role: member.role,
      seller_id: member.sellerId,
      display_name: member.displayName,
      is_active: true,
    })
    .execute()
}

/** As `createMember`, or takes back whoever left the workspace before. Their id; undefined: they are an active member. */
export const joinMember = async (
  tx: TenantTransaction,
  member: Omit<Member, 'isActive'>,
): Promise<string | undefined> => {
  const row = await tx
    .insertInto('members')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: member.id,
      user_id: member.userId,
      role: member.role,
      seller_id: member.sellerId,
      display_name: member.displayName,
      is_active: true,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'user_id'])
        .doUpdateSet({
          role: member.role,
          seller_id: member.sellerId,
          display_name: member.displayName,
          is_active: true,
        })
        .where('members.is_active', '=', false),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

type MemberRow = {
  id: string
  user_id: string
  role: MemberRole
  seller_id: string | null
  display_name: string
  is_active: boolean
}

const toMember = (row: MemberRow): Member => ({
  id: row.id,
  userId: row.user_id,
  role: row.role,
  sellerId: row.seller_id,
  displayName: row.display_name,
  isActive: row.is_active,
})
