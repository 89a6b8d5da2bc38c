import type { Policy } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { hold } from '#platform/holds'

/** Whoever opens, publishes or puts back rules of one owner waits here for whoever does the same. */
export const holdRulesOf = (tx: TenantTransaction, sellerId: string | null): Promise<void> =>
  hold(tx, 'rules', sellerId ?? 'operator')

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
