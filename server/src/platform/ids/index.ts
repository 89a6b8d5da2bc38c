/** Ids and secrets, as parameters: uuidv7 from an injected clock and random source. */
import { randomFillSync } from 'node:crypto'
import type { Clock } from '#platform/clock'

/** Fills the given bytes with randomness and returns them. */
export type Randomness = (bytes: Uint8Array) => Uint8Array

export const systemRandomness: Randomness = (bytes) => {
  if (bytes.length > pool.length - taken) {
    // Small wishes are met from one larger draw: asking the system for each id costs more than the id.
    if (bytes.length > pool.length) return randomFillSync(bytes)
    randomFillSync(pool)
    taken = 0
  }
  bytes.set(pool.subarray(taken, taken + bytes.length))
  pool.fill(0, taken, taken + bytes.length)
  taken += bytes.length
  return bytes
}

const pool = new Uint8Array(4096)
let taken = pool.length

/** Makes uuidv7 ids: 48 bits of milliseconds, then randomness, so that newer ids sort after older ones. */
export type Ids = { next: () => string }

export const createIds = (clock: Clock, randomness: Randomness): Ids => {
  const bytes = new Uint8Array(16)
  return {
    next: () => {
      randomness(bytes)
      const ms = clock.now().getTime()
      for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(ms / 2 ** (8 * (5 - i))) & 0xff
      bytes[6] = 0x70 | (bytes[6]! & 0x0f)
      bytes[8] = 0x80 | (bytes[8]! & 0x3f)
      const hex = Buffer.from(bytes).toString('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
    },
  }
}

/** An unguessable token of `byteCount` random bytes, base64url. */
export const randomToken = (randomness: Randomness, byteCount = 32): string =>
  Buffer.from(randomness(new Uint8Array(byteCount))).toString('base64url')

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether the text may stand where an id is expected; anything else is simply not found. */
export const isId = (text: string): boolean => uuidPattern.test(text)
