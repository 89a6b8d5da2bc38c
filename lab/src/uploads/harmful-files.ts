import { crc32, deflateSync } from 'node:zlib'
import type { Dice } from '#dice'

/** A file, and what must become of it: kept, or refused with a code; null: either, but never a failure of the server. */
export type HarmfulFile = { name: string; bytes: Buffer; expected: string | null }

/** Bombs, files of two kinds, wrong endings, and pictures with bytes changed at random. */
export const harmfulFiles = (dice: Dice, mutations: number): HarmfulFile[] => {
  const small = png(64, 64)
  return [
    { name: 'pixels.png', bytes: png(30_000, 30_000), expected: 'PICTURE_TOO_LARGE' },
    { name: 'pixels-promised.png', bytes: png(30_000, 30_000, Buffer.alloc(0)), expected: 'PICTURE_TOO_LARGE' },
    { name: 'largest.png', bytes: png(4_800, 4_800), expected: 'kept' },
    { name: 'words.png', bytes: png(64, 64, undefined, [wordBomb(100)]), expected: 'kept' },
    { name: 'page-behind.png', bytes: Buffer.concat([small, Buffer.from(page)]), expected: 'kept' },
    { name: 'page.png', bytes: Buffer.from(page), expected: 'FILE_TYPE_REFUSED' },
    { name: 'drawing.svg', bytes: Buffer.from('<svg onload="alert(1)"/>'), expected: 'FILE_TYPE_REFUSED' },
    { name: 'archive.txt', bytes: Buffer.from('PK\u0003\u0004', 'latin1'), expected: 'FILE_TYPE_REFUSED' },
    { name: 'virus.txt', bytes: Buffer.from(virusTest), expected: 'FILE_TYPE_REFUSED' },
    { name: 'half.png', bytes: small.subarray(0, small.length - 20), expected: 'FILE_UNREADABLE' },
    { name: 'large.txt', bytes: Buffer.alloc(21 * 1_048_576, 'a'), expected: 'FILE_TOO_LARGE' },
    ...Array.from({ length: mutations }, () => ({ name: 'mutated.png', bytes: mutate(small, dice), expected: null })),
  ]
}

const page = '<html><script>alert(1)</script></html>'
const virusTest = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')

/** One bit a pixel, all of them white: very little to send. */
const png = (width: number, height: number, packed = pack(width, height), extra: readonly Buffer[] = []): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const parts = [chunk('IHDR', header), ...extra, chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

const pack = (width: number, height: number): Buffer => deflateSync(Buffer.alloc(height * (Math.ceil(width / 8) + 1)))

const wordBomb = (megabytes: number): Buffer =>
  chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(megabytes * 1_048_576))]))

const chunk = (type: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

const mutate = (bytes: Buffer, dice: Dice): Buffer => {
  const mutated = Buffer.from(bytes)
  const below = (most: number): number => Math.floor(dice.share() * most)
  for (let change = 0; change < 4; change += 1) mutated[8 + below(mutated.length - 8)] = below(256)
  return mutated
}
