/** How a conversation ended and how good it was, from its log and what was done in it, with the reasons. */
export { proposeDisposition, type Done } from './propose-disposition.ts'
export { scoreConversation } from './score-conversation.ts'
