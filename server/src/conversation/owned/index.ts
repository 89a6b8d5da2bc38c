/** What one person has open, for when they leave; what is held stays as it is meanwhile. */
export { holdConversation, listOwnedBy } from './owned-store.ts'
