/** A client of the chat protocol, written from docs/protocol.md alone: what a stranger's client would be. */
export { openChat, fetchEntries, fetchSnapshot, forwardedFrom } from './chat-http.ts'
export { createChatClient } from './chat-client.ts'
export { createEntryLine } from './entry-line.ts'
export type { ChatPlace } from './chat-http.ts'
export type { ChatClient, ChatClientOptions } from './chat-client.ts'
export type { EntryLine } from './entry-line.ts'
