import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { CeladonError } from '#platform/errors'
import { cleanFile, type CleanFile } from './clean-file.ts'
import { pixelLimitOf } from './clean-picture.ts'
import { findFileType } from './file-type.ts'
import { phonePhoto, plainPng, plainWebp, pngOf, textBomb, withComment } from './test-pictures.spec.ts'

const mask = (text: string): string => text.replaceAll('4111 1111 1111 1111', '•••• 1111')
const clean = (name: string, bytes: Uint8Array | string): Promise<CleanFile> =>
  cleanFile({ name, bytes: Buffer.from(bytes) }, mask)
const refusal = (name: string, bytes: Uint8Array | string): Promise<string> =>
  clean(name, bytes).then(
    (kept) => `kept as ${kept.mediaType}`,
    (error: unknown) => (error instanceof CeladonError ? error.code : String(error)),
  )

test('a photo is kept upright, with nothing in it but what can be seen', async () => {
  const photo = await phonePhoto()
  expect((await sharp(photo).metadata()).exif).toBeDefined()
  const kept = await clean('IMG_0042.JPG', photo)
  expect([kept.name, kept.mediaType, kept.width, kept.height]).toEqual(['IMG_0042.jpg', 'image/jpeg', 30, 40])
  const { exif, icc, xmp, orientation } = await sharp(kept.bytes).metadata()
  expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined])
  expect(Buffer.from(kept.bytes).includes('Lin Xiao')).toBe(false)
})

