/** Articles in both languages, published in versions, and the search that answers a question from one of them. */
export type { Article, Audience } from './article.ts'
export { loadArticle } from './article-store.ts'
export { createKnowledge, type Knowledge, type KnowledgeAnswer } from './knowledge.ts'
export { publishArticle } from './publish-article.ts'
