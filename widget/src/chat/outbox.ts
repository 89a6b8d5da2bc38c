import type { AttachedFile, ChatEntry, CustomerPart, Language } from '@celadon/contract'

export type ProblemNote = { code: string; detail: string; traceId: string | null }

/** What a customer wants done and the server has not yet confirmed. */
export type Act =
  | { kind: 'message'; parts: CustomerPart[]; language: Language; files?: AttachedFile[] }
  | { kind: 'person' }
  | { kind: 'call-back' }
  | { kind: 'rating'; isSolved: boolean; score: number | null }

export type OutboxItem = {
  /** Made once and kept through every resend: the server recognises the second one by it. */
  clientMessageId: string
  order: number
  at: string
  act: Act
  status: 'waiting' | 'sending' | 'sent' | 'failed'
  problem: ProblemNote | null
}

export type Outbox = readonly OutboxItem[]

export function addItem(outbox: Outbox, act: Act, clientMessageId: string, at: Date): Outbox {
  const order = Math.max(at.getTime(), (outbox.at(-1)?.order ?? 0) + 1)
  return [...outbox, { clientMessageId, order, at: at.toISOString(), act, status: 'waiting', problem: null }]
}

/** At most one message at a time, the oldest first, so order is kept; a wish for a person never waits behind them. */
export function planSends(outbox: Outbox): OutboxItem[] {
  const messages = outbox.filter((item) => item.act.kind === 'message')
  const isBusy = messages.some((item) => item.status === 'sending')
  const nextMessage = isBusy ? undefined : messages.find((item) => item.status === 'waiting')
  const others = outbox.filter((item) => item.act.kind !== 'message' && item.status === 'waiting')
  return nextMessage === undefined ? others : [...others, nextMessage]
}

export function setStatus(
  outbox: Outbox,
  clientMessageId: string,
  status: OutboxItem['status'],
  problem: ProblemNote | null = null,
): Outbox {
  return outbox.map((item) => (item.clientMessageId === clientMessageId ? { ...item, status, problem } : item))
}

export const dropItem = (outbox: Outbox, clientMessageId: string): Outbox =>
  outbox.filter((item) => item.clientMessageId !== clientMessageId)

/** A message that stands in the log is delivered, even when its acknowledgement was lost. */
export function dropDelivered(outbox: Outbox, entries: readonly ChatEntry[]): Outbox {
  const delivered = new Set(entries.map((entry) => entry.clientMessageId))
  const rest = outbox.filter((item) => !delivered.has(item.clientMessageId))
  return rest.length === outbox.length ? outbox : rest
}

export const isAsking = (outbox: Outbox, kind: Act['kind']): boolean =>
  outbox.some((item) => item.act.kind === kind && item.status !== 'failed')
