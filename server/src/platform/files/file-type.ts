import { isUtf8 } from 'node:buffer'
import type { FileType } from '@celadon/contract'

/**
 * What the bytes are, whatever the name says; null: nothing that is taken. A picture is known by its signature and proved
 * by being decoded later; a text must look like one from end to end, and be called one.
 */
export const findFileType = (bytes: Uint8Array, name: string): FileType | null => {
  const found = signatures.find(({ marks }) => marks.every(({ at, is }) => hasAt(bytes, at, is)))
  if (found) return found.type
  return isPlainText(bytes, name) ? 'text/plain' : null
}

/**
 * A photo as phones of Apple keep it (ISO 23008-12): nothing here draws one, so its sender is told how to send another kind.
 */
export const isHeic = (bytes: Uint8Array): boolean =>
  hasAt(bytes, 4, 'ftyp') && heicBrands.some((brand) => hasAt(bytes, 8, brand))

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

type Mark = { at: number; is: string }

/** Latin-1 text at an offset: JPEG (ITU T.81), PNG (ISO 15948), WebP (RFC 9649), PDF (ISO 32000). */
const signatures: readonly { type: FileType; marks: readonly Mark[] }[] = [
  { type: 'image/jpeg', marks: [{ at: 0, is: '\u00ff\u00d8\u00ff' }] },
  { type: 'image/png', marks: [{ at: 0, is: '\u0089PNG\r\n\u001a\n' }] },
  {
    type: 'image/webp',
    marks: [
      { at: 0, is: 'RIFF' },
      { at: 8, is: 'WEBP' },
    ],
  },
  { type: 'application/pdf', marks: [{ at: 0, is: '%PDF-' }] },
]

const hasAt = (bytes: Uint8Array, at: number, is: string): boolean =>
  bytes.length >= at + is.length &&
  Buffer.from(bytes.buffer, bytes.byteOffset + at, is.length).toString('latin1') === is

const isPlainText = (bytes: Uint8Array, name: string): boolean => {
  if (!/(^[^.]*|\.(txt|log|csv|md))$/i.test(name) || bytes.length === 0 || !isUtf8(bytes)) return false
  const text = Buffer.from(bytes).toString('utf8')
  return !controls.test(text) && !markup.test(text) && !text.includes(virusTest)
}

/** Everything below U+0020 but tab, line feed, form feed and carriage return, and the way back out of UTF-8. */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/

/** A text that some program would rather run or draw than show. */
const markup = /^\ufeff?\s*(<|#!|%!|@echo\b)|<(script|html|svg|\?xml|!doctype)\b/i

/** The agreed stand-in for a virus (eicar.org). Whoever scans our disk would raise the alarm at it. */
const virusTest = ['EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE'].join('-')
