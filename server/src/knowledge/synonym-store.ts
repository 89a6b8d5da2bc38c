import { sql } from 'kysely'
import type { SynonymGroup } from '@celadon/understanding/search'
import type { TenantTransaction } from '#platform/database'
import { lockShelfRow } from './shelf-store.ts'

export const listSynonyms = async (tx: TenantTransaction): Promise<SynonymGroup[]> => {
  const rows = await tx.selectFrom('article_synonyms').select('words').orderBy('id').execute()
  return rows.map(({ words }) => words)
}

/** The tenant's groups from now on are these; `words` in either language. The next question knows them. */
export const replaceSynonyms = async (
  tx: TenantTransaction,
  groups: readonly { id: string; words: string[] }[],
): Promise<void> => {
  await lockShelfRow(tx)
  await tx.deleteFrom('article_synonyms').execute()
  if (groups.length === 0) return
  const rows = groups.map((group) => ({ tenant_id: sql<string>`current_tenant()`, ...group }))
  await tx.insertInto('article_synonyms').values(rows).execute()
}
