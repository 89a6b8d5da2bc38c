import { sql } from 'kysely'
import type { SynonymsOfTenant } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'

/** Oldest first: ids grow with time. */
export const listSynonyms = async (tx: TenantTransaction): Promise<SynonymsOfTenant[]> =>
  tx.selectFrom('article_synonyms').select(['id', 'words']).orderBy('id').execute()

export const countSynonyms = async (tx: TenantTransaction): Promise<number> => {
  const counted = await tx
    .selectFrom('article_synonyms')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return counted.count
}

export const insertSynonyms = async (tx: TenantTransaction, group: SynonymsOfTenant): Promise<void> => {
  await tx
    .insertInto('article_synonyms')
    .values({ tenant_id: sql<string>`current_tenant()`, ...group })
    .execute()
}

/** @returns false when there is no such group. */
export const deleteSynonyms = async (tx: TenantTransaction, id: string): Promise<boolean> => {
  const deleted = await tx.deleteFrom('article_synonyms').where('id', '=', id).returning('id').executeTakeFirst()
  return deleted !== undefined
}
