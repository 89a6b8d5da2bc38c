import { CeladonError } from '#platform/errors'
import { getDocumentProxy } from 'unpdf'
import type { PdfLine } from './lay-out.ts'

const mostPages = 500
const mostLines = 50_000

/** The lines of a PDF in their order. @throws FILE_UNREADABLE; FILE_TOO_LARGE: a part of it would be no whole answer */
export const readPdfLines = async (bytes: Uint8Array): Promise<PdfLine[]> => {
  const lines: PdfLine[] = []
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
    if (pdf.numPages > mostPages) throw new CeladonError('FILE_TOO_LARGE')
    for (let page = 1; page <= pdf.numPages; page += 1) {
      lines.push(...linesOf(page, (await (await pdf.getPage(page)).getTextContent()).items as Item[]))
      if (lines.length > mostLines) throw new CeladonError('FILE_TOO_LARGE')
    }
  } catch (error) {
    throw error instanceof CeladonError ? error : new CeladonError('FILE_UNREADABLE')
  }
  return lines
}

/** Of pdf.js: a run of text, its height, and where it stands (`transform[5]` from the bottom); `hasEOL` ends its line. */
type Item = { str?: string; hasEOL?: boolean; height?: number; transform?: number[] }

/** Whatever a broken table of letters gives: what no text holds goes. */
const clean = (words: string): string => words.replaceAll('\u0000', '').toWellFormed().trim()

const linesOf = (page: number, items: readonly Item[]): PdfLine[] => {
  const lines: PdfLine[] = []
  let words = ''
  let size = 0
  let from = 0
  const end = (): void => {
    if (words.trim() !== '') lines.push({ page, text: clean(words), size, from })
    words = ''
    size = 0
  }
  for (const { str = '', hasEOL = false, height = 0, transform = [] } of items) {
    if (str.trim() !== '') {
      if (size === 0) from = transform[5] ?? 0
      size = Math.max(size, height)
    }
    words += str
    if (hasEOL) end()
  }
  end()
  return lines
}
