import type { Announcement, Turns } from '#turn'

/** A wake-up between parts and nodes: it may lose messages, the log never does. */
export type Bus = {
  publish: (topic: string, message: unknown) => void
  subscribe: (topic: string, handler: (message: unknown) => void) => () => void
}

export type Address = { tenantId: string; conversationId: string }

export type Typing = Address & { by: 'customer' | 'agent' | 'assistant'; isTyping: boolean }

/** `publicSeq`: the highest the reader has seen. */
export type ReadMark = Address & { by: 'customer' | 'staff'; publicSeq: number }

/** What realtime reads when a listener is not exactly one entry behind. Both throw NOT_FOUND. */
export type LogReader = {
  chat: Pick<Turns['chat'], 'load'>
  desk: Pick<Turns['desk'], 'load'>
}

/** What was just saved, as the turn announces it. */
export type ConversationChange = Announcement

export type DeskViewer = { memberId: string; sellerId: string | undefined }
