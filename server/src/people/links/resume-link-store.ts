import { createHash } from 'node:crypto'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { sql } from 'kysely'

export type NewResumeLink = { id: string; token: string; conversationId: string; customerId: string; now: string }

/** `token` comes from `randomToken` and goes into the mail; only its hash stays here. Earlier links end: the newest mail counts. */
export const createResumeLink = async (tx: TenantTransaction, link: NewResumeLink): Promise<void> => {
  await endResumeLinks(tx, link.conversationId, link.now)
  await tx
    .insertInto('resume_links')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: link.id,
      conversation_id: link.conversationId,
      customer_id: link.customerId,
      token_hash: hashToken(link.token),
      created_at: link.now,
      expires_at: new Date(Date.parse(link.now) + lifeMs).toISOString(),
      used_at: null,
    })
    .execute()
}

/** Revokes the links into a conversation that nobody has used yet. */
export const endResumeLinks = async (tx: TenantTransaction, conversationId: string, now: string): Promise<void> => {
  await tx
    .updateTable('resume_links')
    .set({ expires_at: now })
    .where('conversation_id', '=', conversationId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute()
}

/** Whose link it is: nobody has said yet which tenant. */
export const findLinkTenant = async (tx: DispatcherTransaction, token: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('resume_links')
    .select('tenant_id')
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  return row?.tenant_id
}

/** Uses the link up if it is still good. Of two who come at once, one gets in. */
export const useLink = async (
  tx: TenantTransaction,
  token: string,
  now: string,
): Promise<{ conversationId: string; customerId: string } | undefined> => {
  const row = await tx
    .updateTable('resume_links')
    .set({ used_at: now })
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['conversation_id', 'customer_id'])
    .executeTakeFirst()
  return row && { conversationId: row.conversation_id, customerId: row.customer_id }
}

const lifeMs = 72 * 3600_000

/** 256 random bits need no salt and no slow hash. */
const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
