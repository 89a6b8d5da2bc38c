import type { ChatEntry, ChatPage, ChatSnapshot, ChatState, DeskEntry, DeskSnapshot } from '@celadon/contract'

/** A wake-up between parts and nodes: it may lose messages, the log never does. */
export type Bus = {
  publish: (topic: string, message: unknown) => void
  subscribe: (topic: string, handler: (message: unknown) => void) => () => void
}

export type Address = { tenantId: string; conversationId: string }

/** What was just saved, in order of `seq`. `chatState` null: it may have changed and must be read. */
export type ConversationChange = Address & {
  chatEntries: readonly ChatEntry[]
  deskEntries: readonly DeskEntry[]
  chatState: ChatState | null
}

export type Typing = Address & { by: 'customer' | 'agent' | 'assistant'; isTyping: boolean }

/** `publicSeq`: the highest the reader has seen. */
export type ReadMark = Address & { by: 'customer' | 'staff'; publicSeq: number }

/** What realtime reads when a listener is not exactly one entry behind. Both throw NOT_FOUND. */
export type LogReader = {
  readChat: (address: Address & { customerId: string }, page: Partial<ChatPage>) => Promise<ChatSnapshot>
  /** `sellerId`: only what concerns that seller's goods, with the buyer masked. */
  readDesk: (address: Address & DeskViewer, after: number) => Promise<DeskSnapshot>
}

export type DeskViewer = { memberId: string; sellerId: string | undefined }
