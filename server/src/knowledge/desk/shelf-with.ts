import type { Article, Knowledge } from '#knowledge'
import type { LearnedShelf } from './desk-needs.ts'

/** The shelf with this article in the place of what stands under its id. */
export const shelfWith = (knowledge: Pick<Knowledge, 'ask'>, tenantId: string, article: Article): LearnedShelf => {
  const { id, title, sellerId } = article
  return {
    article: { id, title: title.zh || title.en },
    ask: async (asked, language) =>
      (await knowledge.ask(tenantId, { ...asked, limit: 1, sellerId }, language, { articleId: id, article })).at(0),
  }
}
