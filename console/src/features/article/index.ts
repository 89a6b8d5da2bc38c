/** One article: written, tried, tested, published and brought back. */
export { ArticlePage } from './article-page.tsx'
