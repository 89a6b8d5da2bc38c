import type { ChatClientFrame, ChatServerFrame, ChatSnapshot } from '@celadon/contract'
import { planDelay } from './back-off.ts'
import { decideRemedy } from './problem.ts'
import type { OpenSocket, Socket } from './socket.ts'
import type { Timers } from './timers.ts'

/** `polling`: sockets cannot open here, so the snapshot is read again and again. `down`: nothing answers. */
export type ConnectionState = 'connecting' | 'live' | 'polling' | 'offline' | 'down' | 'refused'

export type Connection = {
  start: () => void
  stop: () => void
  /** Try now: the network came back or the customer asked. */
  retry: () => void
  goOffline: () => void
  send: (frame: ChatClientFrame) => void
}

type Dependencies = {
  /** Reads the snapshot, opening the conversation first where needed. */
  refresh: () => Promise<{ snapshot: ChatSnapshot; token: string }>
  openSocket: OpenSocket
  takeSnapshot: (snapshot: ChatSnapshot) => number
  takeFrame: (frame: ChatServerFrame) => 'taken' | 'gap' | 'unauthenticated'
  setState: (state: ConnectionState, error?: unknown) => void
  isOnline: () => boolean
  timers: Timers
  random: () => number
}

const pollMs = 3000
const pollsBeforeSocket = 20
const failuresBeforePolling = 2

/** Snapshot, then subscribe after its `seq`; whatever goes wrong leads back to the snapshot. */
export function createConnection(deps: Dependencies): Connection {
  let socket: Socket | null = null
  let cancel = (): void => {}
  /** Grows with each new start, so that an answer to an older one is ignored. */
  let round = 0
  let attempt = 0
  let socketFailures = 0
  let polls = 0

  const rest = (): void => {
    round += 1
    cancel()
    socket?.close()
    socket = null
  }

  const connect = (): void => {
    rest()
    const mine = round
    const isCurrent = (): boolean => mine === round
    deps.refresh().then(
      ({ snapshot, token }) => isCurrent() && subscribe(token, deps.takeSnapshot(snapshot)),
      (error: unknown) => isCurrent() && fail(error),
    )
  }

  const later = (): void => {
    cancel = deps.timers.after(planDelay(attempt, deps.random()), connect)
    attempt += 1
  }

  const fail = (error: unknown): void => {
    if (decideRemedy(error) !== 'retry') return deps.setState('refused', error)
    deps.setState(deps.isOnline() ? 'down' : 'offline', error)
    later()
  }

  const subscribe = (token: string, after: number): void => {
    if (socketFailures >= failuresBeforePolling && polls < pollsBeforeSocket) return poll()
    polls = 0
    let isWelcome = false
    socket = deps.openSocket(token, after, {
      onFrame: (frame) => {
        if (frame.type === 'welcome') {
          isWelcome = true
          attempt = 0
          socketFailures = 0
          deps.setState('live')
        }
        if (deps.takeFrame(frame) !== 'taken') resume()
      },
      onLost: () => {
        if (!isWelcome) socketFailures += 1
        resume()
      },
    })
  }

  const resume = (): void => {
    rest()
    if (socketFailures < failuresBeforePolling) deps.setState(deps.isOnline() ? 'connecting' : 'offline')
    later()
  }

  const poll = (): void => {
    deps.setState('polling')
    attempt = 0
    polls += 1
    cancel = deps.timers.after(pollMs, connect)
  }

  return {
    start: connect,
    stop: rest,
    retry: () => {
      attempt = 0
      deps.setState('connecting')
      connect()
    },
    goOffline: () => {
      rest()
      deps.setState('offline')
      later()
    },
    send: (frame) => socket?.send(frame),
  }
}
