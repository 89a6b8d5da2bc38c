/** What happens to a conversation, verb by verb: each is one transaction, fenced by owner and epoch. */
export { changeOwner, resolveConversation } from './change-owner.ts'
export type { OwnerChange } from './change-owner.ts'
export { postNote, postStaffMessage, recordReading } from './post-message.ts'
export { rateConversation } from './rate-conversation.ts'
export { receiveMessage, recogniseMessage } from './receive-message.ts'
export type { CustomerMessage, Received } from './receive-message.ts'
export { saveTurn } from './save-turn.ts'
export type { TurnResult } from './save-turn.ts'
