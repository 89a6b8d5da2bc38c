/** The conversation behind the panel: protocol, outbox and memory, without anything to look at. */
export { createBrowserChat, type Visit } from './browser-chat.ts'
export { type Chat, type ChatView } from './chat.ts'
export { type ConnectionState } from './connection.ts'
export { hasOlder, type ChatLog } from './log.ts'
export { type TextStore } from './memory.ts'
export { isAsking, type Act, type Outbox, type OutboxItem, type ProblemNote } from './outbox.ts'
export { adoptStranger, forgetCustomers, readSubject } from './scope.ts'
export { findTextStore } from './text-store.ts'
