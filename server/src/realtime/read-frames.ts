import { errorTable, socketCloseCodes } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import type { Log } from '#platform/log'
import { classifyError, parseJson } from '#platform/wire'
import { cut, isOpen, sendError, type Connection } from './connection.ts'
import type { SocketKind } from './socket-kind.ts'

/** How many frames may wait for their turn before the peer is no longer read from. */
const maxWaiting = 32

/** More frames than this in a second come from no person and from no client that waits for acknowledgements. */
const maxFramesPerSecond = 500

type ReadFrame = (connection: Connection, kind: SocketKind, bytes: Buffer, isBinary: boolean) => void

/**
 * Frames of one socket are heard one at a time: what a customer wrote first is stored first. An error that may pass
 * (too fast, database away) ends the socket after its error frame, so that nothing sent later overtakes what failed;
 * the client resends in order. Any other error leaves the socket as it was.
 */
export const createFrameReader = (deps: { log: Log; nextTraceId: () => string }): ReadFrame => {
  const hearOne = async (connection: Connection, kind: SocketKind, frame: unknown): Promise<void> => {
    try {
      if (frame instanceof CeladonError) throw frame
      await kind.hear(connection, frame)
    } catch (error) {
      const { code } = classifyError(error)
      if (code === 'INTERNAL') deps.log.error({ err: error, traceId: deps.nextTraceId() }, 'a frame failed')
      sendError(connection, code, clientMessageIdOf(frame))
      if (isPassing(errorTable[code].status)) cut(connection, socketCloseCodes.tryAgain)
    }
  }
  const hearAll = async (connection: Connection, kind: SocketKind, first: unknown): Promise<void> => {
    connection.waiting = []
    for (let frame = first; isOpen(connection); frame = connection.waiting.shift()) {
      await hearOne(connection, kind, frame)
      if (!connection.waiting || connection.waiting.length === 0) break
    }
    connection.waiting = undefined
    if (connection.socket.isPaused) connection.socket.resume()
  }
  return (connection, kind, bytes, isBinary) => {
    connection.isAlive = true
    if (!isOpen(connection)) return
    connection.frameCount += 1
    const isTooFast = connection.frameCount > maxFramesPerSecond
    const frame = isTooFast ? new CeladonError('RATE_LIMITED') : parseFrame(bytes, isBinary)
    if (!connection.waiting) return void hearAll(connection, kind, frame)
    connection.waiting.push(frame)
    if (connection.waiting.length >= maxWaiting) connection.socket.pause()
  }
}

/** A frame that cannot be read keeps its place in the order as the error it is. */
const parseFrame = (bytes: Buffer, isBinary: boolean): unknown => {
  if (isBinary) return new CeladonError('INVALID_REQUEST')
  try {
    return parseJson(bytes)
  } catch (error) {
    return error
  }
}

const isPassing = (status: number): boolean => status === 429 || status >= 500

const clientMessageIdOf = (frame: unknown): string | undefined =>
  typeof frame === 'object' && frame !== null && 'clientMessageId' in frame && typeof frame.clientMessageId === 'string'
    ? frame.clientMessageId.slice(0, 64)
    : undefined
