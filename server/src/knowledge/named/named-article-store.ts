import type { Localized } from '@celadon/contract'
import { sql } from 'kysely'
import { loadArticle, selectCurrent, type Article } from '#knowledge'
import type { TenantTransaction } from '#platform/database'

/** What buyers may be answered from, the newest first; to a seller's member their own. */
export const listNameable = async (tx: TenantTransaction, now: string): Promise<{ id: string; title: Localized }[]> =>
  selectCurrent(tx, now)
    .clearSelect()
    .select(['id', 'title'])
    .where('audience', '=', 'buyers')
    .orderBy('published_at', 'desc')
    .limit(100)
    .execute()

/** The article as it stands now, whatever was asked. Undefined: it is not on the shelf for buyers. */
export const findNamedArticle = async (
  tx: TenantTransaction,
  id: string,
  now: string,
): Promise<Article | undefined> => {
  const row = await selectCurrent(tx, now)
    .clearSelect()
    .select('version')
    .where('id', '=', id)
    .where('audience', '=', 'buyers')
    .executeTakeFirst()
  return row && loadArticle(tx, id, row.version)
}

/** The titles of those that are on the shelf, for whomever they are written. */
export const listTitles = async (
  tx: TenantTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Localized>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('articles')
    .select(['id', 'title'])
    .where('is_current', '=', sql.lit(true))
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}
