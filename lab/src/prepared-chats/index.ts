/** Many conversations with a past, written into the database at once, and the tokens to speak in them. */
export { prepareChats } from './prepare-chats.ts'
export type { PreparedChat } from './prepare-chats.ts'