test('PNG and WebP are kept as what they are, and a large picture becomes smaller', async () => {
  expect((await clean('a.png', await plainPng())).mediaType).toBe('image/png')
  expect((await clean('a.webp', await plainWebp())).mediaType).toBe('image/webp')
  const wide = await sharp({ create: { width: 5000, height: 100, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  expect((await clean('wide.jpg', wide)).width).toBe(2560)
})

const page = '<html><script>alert(1)</script></html>'

test('a page hidden in a picture is gone once it was drawn anew', async () => {
  const both = withComment(await phonePhoto(), page)
  expect(both.includes('<script>')).toBe(true)
  expect(Buffer.from((await clean('both.jpg', both)).bytes).includes('<script>')).toBe(false)
  const appended = Buffer.concat([await plainPng(), Buffer.from(page)])
  expect(Buffer.from((await clean('both.png', appended)).bytes).includes('<script>')).toBe(false)
})

test('the content says what a file is, and a name that says otherwise is put right', async () => {
  expect((await clean('note.txt', await plainPng())).name).toBe('note.png')
  expect((await clean('photo', await phonePhoto())).name).toBe('photo.jpg')
  expect((await clean('bill.jpg', '%PDF-1.7\n%%EOF')).name).toBe('bill.pdf')
})

const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')
const refused: readonly (readonly [string, string | Buffer])[] = [
  ['photo.jpg', page],
  ['photo.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['drawing.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['note.txt', `\n  ${page}`],
  ['note.txt', `hello\n${page}`],
  ['note.txt', '#!/bin/sh\nrm -rf /'],
  ['run.sh', 'echo hello'],
  ['eicar.com', eicar],
  ['eicar.txt', eicar],
  ['photo.jpg', 'GIF89a'],
  ['half.webp', 'RIFF'],
  ['archive.zip', Buffer.from('PK\x03\x04', 'latin1')],
  ['tool.exe', Buffer.from('MZ\x90\0', 'latin1')],
  ['note.txt', Buffer.from([0xff, 0xfe, 0x41, 0x00])],
  ['note.txt', Buffer.alloc(0)],
]

test('what is no picture, PDF or plain text is refused, whatever it is called', async () => {
  for (const [name, bytes] of refused) expect([name, await refusal(name, bytes)]).toEqual([name, 'FILE_TYPE_REFUSED'])
})

test('a photo in the format of an iPhone is refused with how to send another', async () => {
  for (const brand of ['heic', 'mif1'])
    expect(await refusal('photo.jpg', Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic`, 'latin1'))).toBe(
      'HEIC_REFUSED',
    )
})

test('broken variant: typed by its name, a page passes for a picture', () => {
  const byName = (name: string): string | null => (name.endsWith('.jpg') ? 'image/jpeg' : null)
  const passing = (find: (name: string, bytes: Buffer) => string | null): number =>
    refused.filter(([name, bytes]) => find(name, Buffer.from(bytes)) !== null).length
  expect(passing((name, bytes) => findFileType(bytes, name))).toBe(0)
  expect(passing(byName)).toBeGreaterThan(0)
})

/** 30,000 by 30,000 pixels promised, and not one of them there. */
const promised = pngOf(30_000, 30_000, Buffer.alloc(0))

test('a picture of too many pixels is refused by its header, before anything is decoded', async () => {
  expect(await refusal('bomb.png', promised)).toBe('PICTURE_TOO_LARGE')
  const packed = deflateSync(Buffer.alloc(6_000 * (6_000 / 8 + 1)))
  expect(packed.length).toBeLessThan(10_000)
  expect(await refusal('bomb.png', pngOf(6_000, 6_000, packed))).toBe('PICTURE_TOO_LARGE')
  expect(await refusal('line.png', pngOf(0x7fffffff, 1, packed))).not.toContain('kept')
})

test('what can only be drawn whole may have fewer pixels than what comes line by line', () => {
  const limits = [
    { format: 'jpeg', isProgressive: false, depth: 'uchar' },
    { format: 'jpeg', isProgressive: true, depth: 'uchar' },
    { format: 'png', isProgressive: false, depth: 'uchar' },
    { format: 'png', isProgressive: true, depth: 'ushort' },
    { format: 'webp', depth: 'uchar' },
  ] as const
  expect(limits.map((header) => pixelLimitOf({ isProgressive: false, ...header }) / 1_000_000)).toEqual([
    210, 14, 24, 7, 14,
  ])
})

test('broken variant: decoded first, the missing pixels are what it trips over', async () => {
  const decodeFirst = sharp(promised, { limitInputPixels: false, failOn: 'error' }).raw()
  await expect(decodeFirst.toBuffer()).rejects.toThrow()
  await expect(decodeFirst.toBuffer()).rejects.not.toThrow('PICTURE_TOO_LARGE')
})

test('words that unpack to a hundred megabytes beside the pixels are left out', async () => {
  const small = pngOf(8, 8, deflateSync(Buffer.alloc(16)), [textBomb(100)])
  const kept = await clean('words.png', small)
  expect([kept.width, kept.bytes.length < 1_000]).toEqual([8, true])
})

test('what breaks off in the middle is refused as damaged', async () => {
  const photo = await sharp({
    create: {
      width: 900,
      height: 900,
      channels: 3,
      background: '#345',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer()
  expect(await refusal('half.jpg', photo.subarray(0, photo.length / 2))).toBe('FILE_UNREADABLE')
  expect(await refusal('none.png', (await plainPng()).subarray(0, 12))).toBe('FILE_UNREADABLE')
})

test('card numbers in a text are masked, and a text as long as a book is refused', async () => {
  const kept = await clean('order.txt', 'my card is 4111 1111 1111 1111')
  expect([kept.mediaType, Buffer.from(kept.bytes).toString()]).toEqual(['text/plain', 'my card is •••• 1111'])
  expect(await refusal('book.txt', 'word '.repeat(40_000))).toBe('FILE_TOO_LARGE')
})

test('a name is no path, hides nothing and turns nothing round', async () => {
  const names = [
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\lin\\杯子.txt', '杯子.txt'],
    ['bill\u202Egpj.txt', 'billgpj.txt'],
    ['a\r\nset-cookie: b.txt', 'aset-cookie b.txt'],
    ['.txt', 'file.txt'],
    [`${'长'.repeat(200)}.txt`, `${'长'.repeat(80)}.txt`],
  ] as const
  for (const [given, shown] of names) expect((await clean(given, 'hello')).name).toBe(shown)
})
