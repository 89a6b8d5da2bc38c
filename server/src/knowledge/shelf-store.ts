import type { Audience } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { toArticle } from './article-row.ts'
import type { Article } from './article.ts'
import { emptyCounts, type ShelfCounts } from './shelf.ts'

export type ShelfRow = { ranking: number; revision: number; audiences: ShelfCounts }

/** An article's place in the index. */
export type Shelved = {
  number: number
  article_id: string
  version: number
  audience: Audience
  passages: number
  terms: string[]
}

export const findShelfRow = async (tx: TenantTransaction): Promise<ShelfRow | undefined> =>
  tx.selectFrom('search_shelves').select(['ranking', 'revision', 'audiences']).executeTakeFirst()

/** Makes the tenant's row if there is none, under no ranking yet, and holds it until the transaction ends. */
export const lockShelfRow = async (tx: TenantTransaction): Promise<ShelfRow> =>
  tx
    .insertInto('search_shelves')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      ranking: 0,
      revision: 1,
      audiences: JSON.stringify(emptyCounts()),
    })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet({ revision: sql<number>`search_shelves.revision + 1` }),
    )
    .returning(['ranking', 'revision', 'audiences'])
    .executeTakeFirstOrThrow()

export const saveShelfRow = async (tx: TenantTransaction, ranking: number, counts: ShelfCounts): Promise<void> => {
  await tx
    .updateTable('search_shelves')
    .set({ ranking, audiences: JSON.stringify(counts) })
    .execute()
}

export const findShelved = async (tx: TenantTransaction, articleId: string): Promise<Shelved | undefined> =>
  tx
    .selectFrom('search_articles')
    .select(['number', 'article_id', 'version', 'audience', 'passages', 'terms'])
    .where('article_id', '=', articleId)
    .executeTakeFirst()

export const recordShelved = async (tx: TenantTransaction, shelved: readonly Shelved[]): Promise<void> => {
  const rows = shelved.map((each) => ({ tenant_id: sql<string>`current_tenant()`, ...each }))
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await tx
      .insertInto('search_articles')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
}

export const removeShelved = async (tx: TenantTransaction, number: number): Promise<void> => {
  await tx.deleteFrom('search_articles').where('number', '=', number).execute()
}

/** The articles of these numbers as published now. */
export const listShelvedArticles = async (
  tx: TenantTransaction,
  numbers?: readonly number[],
): Promise<Map<number, Article>> => {
  const rows = await tx
    .selectFrom('search_articles as s')
    .innerJoin('articles as a', (join) =>
      join
        .onRef('a.tenant_id', '=', 's.tenant_id')
        .onRef('a.id', '=', 's.article_id')
        .onRef('a.version', '=', 's.version'),
    )
    .selectAll('a')
    .select('s.number')
    .$if(numbers !== undefined, (query) => query.where('s.number', '=', sql<number>`any(${numbers})`))
    .execute()
  return new Map(rows.map(({ number, ...row }) => [number, toArticle(row)]))
}

export const clearShelf = async (tx: TenantTransaction): Promise<void> => {
  await Promise.all([
    tx.deleteFrom('search_postings').execute(),
    tx.deleteFrom('search_terms').execute(),
    tx.deleteFrom('search_articles').execute(),
  ])
}

const rowsAtOnce = 500
