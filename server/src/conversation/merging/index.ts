/** Two conversations of one customer made one: the older ends and points to the newer, in which everything goes on. */
export { mergeConversations } from './merge-conversations.ts'
