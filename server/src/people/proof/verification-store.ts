import { prepare, type TenantTransaction } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { sql } from 'kysely'

export type Verification = {
  id: string
  conversationId: string
  customerId: string
  method: 'shop-token' | 'one-time-code'
  now: string
  /** When what proved it ends: the shop token's `expiresAt`. Cut to 8 hours for a shop token, 30 minutes for a code. */
  expiresAt: string
}

/** From now on this conversation's customer is known to be this person, for as long as the method allows. */
export const recordVerification = async (tx: TenantTransaction, verification: Verification): Promise<void> => {
  const latest = Date.parse(verification.now) + longestMs[verification.method]
  await tx
    .insertInto('verifications')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: verification.id,
      conversation_id: verification.conversationId,
      customer_id: verification.customerId,
      method: verification.method,
      verified_at: verification.now,
      expires_at: new Date(Math.min(latest, Date.parse(verification.expiresAt))).toISOString(),
    })
    .execute()
}

const findLastProved = prepare((db, { conversationId }: { conversationId: string }) =>
  db
    .selectFrom('verifications')
    .innerJoin('customers', (join) =>
      join
        .onRef('customers.tenant_id', '=', 'verifications.tenant_id')
        .onRef('customers.id', '=', 'verifications.customer_id'),
    )
    .select(['customer_id', 'external_id', 'role', 'seller_id', 'display_name', 'email', 'method', 'expires_at'])
    .where('conversation_id', '=', conversationId)
    .orderBy('verified_at', 'desc')
    .orderBy('verifications.id', 'desc')
    .limit(sql.lit(1)),
)

/** Who was proved last in this conversation, if the proof still holds. */
export const findVerifiedCustomer = async (
  tx: TenantTransaction,
  conversationId: string,
  now: string,
): Promise<VerifiedCustomer | undefined> => {
  const [row] = await findLastProved(tx, { conversationId })
  if (!row || row.external_id === null || row.expires_at <= now) return undefined
  return {
    customerId: row.customer_id,
    externalId: row.external_id,
    role: row.role,
    sellerId: row.seller_id,
    name: row.display_name,
    email: row.email,
    method: row.method,
    expiresAt: row.expires_at,
  } as VerifiedCustomer
}

/** Ends every proof in a conversation: whoever comes back by a link shows only that they read the mail. */
export const endVerifications = async (tx: TenantTransaction, conversationId: string, now: string): Promise<void> => {
  await tx
    .updateTable('verifications')
    .set({ expires_at: now })
    .where('conversation_id', '=', conversationId)
    .where('expires_at', '>', now)
    .execute()
}

const longestMs = { 'shop-token': 8 * 3600_000, 'one-time-code': 30 * 60_000 }
