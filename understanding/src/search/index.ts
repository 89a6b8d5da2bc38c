/** The search's one ranking: what a text is found by, how much each word of it weighs, and which articles answer a question. */
export { compileSynonyms, type SynonymGroup, type Synonyms } from './synonyms.ts'
export { cutPassages } from './passages.ts'
export { indexArticle, rankingVersion, type ArticleText, type IndexedArticle } from './index-article.ts'
export { blockOf, numberAt, replaceEntries, type Postings } from './postings.ts'
export { rankArticles, type Ranked } from './rank-articles.ts'
export { narrowQuestion, readQuestion, type Question } from './question.ts'
