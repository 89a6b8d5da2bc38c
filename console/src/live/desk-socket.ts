import type { DeskClientFrame, DeskServerFrame } from '@celadon/contract'
import { nextDelayMs } from './back-off.ts'

export type LinkState = 'connecting' | 'open' | 'offline'

export type DeskSocket = {
  /** False when there is no connection; typing and read marks are then simply not told. */
  send: (frame: DeskClientFrame) => boolean
  close: () => void
}

type Dependencies = {
  open: () => WebSocket
  random: () => number
  onFrame: (frame: DeskServerFrame) => void
  onState: (state: LinkState) => void
}

const pingEveryMs = 25_000
const pongWithinMs = 10_000

/** Connects, keeps alive, comes back by itself. A dead line is found by a ping without an answer. */
export function createDeskSocket({ open, random, onFrame, onState }: Dependencies): DeskSocket {
  let socket: WebSocket | undefined
  let failures = 0
  let isClosed = false
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let pingTimer: ReturnType<typeof setInterval> | undefined
  let pongTimer: ReturnType<typeof setTimeout> | undefined

  const connect = () => {
    clearTimeout(retryTimer)
    onState(failures === 0 ? 'connecting' : 'offline')
    const mine = open()
    socket = mine
    mine.addEventListener('open', () => {
      if (socket !== mine) return
      failures = 0
      pingTimer = setInterval(ping, pingEveryMs)
      onState('open')
    })
    mine.addEventListener('message', (event) => {
      clearTimeout(pongTimer)
      const frame = readFrame(event.data)
      if (socket === mine && frame !== undefined) onFrame(frame)
    })
    mine.addEventListener('close', () => socket === mine && comeBack())
  }

  const comeBack = () => {
    stopTimers()
    socket = undefined
    if (isClosed) return
    failures += 1
    onState('offline')
    retryTimer = setTimeout(connect, nextDelayMs(failures, random))
  }

  const ping = () => {
    if (!send({ type: 'ping' })) return
    clearTimeout(pongTimer)
    pongTimer = setTimeout(() => {
      socket?.close()
      comeBack()
    }, pongWithinMs)
  }

  const send = (frame: DeskClientFrame) => {
    if (socket?.readyState !== 1) return false
    socket.send(JSON.stringify(frame))
    return true
  }

  const stopTimers = () => {
    clearTimeout(retryTimer)
    clearTimeout(pongTimer)
    clearInterval(pingTimer)
  }

  const onOnline = () => socket === undefined && !isClosed && connect()
  globalThis.addEventListener?.('online', onOnline)
  connect()
  return {
    send,
    close: () => {
      isClosed = true
      globalThis.removeEventListener?.('online', onOnline)
      stopTimers()
      socket?.close()
    },
  }
}

function readFrame(text: unknown): DeskServerFrame | undefined {
  try {
    const frame: unknown = JSON.parse(String(text))
    return typeof frame === 'object' && frame !== null && 'type' in frame ? (frame as DeskServerFrame) : undefined
  } catch {
    return undefined
  }
}
