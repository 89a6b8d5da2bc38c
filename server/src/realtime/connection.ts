import type { Language, ErrorCode } from '@celadon/contract'
import { errorTable, socketCloseCodes } from '@celadon/contract'
import type { WebSocket } from 'ws'

/**
 * One open socket. Five thousand of these lie idle: plain fields, no timers, nothing kept of the request but what is
 * named here. `State` is what the socket's kind knows about its peer.
 */
export type Connection<State = unknown> = {
  socket: WebSocket
  state: State
  language: Language
  address: string
  openedAtMs: number
  /** Whether anything came since the last beat. */
  isAlive: boolean
  /** Frames that came since the last sweep, which is about a second ago. */
  frameCount: number
  /** Frames that wait for the one before them; undefined while there are none. */
  waiting: unknown[] | undefined
}

/** What a peer may leave unread before it is cut: it resumes by `seq`, so nothing is lost by cutting. */
export const maxBufferedBytes = 1024 * 1024

/** Sends a frame, or cuts a peer that does not read. */
export const send = (connection: Connection, text: string): void => {
  const { socket } = connection
  if (socket.readyState !== socket.OPEN) return
  if (socket.bufferedAmount > maxBufferedBytes) return cut(connection, socketCloseCodes.tryAgain)
  socket.send(text)
}

/** Says goodbye with a reason; a peer that does not even read that is dropped by the next beat. */
export const cut = (connection: Connection, code: number): void => {
  connection.isAlive = false
  connection.waiting = undefined
  connection.socket.close(code)
}

export const sendError = (connection: Connection, code: ErrorCode, clientMessageId?: string): void => {
  const detail = errorTable[code][connection.language]
  send(connection, JSON.stringify({ type: 'error', code, detail, ...(clientMessageId ? { clientMessageId } : {}) }))
}

export const isOpen = (connection: Connection): boolean => connection.socket.readyState === connection.socket.OPEN

/** Waits until everything sent so far has left this process, or the socket is gone. */
export const whenDrained = (connection: Connection): Promise<void> =>
  new Promise((resolve) => {
    if (!isOpen(connection) || connection.socket.bufferedAmount === 0) resolve()
    // A pong nobody asked for is allowed (RFC 6455, 5.5.3), costs two bytes, and is written after all the rest.
    else connection.socket.pong('', undefined, () => resolve())
  })
