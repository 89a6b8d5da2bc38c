/** One conversation: its log, who speaks, what is being written. */
export { ConversationPane } from './conversation-pane.tsx'
export { insertReply } from './insert-reply.ts'
export { knownSeq, receiveFrame } from './receive-frame.ts'
export { textOf } from './system-line.tsx'
export { LastWhy, ReadAlong } from './read-along.tsx'
export { useConversation } from './use-conversation.ts'
export { TurnExplanation } from './turn-explanation.tsx'
