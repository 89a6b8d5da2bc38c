import { createHash } from 'node:crypto'
import type { MemberRole } from '@celadon/contract'
import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import type { InvitationRow } from './invitation.ts'

/** `token` comes from `randomToken` and goes into the letter; only its hash stays here. */
export type Sending = { token: string; by: string; now: string; expiresAt: string }

/** @returns false when an open one of the same address came in between. */
export const insertInvitation = async (
  tx: TenantTransaction,
  wish: Pick<InvitationRow, 'id' | 'email' | 'role' | 'ownRoleId' | 'sellerId'>,
  sending: Sending,
): Promise<boolean> => {
  const made = await tx
    .insertInto('invitations')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: wish.id,
      email: wish.email,
      role: wish.role,
      own_role_id: wish.ownRoleId,
      seller_id: wish.sellerId,
      invited_by: sending.by,
      invited_at: sending.now,
      ...sentOf(sending),
      withdrawn_by: null,
      withdrawn_at: null,
      used_at: null,
      member_id: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

/** A new link in the place of the one that was sent. The invitation, or undefined when none of this id is open. */
export const renewInvitation = async (
  tx: TenantTransaction,
  id: string,
  sending: Sending,
): Promise<InvitationRow | undefined> => {
  const row = await tx
    .updateTable('invitations')
    .set(sentOf(sending))
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning(columns)
    .executeTakeFirst()
  return row && toInvitation(row)
}

/** Ends an open one, named by its id or its address. As it was, if there was one. */
export const withdrawInvitation = async (
  tx: TenantTransaction,
  which: { id: string } | { email: string },
  by: { memberId: string; now: string },
): Promise<InvitationRow | undefined> => {
  const query = tx
    .updateTable('invitations')
    .set({ withdrawn_by: by.memberId, withdrawn_at: by.now })
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
  const row = await ('id' in which ? query.where('id', '=', which.id) : query.where('email', '=', which.email))
    .returning(columns)
    .executeTakeFirst()
  return row && toInvitation(row)
}

/** The open ones, the newest letter first. */
export const listInvitations = async (tx: TenantTransaction, limit: number): Promise<InvitationRow[]> => {
  const rows = await tx
    .selectFrom('invitations')
    .select(columns)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toInvitation)
}

/** Whose link it is: nobody has said yet which tenant. */
export const findInvitationTenant = async (tx: DispatcherTransaction, token: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('invitations')
    .select('tenant_id')
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  return row?.tenant_id
}

export const findInvitation = async (tx: TenantTransaction, token: string): Promise<InvitationRow | undefined> => {
  const row = await tx
    .selectFrom('invitations')
    .select(columns)
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  return row && toInvitation(row)
}

/** Reads it as `findInvitation`, and lets nobody else change it until this transaction ends. */
export const lockInvitation = async (tx: TenantTransaction, token: string): Promise<InvitationRow | undefined> => {
  const row = await tx
    .selectFrom('invitations')
    .select(columns)
    .where('token_hash', '=', hashToken(token))
    .forUpdate()
    .executeTakeFirst()
  return row && toInvitation(row)
}

export const recordUsed = async (
  tx: TenantTransaction,
  id: string,
  used: { memberId: string; now: string },
): Promise<void> => {
  await tx
    .updateTable('invitations')
    .set({ used_at: used.now, member_id: used.memberId })
    .where('id', '=', id)
    .execute()
}

const columns = [
  'id',
  'email',
  'role',
  'own_role_id',
  'seller_id',
  'sent_by',
  'sent_at',
  'expires_at',
  'withdrawn_at',
  'used_at',
] as const

const sentOf = ({ token, by, now, expiresAt }: Sending) => ({
  token_hash: hashToken(token),
  sent_by: by,
  sent_at: now,
  expires_at: expiresAt,
})

/** 256 random bits need no salt and no slow hash. */
const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

type Row = {
  id: string
  email: string
  role: MemberRole
  own_role_id: string | null
  seller_id: string | null
  sent_by: string
  sent_at: string
  expires_at: string
  withdrawn_at: string | null
  used_at: string | null
}

const toInvitation = (row: Row): InvitationRow => ({
  id: row.id,
  email: row.email,
  role: row.role,
  ownRoleId: row.own_role_id,
  sellerId: row.seller_id,
  sentBy: row.sent_by,
  sentAt: row.sent_at,
  expiresAt: row.expires_at,
  withdrawnAt: row.withdrawn_at,
  usedAt: row.used_at,
})
