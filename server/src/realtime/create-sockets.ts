import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { socketCloseCodes } from '@celadon/contract'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Clock } from '#platform/clock'
import { holdWrites } from '#platform/held-writes'
import type { Log } from '#platform/log'
import { chooseLanguage, classifyError, clientAddress } from '#platform/wire'
import { cut, type Connection } from './connection.ts'
import { createFrameReader } from './read-frames.ts'
import { refuseUpgrade } from './refuse-upgrade.ts'
import type { Knock, SocketKind } from './socket-kind.ts'

export const maxFrameBytes = 64 * 1024
const beatMs = 30_000

export type Sockets = {
  attach: (server: Server) => void
  /** Ends what is over, silent or expired. Call it about once a second; there is no timer for any one socket. */
  sweep: () => void
  count: () => number
  /** Ends every socket; their clients come back to the next process. */
  close: () => void
}

type Entry = { connection: Connection; kind: SocketKind }

/** The WebSocket listener: takes over upgrade requests of its kinds' paths, and refuses all others. */
export const createSockets = (deps: {
  kinds: readonly SocketKind[]
  trustedProxies: readonly string[]
  clock: Clock
  log: Log
  nextTraceId: () => string
}): Sockets => {
  const kinds = new Map(deps.kinds.map((kind) => [kind.path, kind] as const))
  const open = new Map<WebSocket, Entry>()
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: maxFrameBytes,
    clientTracking: false,
  })
  const readFrame = createFrameReader(deps)

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const knock = toKnock(request, deps.trustedProxies)
    const kind = kinds.get((request.url ?? '').split('?')[0]!)
    const swallow = (): void => {}
    socket.on('error', swallow)
    try {
      const state = kind && (await kind.admit(knock))
      if (!kind || socket.destroyed) return refuseUpgrade(socket, { code: 'NOT_FOUND' }, knock, deps.nextTraceId())
      socket.off('error', swallow)
      holdWrites(socket)
      server.handleUpgrade(request, socket, head, (accepted) => welcome(accepted, kind, state, knock))
    } catch (error) {
      const fault = classifyError(error)
      const traceId = deps.nextTraceId()
      if (fault.code === 'INTERNAL') deps.log.error({ err: error, traceId }, 'a socket could not be opened')
      refuseUpgrade(socket, fault, knock, traceId)
    }
  }

  const welcome = (socket: WebSocket, kind: SocketKind, state: unknown, knock: Knock): void => {
    const connection: Connection = {
      socket,
      state,
      language: knock.language,
      address: knock.address,
      openedAtMs: deps.clock.now().getTime(),
      isAlive: true,
      frameCount: 0,
      waiting: undefined,
    }
    open.set(socket, { connection, kind })
    socket.on('message', (bytes, isBinary) => readFrame(connection, kind, bytes as Buffer, isBinary))
    socket.on('pong', () => {
      connection.isAlive = true
    })
    // Too large or broken frames: ws itself ends the socket with the fitting code.
    socket.on('error', () => {})
    socket.on('close', () => {
      open.delete(socket)
      connection.waiting = undefined
      kind.leave(connection)
    })
    kind.arrive(connection)
  }

  let lastBeatMs = deps.clock.now().getTime()
  return {
    attach: (httpServer) => {
      httpServer.on('upgrade', (request, socket, head) => void upgrade(request, socket, head))
    },
    sweep: () => {
      const nowMs = deps.clock.now().getTime()
      for (const entry of open.values()) endIfOver(entry, nowMs)
      if (nowMs - lastBeatMs < beatMs) return
      lastBeatMs = nowMs
      for (const { connection } of open.values()) beat(connection)
    },
    count: () => open.size,
    close: () => {
      for (const { connection } of open.values()) cut(connection, socketCloseCodes.restarting)
      for (const socket of open.keys()) setTimeout(() => socket.terminate(), 200).unref()
    },
  }
}

const toKnock = (request: IncomingMessage, trustedProxies: readonly string[]): Knock => {
  const forwarded = request.headers['x-forwarded-for']
  return {
    headers: request.headers,
    address: clientAddress(request.socket.remoteAddress ?? '', [forwarded].flat().join(','), trustedProxies),
    language: chooseLanguage(request.headers['accept-language']),
  }
}

const endIfOver = ({ connection, kind }: Entry, nowMs: number): void => {
  connection.frameCount = 0
  if (connection.socket.readyState !== connection.socket.OPEN) return
  const code = kind.closeCodeNow(connection, nowMs)
  if (code !== undefined) cut(connection, code)
}

/** A peer that answered nothing since the last beat is gone, whatever TCP thinks; so is one that was cut and does not leave. */
const beat = (connection: Connection): void => {
  if (!connection.isAlive) return connection.socket.terminate()
  connection.isAlive = false
  connection.socket.ping()
}
