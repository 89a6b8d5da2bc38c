/** What one person has open, for when they leave. */
export { holdConversation, listOwnedBy } from './owned-store.ts'
