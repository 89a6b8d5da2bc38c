import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { toArticle } from './article-row.ts'
import type { Article } from './article.ts'

/** Workspaces with articles whose dates arrived. */
export const listTenantsWithDueArticles = async (tx: DispatcherTransaction, now: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('articles')
    .select('tenant_id')
    .distinct()
    .where('is_current', '=', sql.lit(true))
    .where('shelf_due_at', '<=', now)
    .limit(100)
    .execute()
  return rows.map((row) => row.tenant_id)
}

/**
 * Held until the transaction ends, as who publishes holds them before the shelf. What somebody is publishing is passed over:
 * they shelve it.
 */
export const holdDueArticles = async (tx: TenantTransaction, now: string): Promise<Article[]> => {
  const rows = await tx
    .selectFrom('articles')
    .selectAll()
    .where('is_current', '=', sql.lit(true))
    .where('shelf_due_at', '<=', now)
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(toArticle)
}

export const setShelfDue = async (
  tx: TenantTransaction,
  { id, version }: Article,
  shelfDueAt: string | null,
): Promise<void> => {
  await tx
    .updateTable('articles')
    .set({ shelf_due_at: shelfDueAt })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute()
}
