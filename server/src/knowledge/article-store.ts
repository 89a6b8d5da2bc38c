import { CeladonError } from '#platform/errors'
import type { TenantTransaction } from '#platform/database'
import { sql } from 'kysely'
import { toArticle } from './article-row.ts'
import type { Article } from './article.ts'

/** What the house's shelf holds at `now`: of each article the version that answers, within its dates, the oldest first. */
export const listCurrentArticles = async (tx: TenantTransaction, now: string): Promise<Article[]> => {
  const rows = await selectCurrent(tx, now)
    .where('seller_id', 'is', null)
    .orderBy('published_at')
    .orderBy('slug')
    .execute()
  return rows.map(toArticle)
}

/** The same of one seller: what answers where their goods are concerned. */
export const listSellerArticles = async (tx: TenantTransaction, sellerId: string, now: string): Promise<Article[]> => {
  const rows = await selectCurrent(tx, now)
    .where('seller_id', '=', sellerId)
    .orderBy('published_at')
    .orderBy('slug')
    .execute()
  return rows.map(toArticle)
}

/** What answers at `now`, of everybody: of each article one version at most. */
export const selectCurrent = (tx: TenantTransaction, now: string) =>
  tx
    .selectFrom('articles')
    .selectAll()
    .where((is) => is.or([is('is_current', '=', sql.lit(true)), is('answers_until', '>', now)]))
    .where((is) => is.or([is('valid_from', 'is', null), is('valid_from', '<=', now)]))
    .where((is) => is.or([is('valid_until', 'is', null), is('valid_until', '>', now)]))

/** One version as it was when somebody quoted it. @throws NOT_FOUND */
export const loadArticle = async (tx: TenantTransaction, id: string, version: number): Promise<Article> => {
  const row = await tx
    .selectFrom('articles')
    .selectAll()
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) throw new CeladonError('NOT_FOUND')
  return toArticle(row)
}

/** Takes the current version of `slug` off the shelf; it stays readable by id and version. An archived one comes back. */
export const retireCurrent = async (
  tx: TenantTransaction,
  { slug, sellerId }: Pick<Article, 'slug' | 'sellerId'>,
): Promise<{ id: string; version: number } | undefined> =>
  tx
    .updateTable('articles')
    .set({ is_current: false, archived_at: null, shelf_due_at: null })
    .where('slug', '=', slug)
    .where(sql<boolean>`seller_id is not distinct from ${sellerId}::uuid`)
    .where((is) => is.or([is('is_current', '=', sql.lit(true)), is('archived_at', 'is not', null)]))
    .returning(['id', 'version'])
    .executeTakeFirst()

/**
 * The version that answers now, if any, goes on until `until`, when a newer one begins; null: the newer one answers at once.
 */
export const keepAnswering = async (
  tx: TenantTransaction,
  { slug, sellerId }: Pick<Article, 'slug' | 'sellerId'>,
  { until, now }: { until: string | null; now: string },
): Promise<Article | undefined> => {
  const row = await tx
    .updateTable('articles')
    .set({ answers_until: until })
    .where('slug', '=', slug)
    .where(sql<boolean>`seller_id is not distinct from ${sellerId}::uuid`)
    .where(
      sql<boolean>`(answers_until > ${now} or (is_current and coalesce(valid_from, '-infinity') <= ${now}::timestamptz))`,
    )
    .returningAll()
    .executeTakeFirst()
  return row && toArticle(row)
}

/** Takes the article off the shelf for good. Undefined: it was not on it. */
export const archiveCurrent = async (
  tx: TenantTransaction,
  id: string,
  now: string,
): Promise<{ sellerId: string | null } | undefined> => {
  const row = await tx
    .updateTable('articles')
    .set({ is_current: false, archived_at: now, shelf_due_at: null })
    .where('id', '=', id)
    .where('is_current', '=', sql.lit(true))
    .returning('seller_id')
    .executeTakeFirst()
  await tx.updateTable('articles').set({ answers_until: null }).where('id', '=', id).execute()
  return row && { sellerId: row.seller_id }
}

export const recordArticle = async (
  tx: TenantTransaction,
  article: Article,
  shelfDueAt: string | null = null,
): Promise<void> => {
  await tx
    .insertInto('articles')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: article.id,
      version: article.version,
      slug: article.slug,
      audience: article.audience,
      seller_id: article.sellerId,
      title: JSON.stringify(article.title),
      body: JSON.stringify(article.body),
      keywords: JSON.stringify(article.keywords),
      published_at: article.publishedAt,
      is_current: true,
      valid_from: article.validFrom ?? null,
      valid_until: article.validUntil ?? null,
      author_id: article.authorId ?? null,
      repeats: article.repeats ?? null,
      shelf_due_at: shelfDueAt,
    })
    .execute()
}

export const countSellerArticles = async (tx: TenantTransaction, sellerId: string): Promise<number> => {
  const counted = await tx
    .selectFrom('articles')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('is_current', '=', sql.lit(true))
    .where('seller_id', '=', sellerId)
    .executeTakeFirstOrThrow()
  return counted.count
}
