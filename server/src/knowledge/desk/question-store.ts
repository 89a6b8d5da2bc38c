import type { ArticleQuestion, Audience, Language, Localized } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** A kept question with the article that has to answer it, as that is published. */
export type KeptQuestion = ArticleQuestion & {
  articleId: string
  audience: Audience
  sellerId: string | null
  title: Localized
}

export const listQuestions = async (tx: TenantTransaction, articleId: string): Promise<ArticleQuestion[]> =>
  tx
    .selectFrom('article_questions')
    .select(['id', 'question', 'language'])
    .where('article_id', '=', articleId)
    .orderBy('made_at')
    .orderBy('id')
    .execute()

/**
 * Of every published article that another of this owner may stand beside: for a seller the operator's and their own, for the
 * operator (null) everybody's, seller by seller.
 */
export const listKeptQuestions = async (tx: TenantTransaction, sellerId: string | null): Promise<KeptQuestion[]> => {
  const rows = await tx
    .selectFrom('article_questions as q')
    .innerJoin('articles as a', (join) =>
      join
        .onRef('a.tenant_id', '=', 'q.tenant_id')
        .onRef('a.id', '=', 'q.article_id')
        .on('a.is_current', '=', sql.lit(true)),
    )
    .select(['q.id', 'q.question', 'q.language', 'q.article_id', 'a.audience', 'a.seller_id', 'a.title'])
    .$if(sellerId !== null, (query) =>
      query.where((is) => is.or([is('a.seller_id', 'is', null), is('a.seller_id', '=', sellerId)])),
    )
    .orderBy('a.seller_id')
    .orderBy('q.made_at')
    .execute()
  return rows.map(({ article_id: articleId, seller_id: seller, ...row }) => ({ ...row, articleId, sellerId: seller }))
}

export const countQuestions = async (tx: TenantTransaction): Promise<number> => {
  const counted = await tx
    .selectFrom('article_questions')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return counted.count
}

export const insertQuestion = async (
  tx: TenantTransaction,
  question: {
    id: string
    articleId: string
    sellerId: string | null
    question: string
    language: Language
    authorId: string | null
    now: string
  },
): Promise<void> => {
  await tx
    .insertInto('article_questions')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: question.id,
      article_id: question.articleId,
      seller_id: question.sellerId,
      question: question.question,
      language: question.language,
      author_id: question.authorId,
      made_at: question.now,
    })
    .execute()
}

export const deleteQuestion = async (tx: TenantTransaction, articleId: string, id: string): Promise<boolean> => {
  const deleted = await tx
    .deleteFrom('article_questions')
    .where('article_id', '=', articleId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return deleted !== undefined
}

export const deleteAllQuestions = async (tx: TenantTransaction, articleId: string): Promise<void> => {
  await tx.deleteFrom('article_questions').where('article_id', '=', articleId).execute()
}
