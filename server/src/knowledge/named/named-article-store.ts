import type { Language, Localized } from '@celadon/contract'
import { cutPassages } from '@celadon/understanding/search'
import { sql } from 'kysely'
import { toArticle, type Article, type KnowledgeAnswer } from '#knowledge'
import type { TenantTransaction } from '#platform/database'

/** What buyers may be answered from, by title; to a seller's member their own. */
export const listNameable = async (tx: TenantTransaction): Promise<{ id: string; title: Localized }[]> =>
  tx
    .selectFrom('articles')
    .select(['id', 'title'])
    .where('is_current', '=', sql.lit(true))
    .where('audience', '=', 'buyers')
    .orderBy('published_at', 'desc')
    .limit(100)
    .execute()

/** The article as it stands now, whatever was asked. Undefined: it is not on the shelf for buyers. */
export const findNamedArticle = async (tx: TenantTransaction, id: string): Promise<Article | undefined> => {
  const row = await tx
    .selectFrom('articles')
    .selectAll()
    .where('id', '=', id)
    .where('is_current', '=', sql.lit(true))
    .where('audience', '=', 'buyers')
    .executeTakeFirst()
  return row && toArticle(row)
}

/** The article as an answer: its beginning word for word, as many passages as one message bears. */
export const quoteArticle = (article: Article, language: Language): KnowledgeAnswer => {
  const other = language === 'zh' ? 'en' : 'zh'
  const [first = '', ...rest] = cutPassages(article.body[language] || article.body[other])
  const passage = rest.reduce(
    (said, next) => (said.length + next.length < messageLength ? `${said}\n${next}` : said),
    first,
  )
  const { id: articleId, version, sellerId, title } = article
  return {
    articleId,
    version,
    sellerId,
    title: title[language] || title[other],
    passage,
    score: 1,
    isSure: true,
    others: [],
  }
}

const messageLength = 600
