import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** Something of the seller's articles changed: whoever keeps them reads them again. */
export const growSellerShelf = async (tx: TenantTransaction, sellerId: string): Promise<void> => {
  await tx
    .insertInto('seller_shelves')
    .values({ tenant_id: sql<string>`current_tenant()`, seller_id: sellerId, revision: 1 })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'seller_id']).doUpdateSet({ revision: sql<number>`seller_shelves.revision + 1` }),
    )
    .execute()
}

/** 0: the seller has never published anything. */
export const findSellerRevision = async (tx: TenantTransaction, sellerId: string): Promise<number> => {
  const row = await tx
    .selectFrom('seller_shelves')
    .select('revision')
    .where('seller_id', '=', sellerId)
    .executeTakeFirst()
  return row?.revision ?? 0
}
