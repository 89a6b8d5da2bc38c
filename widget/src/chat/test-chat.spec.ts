import type { ChatEntry, ChatServerFrame, ChatSnapshot, MessageAck } from '@celadon/contract'
import type { ChatApi } from './chat-api.ts'
import { createChat } from './chat.ts'
import { createMemory, type KeptAccess, type TextStore } from './memory.ts'
import type { Act } from './outbox.ts'
import { ChatProblem } from './problem.ts'
import type { SocketHandlers } from './socket.ts'
import { createTextStore } from './text-store.ts'
import type { Entrance } from './visitor.ts'

const at = '2026-11-23T08:00:00.000Z'

export const text = (words: string): { type: 'text'; text: string }[] => [{ type: 'text', text: words }]

export const entry = (seq: number, words: string, clientMessageId: string | null = null): ChatEntry => ({
  id: `entry-${seq}`,
  seq,
  at,
  author: { kind: clientMessageId === null ? 'assistant' : 'customer', id: null, name: null },
  clientMessageId,
  parts: text(words),
  grounds: [],
})

export const snapshotOf = (entries: readonly ChatEntry[], seq = entries.at(-1)?.seq ?? 0): ChatSnapshot => ({
  conversation: {
    id: 'conversation',
    status: 'open',
    language: 'en',
    owner: { kind: 'assistant', name: null },
    waiting: null,
    verified: null,
    rating: null,
    staffReadSeq: 0,
    createdAt: at,
  },
  entries: [...entries],
  seq,
  timeZone: 'Asia/Shanghai',
  awaiting: null,
  pending: [],
})

/** A server in memory that keeps the protocol, and a browser around the chat: network, sockets, clock and disk. */
export function createWorld(store: TextStore = createTextStore()) {
  const entries: ChatEntry[] = []
  const calls: string[] = []
  const asked: (() => void)[] = []
  const timers = new Set<() => void>()
  const sockets: { handlers: SocketHandlers; sent: string[]; isOpen: boolean }[] = []
  const world = {
    isOnline: true,
    /** Too many ask who they are. */
    isOverrun: false,
    /** `lose-answer`: the message is stored, and its acknowledgement never arrives. */
    next: 'answer' as 'answer' | 'lose-answer' | 'refuse',
    /** Until it resolves, files are on their way. */
    mayFilesPass: Promise.resolve(),
    entries,
    calls,
    store,
    sockets,
  }
  let made = 0

  const reach = (): void => {
    if (!world.isOnline) throw new ChatProblem(0, { code: 'UNREACHABLE', detail: '', traceId: null })
  }

  const storeMessage = (act: Act, clientMessageId: string): MessageAck => {
    const known = entries.find((one) => one.clientMessageId === clientMessageId)
    const words = act.kind === 'message' && act.parts[0]?.type === 'text' ? act.parts[0].text : act.kind
    const stored = known ?? entry(entries.length + 1, words, clientMessageId)
    if (known === undefined) entries.push(stored)
    return { clientMessageId, id: stored.id, seq: stored.seq, at }
  }

  const access: KeptAccess = { token: 'token', expiresAt: '2026-12-23T08:00:00.000Z', conversationId: 'conversation' }

  const api: ChatApi = {
    openAccess: async (body, token) => {
      reach()
      calls.push(token === undefined ? `access ${body.shopToken ?? ''}`.trim() : `renew ${token}`)
      if (body.shopToken === 'bad') throw new ChatProblem(401, { code: 'TOKEN_INVALID', detail: '', traceId: null })
      return { ...access, customer: { id: 'customer', name: null, role: 'buyer' } }
    },
    resume: async () => {
      throw new ChatProblem(410, { code: 'LINK_EXPIRED', detail: '', traceId: null })
    },
    readSnapshot: async (_, before) => {
      reach()
      calls.push(before === undefined ? 'snapshot' : `before ${before}`)
      const page = entries.filter((one) => before === undefined || one.seq < before).slice(-50)
      return snapshotOf(page, entries.length)
    },
    identify: async (_, shopToken) => {
      calls.push(`identify ${shopToken}`)
      if (world.isOverrun) throw new ChatProblem(429, { code: 'RATE_LIMITED', detail: '', traceId: null })
      return snapshotOf(entries)
    },
    leaveQueue: async () => snapshotOf(entries),
    readLabel: async (_, returnId) => {
      reach()
      return new Blob([returnId], { type: 'application/pdf' })
    },
    postFile: async (_, file, onProgress) => {
      onProgress(0.5)
      await world.mayFilesPass
      reach()
      if (file.name.endsWith('.exe'))
        throw new ChatProblem(415, { code: 'FILE_TYPE_REFUSED', detail: 'Only pictures.', traceId: 't' })
      calls.push(`file ${file.name}`)
      const taken = { id: `file-${file.name}`, name: file.name, mediaType: 'image/jpeg' as const, bytes: 3 }
      return { file: { ...taken, width: 1, height: 1 } }
    },
    readFile: async (_, fileId) => new Blob([fileId]),
    runAct: async (_, act, clientMessageId) => {
      reach()
      const { next } = world
      if (next === 'refuse') throw new ChatProblem(400, { code: 'INVALID_REQUEST', detail: '', traceId: 't' })
      const ack = storeMessage(act, clientMessageId)
      if (next === 'lose-answer') throw new ChatProblem(0, { code: 'UNREACHABLE', detail: '', traceId: null })
      return act.kind === 'message' ? ack : snapshotOf(entries)
    },
  }

  const open = (shopToken: string | null = null) => {
    const entrance: Entrance = {
      open: () => api.openAccess({ inboxKey: 'web', language: 'en', ...(shopToken === null ? {} : { shopToken }) }),
      renew: (token) => api.openAccess({ inboxKey: 'web', language: 'en' }, token),
      shopToken: () => shopToken,
      onTokenRefused: () => calls.push('token refused'),
    }
    const chat = createChat({
      api,
      openSocket: (_, after, handlers) => {
        const socket = { handlers, sent: [`hello ${after}`], isOpen: true }
        sockets.push(socket)
        return {
          send: (frame) => socket.sent.push(frame.type),
          close: () => {
            socket.isOpen = false
          },
        }
      },
      memory: createMemory(store, 'web:'),
      entrance,
      timers: {
        now: () => new Date(at),
        after: (_, work) => {
          timers.add(work)
          return () => timers.delete(work)
        },
      },
      shrink: async (file) => file,
      random: () => 0.5,
      newId: () => `message-${(made += 1)}-${asked.length}`,
      isOnline: () => world.isOnline,
    })
    chat.start()
    return chat
  }

  const hear = (frame: ChatServerFrame): void => {
    const socket = sockets.at(-1)
    if (socket?.isOpen) socket.handlers.onFrame(frame)
  }

  /** Lets promises settle, then every timer that is set fire once. */
  const passTime = async (): Promise<void> => {
    await settle()
    const due = [...timers]
    timers.clear()
    for (const work of due) work()
    await settle()
  }

  return Object.assign(world, { open, hear, passTime, settle, api })
}

export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
}
