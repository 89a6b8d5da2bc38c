/** Conversations by what was said in them, and by whom they are with. */
export { findNamed, findSaid, listConversationsOf, type Said } from './search-store.ts'
export { listTenantIds, rewriteWords } from './words-store.ts'
export { createWordKeeping, type WordKeeping } from './keep-words.ts'
