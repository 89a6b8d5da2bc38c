import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { sql } from 'kysely'

export const maxTries = 3

/** `customerId` null: nobody has that address, nothing was sent, and no code will ever fit. */
export type OneTimeCode = {
  id: string
  conversationId: string
  claimedEmailHash: Uint8Array
  customerId: string | null
  codeHash: Uint8Array
  now: string
  expiresAt: string
}

export const recordCode = async (tx: TenantTransaction, code: OneTimeCode): Promise<void> => {
  await tx
    .insertInto('one_time_codes')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: code.id,
      conversation_id: code.conversationId,
      claimed_email_hash: Buffer.from(code.claimedEmailHash),
      customer_id: code.customerId,
      code_hash: Buffer.from(code.codeHash),
      tries: 0,
      created_at: code.now,
      expires_at: code.expiresAt,
      used_at: null,
    })
    .execute()
}

export type TakenTry = { id: string; customerId: string | null; codeHash: Uint8Array; tries: number }

/**
 * Uses up one try of the conversation's newest code, or finds that there is none left. The count is checked where it
 * is raised: of tries that race, the database lets three through.
 */
export const takeTry = async (
  tx: TenantTransaction,
  conversationId: string,
  now: string,
): Promise<TakenTry | undefined> => {
  const result = await sql<{ id: string; customer_id: string | null; code_hash: Buffer; tries: number }>`
    update one_time_codes set tries = tries + 1
    where tenant_id = current_tenant() and id = (
        select id from one_time_codes where tenant_id = current_tenant() and conversation_id = ${conversationId}
        order by created_at desc, id desc limit 1)
      and tries < ${maxTries} and used_at is null and expires_at > ${now}
    returning id, customer_id, code_hash, tries`.execute(tx)
  const row = result.rows[0]
  return row && { id: row.id, customerId: row.customer_id, codeHash: row.code_hash, tries: row.tries }
}

/** Whether the newest code was tried too often rather than being over, used or never asked for. */
export const isTriedOut = async (tx: TenantTransaction, conversationId: string, now: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('one_time_codes')
    .select(['tries', 'used_at', 'expires_at'])
    .where('conversation_id', '=', conversationId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined && row.used_at === null && row.expires_at > now && row.tries >= maxTries
}

/** A code fits once. */
export const useCode = async (tx: TenantTransaction, id: string, now: string): Promise<void> => {
  await tx.updateTable('one_time_codes').set({ used_at: now }).where('id', '=', id).execute()
}

/** Forgets codes that ended long ago. */
export const clearCodes = async (tx: DispatcherTransaction, before: string): Promise<void> => {
  await tx.deleteFrom('one_time_codes').where('expires_at', '<', before).execute()
}
