/** What members do with articles: find, draft, try, test, publish, bring back and archive them, each within what they may see. */
export { createArticleDesk, type ArticleDesk } from './create-article-desk.ts'
export type { By } from './desk-needs.ts'
export { deleteDraft, findDraftBySlug, insertDraft, updateDraft } from './draft-store.ts'
export { cleanContent, contentOf, emptyContent } from './article-state.ts'
