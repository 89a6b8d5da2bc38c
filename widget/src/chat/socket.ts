import type { ChatClientFrame, ChatServerFrame } from '@celadon/contract'
import type { Timers } from './timers.ts'

export type Socket = { send: (frame: ChatClientFrame) => void; close: () => void }

export type SocketHandlers = {
  onFrame: (frame: ChatServerFrame) => void
  /** Called once, unless we closed it ourselves. */
  onLost: () => void
}

export type OpenSocket = (token: string, after: number, handlers: SocketHandlers) => Socket

const pingMs = 25_000
const silenceMs = 40_000
const openingMs = 8000

/** `address` is the `ws(s)://.../api/chat/socket`; the token goes into the first frame, never into the address. */
export function createOpenSocket(address: string, timers: Timers): OpenSocket {
  return (token, after, handlers) => {
    const socket = new WebSocket(address)
    const watch = watchSilence(timers, {
      ping: () => send(socket, { type: 'ping' }),
      lose: () => end(handlers.onLost),
    })
    let isOver = false
    const end = (then?: () => void): void => {
      if (isOver) return
      isOver = true
      watch.stop()
      socket.close()
      then?.()
    }
    socket.addEventListener('open', () => send(socket, { type: 'hello', token, after }))
    socket.addEventListener('message', (event) => {
      if (isOver) return
      watch.hear()
      const frame = readFrame(event.data)
      if (frame !== undefined) handlers.onFrame(frame)
    })
    socket.addEventListener('close', () => end(handlers.onLost))
    socket.addEventListener('error', () => end(handlers.onLost))
    return { send: (frame) => send(socket, frame), close: () => end() }
  }
}

/** A dead network closes no socket: only silence tells. */
function watchSilence(timers: Timers, { ping, lose }: { ping: () => void; lose: () => void }) {
  let stopPing = timers.after(pingMs, beat)
  let stopLoss = timers.after(openingMs, lose)
  function beat(): void {
    ping()
    stopPing = timers.after(pingMs, beat)
  }
  const stop = (): void => {
    stopPing()
    stopLoss()
  }
  const hear = (): void => {
    stopLoss()
    stopLoss = timers.after(silenceMs, lose)
  }
  return { hear, stop }
}

function send(socket: WebSocket, frame: ChatClientFrame): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame))
}

function readFrame(text: unknown): ChatServerFrame | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text) as ChatServerFrame
  } catch {
    return undefined
  }
}
