import type { ChatServerFrame, ChatSnapshot, CustomerPart, Language, MessageAck } from '@celadon/contract'
import { createAttaching, restoreAttached, type AttachedList } from './attaching.ts'
import type { ChatApi } from './chat-api.ts'
import { createConnection, type ConnectionState } from './connection.ts'
import { firstSeq, takeEntry, takeOlder, takeSnapshot, type ChatLog } from './log.ts'
import type { KeptAccess, Memory } from './memory.ts'
import {
  addItem,
  dropDelivered,
  dropItem,
  setStatus,
  type Act,
  type Outbox,
  type OutboxItem,
  type ProblemNote,
} from './outbox.ts'
import { noteOf } from './problem.ts'
import { createSender } from './sender.ts'
import type { OpenSocket } from './socket.ts'
import type { Timers } from './timers.ts'
import { createVisitor, type Entrance } from './visitor.ts'

export type ChatView = {
  connection: ConnectionState
  log: ChatLog | null
  outbox: Outbox
  /** What goes along with the next message. */
  attached: AttachedList
  typing: 'assistant' | 'agent' | null
  /** Why the conversation cannot be opened, or what the last act failed with. */
  problem: ProblemNote | null
  isLoadingOlder: boolean
}

export type ChatDependencies = {
  api: ChatApi
  openSocket: OpenSocket
  memory: Memory
  entrance: Entrance
  timers: Timers
  random: () => number
  shrink: (file: File) => Promise<File>
  newId: () => string
  isOnline: () => boolean
}

export type Chat = ReturnType<typeof createChat>

const typingEndsMs = 8000

