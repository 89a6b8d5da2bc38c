import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Randomness } from '#platform/ids'
import { deriveKey, type Purpose } from '#people/tokens'

/** Six digits, each as likely as any other: draws that would favour small numbers are thrown away. */
export const drawCode = (randomness: Randomness): string => {
  for (;;) {
    const drawn = Buffer.from(randomness(new Uint8Array(4))).readUInt32BE()
    if (drawn < fairBelow) return String(drawn % codeCount).padStart(6, '0')
  }
}

/** Bound to its row: the same digits in another code have another hash. */
export const hashCode = (code: string, codeId: string, secret: string): Uint8Array =>
  hashFor('one-time-code', `${codeId}:${code}`, secret)

export const hashFor = (purpose: Purpose, text: string, secret: string): Uint8Array =>
  createHmac('sha256', deriveKey(secret, purpose)).update(text).digest()

export const isSameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other)

/** What people type: full-width digits from a Chinese keyboard, spaces and a dash in the middle. */
export const normaliseCode = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s-]/g, '')

/** Addresses are compared without regard to case, as every shop in practice does. */
export const normaliseEmail = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

const codeCount = 1_000_000
const fairBelow = Math.floor(2 ** 32 / codeCount) * codeCount
