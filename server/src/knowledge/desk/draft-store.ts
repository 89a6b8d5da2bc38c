import type { ArticleContent, ArticleDraft } from '@celadon/contract'
import { sql, type Selectable } from 'kysely'
import type { Tables, TenantTransaction } from '#platform/database'

/** A draft with whose article it is. */
export type Draft = { articleId: string; sellerId: string | null; slug: string } & Omit<ArticleDraft, 'author'> & {
    authorId: string | null
  }

export const findDraft = async (tx: TenantTransaction, articleId: string): Promise<Draft | undefined> => {
  const row = await tx.selectFrom('article_drafts').selectAll().where('article_id', '=', articleId).executeTakeFirst()
  return row && toDraft(row)
}

export const findDraftBySlug = async (
  tx: TenantTransaction,
  { slug, sellerId }: Pick<Draft, 'slug' | 'sellerId'>,
): Promise<Draft | undefined> => {
  const row = await tx
    .selectFrom('article_drafts')
    .selectAll()
    .where('slug', '=', slug)
    .where(sql<boolean>`seller_id is not distinct from ${sellerId}::uuid`)
    .executeTakeFirst()
  return row && toDraft(row)
}

/** The first draft of an article. False: there is one already. */
export const insertDraft = async (tx: TenantTransaction, draft: Draft): Promise<boolean> => {
  const inserted = await tx
    .insertInto('article_drafts')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      article_id: draft.articleId,
      seller_id: draft.sellerId,
      slug: draft.slug,
      ...columnsOf(draft.content),
      based_on: draft.basedOn,
      revision: draft.revision,
      author_id: draft.authorId,
      saved_at: draft.savedAt,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'article_id']).doNothing())
    .returning('revision')
    .executeTakeFirst()
  return inserted !== undefined
}

/** The next revision; undefined: the one that was seen is not there any more. */
export const updateDraft = async (
  tx: TenantTransaction,
  articleId: string,
  seen: number,
  { content, authorId, savedAt }: { content: ArticleContent; authorId: string | null; savedAt: string },
): Promise<number | undefined> => {
  const row = await tx
    .updateTable('article_drafts')
    .set({ ...columnsOf(content), revision: seen + 1, author_id: authorId, saved_at: savedAt })
    .where('article_id', '=', articleId)
    .where('revision', '=', seen)
    .returning('revision')
    .executeTakeFirst()
  return row?.revision
}

/** False: there was none, or (with `revision`) not this one. */
export const deleteDraft = async (tx: TenantTransaction, articleId: string, revision?: number): Promise<boolean> => {
  const deleted = await tx
    .deleteFrom('article_drafts')
    .where('article_id', '=', articleId)
    .$if(revision !== undefined, (query) => query.where('revision', '=', revision!))
    .returning('article_id')
    .executeTakeFirst()
  return deleted !== undefined
}

const columnsOf = ({ audience, title, body, keywords, validFrom, validUntil }: ArticleContent) => ({
  audience,
  title: JSON.stringify(title),
  body: JSON.stringify(body),
  keywords: JSON.stringify(keywords),
  valid_from: validFrom,
  valid_until: validUntil,
})

const toDraft = (row: Selectable<Tables['article_drafts']>): Draft => ({
  articleId: row.article_id,
  sellerId: row.seller_id,
  slug: row.slug,
  content: {
    audience: row.audience,
    title: row.title,
    body: row.body,
    keywords: row.keywords,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  },
  basedOn: row.based_on,
  revision: row.revision,
  authorId: row.author_id,
  savedAt: row.saved_at,
})
