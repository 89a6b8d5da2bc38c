import type { ArticleImportDetail } from '@celadon/contract'
import { sql } from 'kysely'
import type { SourceArticle } from '#knowledge/sources'
import type { TenantTransaction } from '#platform/database'

/** One thing to import. `article` null: a page that is still to be fetched; `problem`: why it will not be. */
export type NewItem = { source: string; article: SourceArticle['article'] | null; problem: string | null }
export type DueItem = { number: number; source: string; article: SourceArticle['article'] | null; tries: number }

export const insertItems = async (
  tx: TenantTransaction,
  { id, sellerId }: { id: string; sellerId: string | null },
  from: number,
  items: readonly NewItem[],
): Promise<void> => {
  await tx
    .insertInto('article_import_items')
    .values(
      items.map(({ source, article, problem }, index) => ({
        tenant_id: sql<string>`current_tenant()`,
        import_id: id,
        number: from + index,
        seller_id: sellerId,
        source,
        article: article === null ? null : JSON.stringify(article),
        state: problem === null ? ('due' as const) : ('failed' as const),
        problem,
      })),
    )
    .execute()
}

/** What an older version wrote before an import had begun to run. */
export const deleteItems = async (tx: TenantTransaction, importId: string): Promise<void> => {
  await tx.deleteFrom('article_import_items').where('import_id', '=', importId).execute()
}

export const listDueItems = async (tx: TenantTransaction, importId: string, limit: number): Promise<DueItem[]> =>
  tx
    .selectFrom('article_import_items')
    .select(['number', 'source', 'article', 'tries'])
    .where('import_id', '=', importId)
    .where('state', '=', 'due')
    .orderBy('number')
    .limit(limit)
    .execute()

/** It was asked for once more, and will be again. */
export const countTry = async (tx: TenantTransaction, importId: string, number: number): Promise<void> => {
  await tx
    .updateTable('article_import_items')
    .set((is) => ({ tries: is('tries', '+', 1) }))
    .where('import_id', '=', importId)
    .where('number', '=', number)
    .execute()
}

/** False: somebody else was faster. What was read of it is kept no longer. */
export const settleItem = async (
  tx: TenantTransaction,
  importId: string,
  number: number,
  settled: { state: 'done' | 'unchanged' | 'failed'; articleId: string | null; problem: string | null },
): Promise<boolean> => {
  const row = await tx
    .updateTable('article_import_items')
    .set({ state: settled.state, article_id: settled.articleId, problem: settled.problem, article: null })
    .where('import_id', '=', importId)
    .where('number', '=', number)
    .where('state', '=', 'due')
    .returning('number')
    .executeTakeFirst()
  return row !== undefined
}

export const listFailures = async (
  tx: TenantTransaction,
  importId: string,
  limit: number,
): Promise<ArticleImportDetail['failures']> => {
  const rows = await tx
    .selectFrom('article_import_items')
    .select(['source', 'problem'])
    .where('import_id', '=', importId)
    .where('state', '=', 'failed')
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(({ source, problem }) => ({ source, problem: problem ?? '' }))
}
