import type { RuleReviews } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

export const findReviews = async (tx: TenantTransaction): Promise<RuleReviews> => {
  const rows = await tx.selectFrom('rule_reviews').select('seller_id').orderBy('seller_id').execute()
  return {
    all: rows.some((row) => row.seller_id === null),
    sellerIds: rows.flatMap((row) => row.seller_id ?? []),
  }
}

/** Whether this seller's rules wait for the operator's yes. */
export const isReviewed = async (tx: TenantTransaction, sellerId: string): Promise<boolean> => {
  const { all, sellerIds } = await findReviews(tx)
  return all || sellerIds.includes(sellerId)
}

/** In the place of what was set before. */
export const saveReviews = async (
  tx: TenantTransaction,
  { all, sellerIds }: RuleReviews,
  { authorId, now }: { authorId: string; now: string },
): Promise<void> => {
  await tx.deleteFrom('rule_reviews').execute()
  const named: (string | null)[] = [...(all ? [null] : []), ...new Set(sellerIds)]
  if (named.length === 0) return
  await tx
    .insertInto('rule_reviews')
    .values(
      named.map((sellerId) => ({
        tenant_id: sql<string>`current_tenant()`,
        seller_id: sellerId,
        author_id: authorId,
        saved_at: now,
      })),
    )
    .execute()
}