/** One customer's conversation: what is known of it, and everything a customer can do in it. */
export function createChat(deps: ChatDependencies) {
  const { api, memory, timers } = deps
  const visitor = createVisitor({ api, memory, entrance: deps.entrance, now: timers.now })
  const listeners = new Set<(view: ChatView) => void>()
  let endTyping = (): void => {}
  let view: ChatView = {
    connection: 'connecting',
    log: null,
    outbox: memory.loadOutbox(),
    attached: restoreAttached(memory),
    typing: null,
    problem: null,
    isLoadingOlder: false,
  }

  const change = (patch: Partial<ChatView>): void => {
    view = { ...view, ...patch }
    for (const listener of listeners) listener(view)
  }

  const takeLog = (log: ChatLog): void => {
    const outbox = dropDelivered(view.outbox, log.entries)
    for (const item of view.outbox) if (!outbox.includes(item)) memory.dropItem(item.clientMessageId)
    change({ log, outbox })
  }

  const takeState = (snapshot: ChatSnapshot): number => {
    const log = takeSnapshot(view.log, snapshot)
    takeLog(log)
    return log.seq
  }

  const takeFrame = (frame: ChatServerFrame): 'taken' | 'gap' | 'unauthenticated' => {
    if (frame.type === 'welcome') begin()
    if (frame.type === 'entry' && view.log !== null) {
      const taken = takeEntry(view.log, frame.entry)
      if (taken.outcome === 'gap') return 'gap'
      if (taken.outcome === 'applied') takeLog(taken.log)
      if (frame.entry.author.kind !== 'customer') setTyping(null)
    }
    if (frame.type === 'state' && view.log !== null) {
      change({ log: { ...view.log, conversation: frame.conversation, awaiting: frame.awaiting } })
    }
    if (frame.type === 'typing') setTyping(frame.isTyping ? frame.by : null)
    return frame.type === 'error' && isAboutToken(frame.code) ? 'unauthenticated' : 'taken'
  }

  /** What was said or seen while there was no line is told now. */
  const begin = (): void => {
    sender.pump()
    const seq = memory.readSeen()
    if (seq > 0) connection.send({ type: 'read', seq })
  }

  const setTyping = (typing: ChatView['typing']): void => {
    endTyping()
    if (typing !== view.typing) change({ typing })
    if (typing !== null) endTyping = timers.after(typingEndsMs, () => setTyping(null))
  }

  const connection = createConnection({
    refresh: visitor.refresh,
    openSocket: deps.openSocket,
    takeSnapshot: takeState,
    takeFrame,
    setState: (state, error) => {
      change({ connection: state, problem: error === undefined ? null : noteOf(error) })
      if (state === 'polling') sender.pump()
    },
    isOnline: deps.isOnline,
    timers,
    random: deps.random,
  })

  const sender = createSender({
    readOutbox: () => view.outbox,
    canSend: () => visitor.access() !== null && deps.isOnline(),
    send: (item) => api.runAct(requireAccess(), item.act, item.clientMessageId),
    mark: (id, status, problem) => mark(id, status, problem ?? null),
    take: (item, answer) => takeAnswer(item.clientMessageId, answer),
    reopen: () => connection.retry(),
    timers,
    random: deps.random,
  })

  /** A message that failed stays to be sent again; any other wish that failed is said and forgotten. */
  const mark = (id: string, status: OutboxItem['status'], problem: ProblemNote | null): void => {
    const kind = view.outbox.find((item) => item.clientMessageId === id)?.act.kind
    if (status !== 'failed' || kind === 'message')
      return change({ outbox: setStatus(view.outbox, id, status, problem) })
    memory.dropItem(id)
    change({ outbox: dropItem(view.outbox, id), problem })
  }

  const takeAnswer = (id: string, answer: MessageAck | ChatSnapshot): void => {
    memory.dropItem(id)
    if ('conversation' in answer) {
      change({ outbox: dropItem(view.outbox, id) })
      return void takeState(answer)
    }
    const isInLog = view.log !== null && answer.seq <= view.log.seq
    change({ outbox: isInLog ? dropItem(view.outbox, id) : setStatus(view.outbox, id, 'sent') })
  }

  const requireAccess = () => {
    const access = visitor.access()
    if (access === null) throw new Error('There is no conversation to send to.')
    return access
  }

  const act = (wanted: Act): void => {
    const outbox = addItem(view.outbox, wanted, deps.newId(), timers.now())
    const item = outbox.at(-1)
    if (item !== undefined) memory.keepItem(item)
    change({ outbox })
    sender.pump()
  }

  const loadOlder = async (): Promise<void> => {
    const access = visitor.access()
    if (access === null || view.log === null || view.isLoadingOlder) return
    change({ isLoadingOlder: true })
    const page = await api.readSnapshot(access, firstSeq(view.log)).catch(() => null)
    change({ isLoadingOlder: false, log: page === null ? view.log : takeOlder(view.log, page) })
  }

  const leaveQueue = async (): Promise<void> => {
    try {
      takeState(await api.leaveQueue(requireAccess(), deps.newId()))
    } catch (error) {
      change({ problem: noteOf(error) })
    }
  }

  const attaching = createAttaching({
    post: (file, onProgress) => api.postFile(requireAccess(), file, onProgress),
    shrink: deps.shrink,
    memory,
    newId: deps.newId,
    read: () => view.attached,
    show: (attached) => change({ attached }),
  })

  /** Words and whatever was attached to them. */
  const send = (text: string, language: Language): void => {
    const files = attaching.take()
    const said: CustomerPart[] = text === '' ? [] : [{ type: 'text', text }]
    const parts: CustomerPart[] = [...said, ...files.map(({ id }) => ({ type: 'attachment' as const, fileId: id }))]
    if (parts.length > 0) act({ kind: 'message', parts, language, ...(files.length > 0 && { files }) })
  }

  /** Null: it could not be had, and the view says why. */
  const loadBytes = async (read: (access: KeptAccess) => Promise<Blob>): Promise<Blob | null> => {
    try {
      return await read(requireAccess())
    } catch (error) {
      change({ problem: noteOf(error) })
      return null
    }
  }

  return {
    view: () => view,
    listen: (listener: (view: ChatView) => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    start: connection.start,
    stop: () => {
      connection.stop()
      sender.stop()
      endTyping()
    },
    retry: connection.retry,
    goOffline: connection.goOffline,
    attach: attaching.attach,
    retryFile: attaching.retry,
    detach: attaching.detach,
    send,
    say: (parts: CustomerPart[], language: Language) => act({ kind: 'message', parts, language }),
    askForPerson: () => act({ kind: 'person' }),
    askForCallBack: () => act({ kind: 'call-back' }),
    rate: (isSolved: boolean, score: number | null) => act({ kind: 'rating', isSolved, score }),
    resend: (id: string) => {
      change({ outbox: setStatus(view.outbox, id, 'waiting') })
      sender.pump()
    },
    discard: (id: string) => {
      memory.dropItem(id)
      change({ outbox: dropItem(view.outbox, id) })
    },
    leaveQueue,
    dismissProblem: () => change({ problem: null }),
    loadOlder,
    loadLabel: (returnId: string) => loadBytes((access) => api.readLabel(access, returnId)),
    loadFile: (fileId: string) => loadBytes((access) => api.readFile(access, fileId)),
    setTyping: (isTyping: boolean) => connection.send({ type: 'typing', isTyping }),
    readSeen: memory.readSeen,
    markSeen: (seq: number) => {
      memory.keepSeen(seq)
      connection.send({ type: 'read', seq })
    },
    readDraft: memory.readDraft,
    keepDraft: memory.keepDraft,
  }
}

const isAboutToken = (code: string): boolean => code.startsWith('TOKEN_') || code === 'UNAUTHENTICATED'
