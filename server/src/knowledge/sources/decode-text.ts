import { CeladonError } from '#platform/errors'

/** UTF-8 or UTF-16 by its mark, else GB 18030, which spreadsheets in China write. @throws FILE_UNREADABLE */
export const decodeText = (bytes: Uint8Array): string => {
  const text = decodeAs(markOf(bytes) ?? 'utf-8', bytes) ?? decodeAs('gb18030', bytes)
  if (text === undefined || text.includes('\u0000')) throw new CeladonError('FILE_UNREADABLE')
  return text.replaceAll(/\r\n?/g, '\n')
}

const markOf = ([first, second]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
