/** Articles that somebody names, instead of finding them by a question. */
export { findNamedArticle, listNameable, quoteArticle } from './named-article-store.ts'
