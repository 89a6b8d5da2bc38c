import { CeladonError } from '#platform/errors'
import { getDocumentProxy } from 'unpdf'
import type { PdfLine } from './lay-out.ts'

const mostPages = 500
const mostLines = 50_000

/** The lines of a PDF in their order. @throws FILE_UNREADABLE */
export const readPdfLines = async (bytes: Uint8Array): Promise<PdfLine[]> => {
  const lines: PdfLine[] = []
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
    for (let page = 1; page <= Math.min(pdf.numPages, mostPages) && lines.length < mostLines; page += 1)
      lines.push(...linesOf(page, (await (await pdf.getPage(page)).getTextContent()).items as Item[]))
  } catch {
    throw new CeladonError('FILE_UNREADABLE')
  }
  return lines
}

/** Of pdf.js: a run of text, its height, and where it stands (`transform[5]` from the bottom); `hasEOL` ends its line. */
type Item = { str?: string; hasEOL?: boolean; height?: number; transform?: number[] }

const linesOf = (page: number, items: readonly Item[]): PdfLine[] => {
  const lines: PdfLine[] = []
  let words = ''
  let size = 0
  let from = 0
  const end = (): void => {
    if (words.trim() !== '') lines.push({ page, text: words.trim(), size, from })
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
