import type { ChatAccess, ChatEntry, ChatServerFrame, ChatState, CustomerPart, MessageAck } from '@celadon/contract'
import { WebSocket } from 'ws'
import { fetchEntries, forwardedFrom, type ChatPlace } from './chat-http.ts'
import { createEntryLine } from './entry-line.ts'
import { createOutbox } from './outbox.ts'

export type ChatClientOptions = {
  place: ChatPlace
  access: ChatAccess
  /** The page's origin, which the server must know. */
  pageOrigin?: string
  onEntry?: (entry: ChatEntry) => void
  onAck?: (ack: MessageAck) => void
  onState?: (state: ChatState) => void
  /** A message that no resend can save. */
  onRefused?: (code: string, clientMessageId: string | undefined) => void
}

export type ChatClient = {
  /** Says it now or, when there is no connection, as soon as there is one. */
  send: (clientMessageId: string, parts: CustomerPart[]) => void
  /** Everything the customer sees, in order. */
  entries: () => readonly ChatEntry[]
  lastSeq: () => number
  unacknowledged: () => number
  isConnected: () => boolean
  /** Fetches what came after the last entry and takes it over. */
  refresh: () => Promise<void>
  close: () => void
}

const shortestPauseMs = 40
const longestPauseMs = 1_000
/** Refusals that the same message will meet again. Anything else passes: connect again and resend in order. */
const lastingRefusals = new Set([
  'INVALID_REQUEST',
  'MALFORMED_JSON',
  'MESSAGE_ID_REUSED',
  'TOO_LARGE',
  'NOT_FOUND',
  'FORBIDDEN',
])

/** Connects and stays connected: resumes after the last applied entry, resends what was not acknowledged. */
export const createChatClient = (options: ChatClientOptions): ChatClient => {
  const line = createEntryLine()
  const outbox = createOutbox()
  let socket: WebSocket | undefined
  let isWelcome = false
  let isClosed = false
  let pauseMs = shortestPauseMs
  let refreshing: Promise<void> | undefined

  const connect = (): void => {
    const opened = new WebSocket(socketAddress(options.place), {
      origin: options.pageOrigin ?? options.place.origin,
      headers: forwardedFrom(options.place.address),
    })
    socket = opened
    opened.on('open', () => write({ type: 'hello', token: options.access.token, after: line.lastSeq() }))
    opened.on('message', (bytes: Buffer) => receive(JSON.parse(bytes.toString()) as ChatServerFrame))
    opened.on('error', () => {})
    opened.on('close', () => {
      isWelcome = false
      if (isClosed) return
      setTimeout(() => !isClosed && connect(), pauseMs * (0.5 + Math.random()))
      pauseMs = Math.min(longestPauseMs, pauseMs * 2)
    })
  }

  const write = (frame: object): void => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame))
  }

  const receive = (frame: ChatServerFrame): void => {
    switch (frame.type) {
      case 'welcome':
        isWelcome = true
        pauseMs = shortestPauseMs
        for (const message of outbox.waiting()) write({ type: 'message', ...message })
        return
      case 'entry':
        return take(frame.entry)
      case 'ack':
        if (outbox.settle(frame)) options.onAck?.(frame)
        return
      case 'state':
        return options.onState?.(frame)
      case 'error':
        return refuse(frame.code, frame.clientMessageId)
    }
  }

  const take = (entry: ChatEntry): void => {
    const outcome = line.apply(entry)
    if (outcome === 'applied') options.onEntry?.(entry)
    if (outcome === 'gap') void refresh().catch(() => socket?.terminate())
  }

  const refuse = (code: string, clientMessageId: string | undefined): void => {
    if (!lastingRefusals.has(code)) return socket?.terminate()
    if (clientMessageId !== undefined) outbox.settle({ clientMessageId })
    options.onRefused?.(code, clientMessageId)
  }

  const refresh = (): Promise<void> => {
    refreshing ??= fetchEntries(options.place, options.access, line.lastSeq())
      .then((entries) =>
        entries.filter((entry) => line.apply(entry) === 'applied').forEach((entry) => options.onEntry?.(entry)),
      )
      .finally(() => {
        refreshing = undefined
      })
    return refreshing
  }

  connect()
  return {
    send: (clientMessageId, parts) => {
      outbox.add({ clientMessageId, parts })
      if (isWelcome) write({ type: 'message', clientMessageId, parts })
    },
    entries: line.entries,
    lastSeq: line.lastSeq,
    unacknowledged: () => outbox.waiting().length,
    isConnected: () => isWelcome,
    refresh,
    close: () => {
      isClosed = true
      socket?.close()
    },
  }
}

const socketAddress = (place: ChatPlace): string => `${place.origin.replace(/^http/, 'ws')}/api/chat/socket`
