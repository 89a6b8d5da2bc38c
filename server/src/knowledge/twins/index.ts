/** Passages that say nearly the same in two articles: found behind everything else, and shown to those who write. */
export { compareArticles } from './compare-articles.ts'
export { listTwins, listTwinsOf } from './twin-store.ts'
