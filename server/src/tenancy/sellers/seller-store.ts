import type { TenantTransaction } from '#platform/database'
import type { Localized } from '@celadon/contract'
import { sql } from 'kysely'

export const createSeller = async (tx: TenantTransaction, seller: { id: string; name: Localized }): Promise<void> => {
  await tx
    .insertInto('sellers')
    .values({ tenant_id: sql<string>`current_tenant()`, id: seller.id, name: JSON.stringify(seller.name) })
    .execute()
}

/** Undefined also for whom the reader may not see. */
export const findSeller = async (tx: TenantTransaction, id: string): Promise<{ name: Localized } | undefined> =>
  tx.selectFrom('sellers').select('name').where('id', '=', id).executeTakeFirst()

/** In the order of their ids, so in the order they were made. */
export const listSellers = async (tx: TenantTransaction): Promise<{ id: string; name: Localized }[]> =>
  tx.selectFrom('sellers').select(['id', 'name']).orderBy('id').limit(1_000).execute()
