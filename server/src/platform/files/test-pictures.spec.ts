import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

const blank = { width: 40, height: 30, channels: 3, background: '#8fb8a8' } as const

/** A JPEG as a phone writes one: turned on its side, with the place it was taken at. */
export const phonePhoto = (): Promise<Buffer> =>
  sharp({ create: blank })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Lin Xiao' }, IFD3: { GPSLatitude: '30/1 15/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()

export const plainPng = (): Promise<Buffer> => sharp({ create: blank }).png().toBuffer()
export const plainWebp = (): Promise<Buffer> => sharp({ create: blank }).webp().toBuffer()

/** The words stand in a comment of the JPEG: every decoder passes over them, and a browser that guesses finds a page. */
export const withComment = (jpeg: Buffer, words: string): Buffer => {
  const body = Buffer.from(words)
  const head = Buffer.from([0xff, 0xfe, (body.length + 2) >> 8, (body.length + 2) & 255])
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

/** A PNG whose header promises so many pixels, with these bytes where they should be. */
export const pngOf = (width: number, height: number, packed: Buffer, extra: readonly Buffer[] = []): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A text chunk that is a few kilobytes here and so many megabytes once it is unpacked. */
export const textBomb = (megabytes: number): Buffer =>
  chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(megabytes * 1_048_576))]))

const chunk = (type: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
