/** Files and pages that articles are read from: whatever they hold, what comes out is plain text with the marks of an article. */
export { readInThread } from './read-in-thread.ts'
export { kindOfFile, readSource } from './read-source.ts'
export type { SourceArticle } from './source-article.ts'
