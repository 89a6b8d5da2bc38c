/** The head of a conversation: who owns it, how far it got, what it awaits. */
export { isWithPeople, mayFollow, newDialogue } from './conversation.ts'
export type { ConversationHead, Dialogue, LaterWish } from './conversation.ts'
export {
  claimUnanswered,
  findLatestConversation,
  listUnansweredOf,
  loadConversation,
  openConversation,
  recordRead,
  toHead,
} from './conversation-store.ts'
