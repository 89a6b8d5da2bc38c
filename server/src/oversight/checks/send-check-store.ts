import type { SendChecks } from '@celadon/contract'
import { sql, type Selectable } from 'kysely'
import type { Tables, TenantTransaction } from '#platform/database'

/** Whose checks they are, and who set them. */
export type KeptChecks = SendChecks & { sellerId: string | null; authorId: string }

export const findSendChecks = async (
  tx: TenantTransaction,
  sellerId: string | null,
): Promise<KeptChecks | undefined> => {
  const row = await tx
    .selectFrom('send_checks')
    .selectAll()
    .where(sql<boolean>`seller_id is not distinct from ${sellerId}::uuid`)
    .executeTakeFirst()
  return row && toKept(row)
}

/** Those that a reply about this seller's goods falls under: the seller's own, then the operator's. */
export const listSendChecks = async (tx: TenantTransaction, sellerId: string | null): Promise<KeptChecks[]> => {
  const rows = await tx
    .selectFrom('send_checks')
    .selectAll()
    .where(sql<boolean>`(seller_id is null or seller_id = ${sellerId}::uuid)`)
    .orderBy(sql`seller_id is null`)
    .execute()
  return rows.map(toKept)
}

export const saveSendChecks = async (
  tx: TenantTransaction,
  { sellerId, authorId, refundsAbove, exceptions, newRules, now }: KeptChecks & { now: string },
): Promise<void> => {
  const said = {
    refunds_above: refundsAbove && JSON.stringify(refundsAbove),
    exceptions,
    new_rules: newRules,
    author_id: authorId,
    saved_at: now,
  }
  await tx
    .insertInto('send_checks')
    .values({ tenant_id: sql<string>`current_tenant()`, seller_id: sellerId, ...said })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'seller_id']).doUpdateSet(said))
    .execute()
}

/** Whether somebody said yes to just these words in this conversation before. */
export const wasLetGo = async (tx: TenantTransaction, conversationId: string, said: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('steerings')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('kind', '=', 'hold')
    .where('state', '=', 'done')
    .where(sql<boolean>`draft ->> 'said' = ${said}`)
    .executeTakeFirst()
  return row !== undefined
}

const toKept = (row: Selectable<Tables['send_checks']>): KeptChecks => ({
  sellerId: row.seller_id,
  authorId: row.author_id,
  refundsAbove: row.refunds_above,
  exceptions: row.exceptions,
  newRules: row.new_rules,
})
