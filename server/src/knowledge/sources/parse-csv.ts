import { CeladonError } from '#platform/errors'

/**
 * Rows of fields (RFC 4180): quotes hide separators and line ends, a quote in quotes is written twice. The separator is
 * the one of comma, semicolon and tab that the first line holds most of. Rows of nothing are left out.
 * @throws FILE_UNREADABLE: a quote is never closed
 */
export const parseCsv = (text: string): string[][] => {
  const separator = findSeparator(text)
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const { field, end } = text[at] === '"' ? readQuoted(text, at) : readBare(text, at, separator)
    rows.at(-1)?.push(field)
    if (text[end] === '\n') rows.push([])
    at = end + 1
  }
  return rows.filter((row) => row.some((field) => field.trim() !== ''))
}

const readBare = (text: string, from: number, separator: string): { field: string; end: number } => {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1
  return { field: text.slice(from, end), end }
}

const readQuoted = (text: string, from: number): { field: string; end: number } => {
  let end = text.indexOf('"', from + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end < 0) throw new CeladonError('FILE_UNREADABLE')
  return { field: text.slice(from + 1, end).replaceAll('""', '"'), end: end + 1 }
}

const findSeparator = (text: string): string => {
  const [head = ''] = text.split('\n', 1)
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: head.split(separator).length }))
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).separator
}
