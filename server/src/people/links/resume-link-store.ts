import { createHash } from 'node:crypto'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { sql } from 'kysely'

export type NewResumeLink = { id: string; token: string; conversationId: string; customerId: string; now: string }

/** `token` comes from `randomToken` and goes into the mail; only its hash stays here. */
export const createResumeLink = async (tx: TenantTransaction, link: NewResumeLink): Promise<void> => {
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

/** When this conversation's newest link was made. */
export const findLastLink = async (tx: TenantTransaction, conversationId: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('resume_links')
    .select('created_at')
    .where('conversation_id', '=', conversationId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.created_at
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
