import { CeladonError } from '#platform/errors'
import type { TenantTransaction } from '#platform/database'
import { sql } from 'kysely'
import { toArticle } from './article-row.ts'
import type { Article } from './article.ts'

/** The current version of every article of the house; those of single sellers answer for their own goods only. The oldest first. */
export const listCurrentArticles = async (tx: TenantTransaction): Promise<Article[]> => {
  const rows = await tx
    .selectFrom('articles')
    .selectAll()
    .where('is_current', '=', true)
    .where('seller_id', 'is', null)
    .orderBy('published_at')
    .orderBy('slug')
    .execute()
  return rows.map(toArticle)
}

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

/** Takes the current version of `slug` off the shelf; it stays readable by id and version. */
export const retireCurrent = async (
  tx: TenantTransaction,
  slug: string,
): Promise<{ id: string; version: number } | undefined> =>
  tx
    .updateTable('articles')
    .set({ is_current: false })
    .where('slug', '=', slug)
    .where('is_current', '=', true)
    .returning(['id', 'version'])
    .executeTakeFirst()

export const recordArticle = async (tx: TenantTransaction, article: Article): Promise<void> => {
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
    })
    .execute()
}
