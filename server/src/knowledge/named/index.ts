/** Articles that somebody names, instead of finding them by a question. */
export { findNamedArticle, listNameable, listTitles } from './named-article-store.ts'
export { quoteArticle } from './quote-article.ts'
