import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { PassThrough, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { OutboundError } from './outbound-error.ts'

/**
 * The whole of an answer, unpacked, as long as it is no larger than it may be: what unpacks without end is cut off.
 * @throws OutboundError TOO_LARGE, NO_CONNECTION
 */
export const readBody = async (answer: IncomingMessage, mostBytes: number): Promise<Buffer> => {
  const pieces: Buffer[] = []
  let bytes = 0
  let isTooLarge = false
  const collect = async (unpacked: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of unpacked) {
      bytes += piece.length
      isTooLarge = bytes > mostBytes
      if (isTooLarge) return
      pieces.push(piece)
    }
  }
  try {
    await pipeline(answer, unpackerOf(answer.headers['content-encoding']), collect)
  } catch (error) {
    // An answer that is left before its end may say that itself, as a connection that broke.
    if (!isTooLarge) throw new OutboundError('NO_CONNECTION', { cause: error })
  }
  if (isTooLarge) throw new OutboundError('TOO_LARGE')
  return Buffer.concat(pieces)
}

const unpackerOf = (encoding: string | undefined): Transform => {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip()
  if (encoding === 'br') return createBrotliDecompress()
  return encoding === 'deflate' ? createInflate() : new PassThrough()
}
