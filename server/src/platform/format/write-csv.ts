type Cell = string | number | null

/**
 * Comma-separated values as RFC 4180 has them, with a mark by which spreadsheets know UTF-8. What a spreadsheet would
 * take for a formula is shown as the text it is.
 */
export const writeCsv = (lines: readonly (readonly Cell[])[]): string =>
  `\ufeff${lines.map((line) => line.map(writeCell).join(',')).join('\r\n')}\r\n`

const writeCell = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell ?? '') ? `'${cell}` : (cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
