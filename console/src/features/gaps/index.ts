/** Questions that no article answered, and the way from one to an article. */
export { GapsPage } from './gaps-page.tsx'
