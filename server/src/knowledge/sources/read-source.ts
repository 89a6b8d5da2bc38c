import type { ImportKind } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import { decodeText } from './decode-text.ts'
import { layOut } from './lay-out.ts'
import { readCsv } from './read-csv.ts'
import { readHtmlFile, readPage } from './read-html.ts'
import { nameOf, readMarkdown } from './read-markdown.ts'
import { readPdfLines } from './read-pdf-lines.ts'
import { sourceArticle, type SourceArticle } from './source-article.ts'

/** By the beginning of the bytes, else by the name. @throws IMPORT_TYPE_REFUSED */
export const kindOfFile = (name: string, bytes: Uint8Array): ImportKind => {
  if (isPdf(bytes)) return 'pdf'
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = endings[ending]
  if (kind === undefined) throw new CeladonError('IMPORT_TYPE_REFUSED')
  return kind
}

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

const endings: Readonly<Record<string, ImportKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  tsv: 'csv',
  txt: 'text',
}

/** Every article that a file or a page holds. `name`: the file's, or the page's address. @throws FILE_UNREADABLE */
export const readSource = async (kind: ImportKind, name: string, bytes: Uint8Array): Promise<SourceArticle[]> => {
  if (kind === 'pdf' || isPdf(bytes)) return readPdf(name, bytes)
  const text = decodeText(bytes)
  if (kind === 'site') return readPage(name, text)
  if (kind === 'csv') return readCsv(name, text)
  if (kind === 'html') return readHtmlFile(name, text)
  if (kind === 'markdown') return readMarkdown(name, text)
  return text.trim() === '' ? [] : sourceArticle(name, '', { title: nameOf(name), body: text })
}

const readPdf = async (name: string, bytes: Uint8Array): Promise<SourceArticle[]> => {
  const page = layOut(await readPdfLines(bytes))
  return page.body === '' ? [] : sourceArticle(name, page.title, { ...page, title: page.title || nameOf(name) }, '')
}
