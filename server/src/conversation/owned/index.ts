/** What one person has open: for when they leave, and what colleagues passed to them. What is held stays as it is meanwhile. */
export { holdConversation, listOwnedBy, listPassedTo } from './owned-store.ts'
