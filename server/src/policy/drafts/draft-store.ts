import type { Policy } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** Whoever opens, publishes or puts back rules of one owner waits here for whoever does the same. */
export const holdRulesOf = async (tx: TenantTransaction, sellerId: string | null): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(current_tenant()::text || ${sellerId ?? 'operator'}, 9))`.execute(
    tx,
  )
}

/** False: somebody saved meanwhile, or it is no draft any more. */
export const overwriteDraft = async (
  tx: TenantTransaction,
  saved: { id: string; revision: number; policy: Policy; authorId: string; now: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('policies')
    .set({
      body: JSON.stringify(saved.policy),
      revision: saved.revision + 1,
      author_id: saved.authorId,
      saved_at: saved.now,
    })
    .where('id', '=', saved.id)
    .where('state', '=', 'draft')
    .where('revision', '=', saved.revision)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const removeDraft = async (tx: TenantTransaction, id: string): Promise<void> => {
  await tx.deleteFrom('policies').where('id', '=', id).where('state', '=', 'draft').execute()
}
