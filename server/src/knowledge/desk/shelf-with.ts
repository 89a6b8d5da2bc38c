import type { Article, Knowledge, Trial } from '#knowledge'
import type { LearnedShelf } from './desk-needs.ts'

/** The shelf with this article in the place of what stands under its id, and without. */
export const shelfWith = (knowledge: Pick<Knowledge, 'ask'>, tenantId: string, article: Article): LearnedShelf => {
  const { id, title, sellerId } = article
  const askOn =
    (trial?: Trial): LearnedShelf['ask'] =>
    async (asked, language) =>
      (await knowledge.ask(tenantId, { ...asked, limit: 1, sellerId }, language, trial)).at(0)
  return {
    article: { id, title: title.zh || title.en },
    ask: askOn({ articleId: id, article }),
    askNow: askOn(),
  }
}
