import type { ArticleDetail, Localized } from '@celadon/contract'
import { sql } from 'kysely'
import type { Article } from '#knowledge'
import { loadArticle } from '#knowledge'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

export type VersionLine = ArticleDetail['versions'][number] & { isCurrent: boolean; isArchived: boolean }

/** Newest first, each with who published it, as far as the reader may know them. */
export const listVersionLines = async (tx: TenantTransaction, articleId: string): Promise<VersionLine[]> => {
  const rows = await tx
    .selectFrom('articles as a')
    .leftJoin('members as m', (join) => join.onRef('m.tenant_id', '=', 'a.tenant_id').onRef('m.id', '=', 'a.author_id'))
    .select(['a.version', 'a.published_at', 'a.repeats', 'a.is_current', 'a.archived_at', 'a.author_id'])
    .select('m.display_name')
    .where('a.id', '=', articleId)
    .orderBy('a.version', 'desc')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    publishedAt: row.published_at,
    repeats: row.repeats,
    author: row.author_id !== null && row.display_name !== null ? { id: row.author_id, name: row.display_name } : null,
    isCurrent: row.is_current,
    isArchived: row.archived_at !== null,
  }))
}

/** The version that is on the shelf, or was last; undefined: never published. */
export const findLastVersion = async (tx: TenantTransaction, articleId: string): Promise<Article | undefined> => {
  const row = await tx
    .selectFrom('articles')
    .select('version')
    .where('id', '=', articleId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && loadArticle(tx, articleId, row.version)
}

/** By its name within whose it is: on the shelf, or taken off it. */
export const findBySlug = async (
  tx: TenantTransaction,
  { slug, sellerId }: Pick<Article, 'slug' | 'sellerId'>,
): Promise<{ article: Article; isArchived: boolean } | undefined> => {
  const row = await tx
    .selectFrom('articles')
    .select(['id', 'version', 'is_current'])
    .where('slug', '=', slug)
    .where(sql<boolean>`seller_id is not distinct from ${sellerId}::uuid`)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { article: await loadArticle(tx, row.id, row.version), isArchived: !row.is_current }
}

export const findMemberName = async (tx: TenantTransaction, memberId: string | null) => {
  if (memberId === null) return null
  const row = await tx.selectFrom('members').select('display_name').where('id', '=', memberId).executeTakeFirst()
  return row ? { id: memberId, name: row.display_name } : null
}

/** @throws NOT_FOUND: no seller of this workspace, or not one that the reader may see */
export const findSeller = async (
  tx: TenantTransaction,
  sellerId: string | null,
): Promise<{ id: string; name: Localized } | null> => {
  if (sellerId === null) return null
  const row = await tx.selectFrom('sellers').select(['id', 'name']).where('id', '=', sellerId).executeTakeFirst()
  if (!row) throw new CeladonError('NOT_FOUND')
  return row
}

/** Sellers that this member may write for. */
export const listSellers = async (
  tx: TenantTransaction,
  sellerId: string | undefined,
): Promise<{ id: string; name: Localized }[]> =>
  tx
    .selectFrom('sellers')
    .select(['id', 'name'])
    .$if(sellerId !== undefined, (query) => query.where('id', '=', sellerId!))
    .orderBy(sql`name::text`)
    .execute()
