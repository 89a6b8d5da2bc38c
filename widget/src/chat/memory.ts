import type { AttachedFile, ChatAccess } from '@celadon/contract'
import type { Outbox, OutboxItem } from './outbox.ts'

export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export type KeptAccess = Pick<ChatAccess, 'token' | 'expiresAt' | 'conversationId'>

export type KeptFile = { id: string; name: string; file: AttachedFile | null }

/** What survives a reload, for one inbox and one visitor. Each unsent item has a key of its own: two tabs never overwrite each other. */
export type Memory = {
  findAccess: () => KeptAccess | undefined
  keepAccess: (access: KeptAccess) => void
  dropAccess: () => void
  /** The last `seq` the customer saw; 0 for none. */
  readSeen: () => number
  keepSeen: (seq: number) => void
  readDraft: () => string
  keepDraft: (text: string) => void
  /** Files that go along with the draft; `file` null: it had not arrived. */
  readFiles: () => KeptFile[]
  keepFiles: (files: KeptFile[]) => void
  loadOutbox: () => Outbox
  keepItem: (item: OutboxItem) => void
  dropItem: (clientMessageId: string) => void
  forget: () => void
}

export function createMemory(store: TextStore, prefix: string): Memory {
  const outboxPrefix = `${prefix}outbox:`
  return {
    findAccess: () => parse(store.getItem(`${prefix}access`)) as KeptAccess | undefined,
    keepAccess: ({ token, expiresAt, conversationId }) =>
      keep(store, `${prefix}access`, JSON.stringify({ token, expiresAt, conversationId })),
    dropAccess: () => store.removeItem(`${prefix}access`),
    readSeen: () => Number(store.getItem(`${prefix}seen`) ?? 0) || 0,
    keepSeen: (seq) => keep(store, `${prefix}seen`, String(seq)),
    readDraft: () => store.getItem(`${prefix}draft`) ?? '',
    keepDraft: (text) => (text === '' ? store.removeItem(`${prefix}draft`) : keep(store, `${prefix}draft`, text)),
    readFiles: () => (parse(store.getItem(`${prefix}files`)) as KeptFile[] | undefined) ?? [],
    keepFiles: (files) =>
      files.length === 0 ? store.removeItem(`${prefix}files`) : keep(store, `${prefix}files`, JSON.stringify(files)),
    loadOutbox: () => loadItems(store, outboxPrefix),
    keepItem: (item) => keep(store, outboxPrefix + item.clientMessageId, JSON.stringify(item)),
    dropItem: (clientMessageId) => store.removeItem(outboxPrefix + clientMessageId),
    forget: () => keysOf(store, prefix).forEach((key) => store.removeItem(key)),
  }
}

function loadItems(store: TextStore, prefix: string): Outbox {
  return keysOf(store, prefix)
    .map((key) => parse(store.getItem(key)) as OutboxItem | undefined)
    .filter((item) => item !== undefined)
    .map((item) => (item.status === 'sending' ? { ...item, status: 'waiting' as const } : item))
    .sort((a, b) => a.order - b.order)
}

export const keysOf = (store: TextStore, prefix: string): string[] =>
  Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => key.startsWith(prefix))

function parse(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A full or forbidden store must not stop the conversation: what is said is still sent, only not kept for a reload. */
function keep(store: TextStore, key: string, text: string): void {
  try {
    store.setItem(key, text)
  } catch {
    store.removeItem(key)
  }
}
