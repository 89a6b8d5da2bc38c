/** Conversations of the assistant in which nothing was said for long, and their end. */
export { endSilentConversation, listSilent } from './silence-store.ts'
