import type { Selectable } from 'kysely'
import type { Tables } from '#platform/database'
import type { Article } from './article.ts'

export const toArticle = (row: Selectable<Tables['articles']>): Article => ({
  id: row.id,
  version: row.version,
  slug: row.slug,
  audience: row.audience,
  sellerId: row.seller_id,
  title: row.title,
  body: row.body,
  keywords: row.keywords,
  publishedAt: row.published_at,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  authorId: row.author_id,
  repeats: row.repeats,
})
