import type { Written } from './source-article.ts'

/** A line of a printed page: the height of its letters and how far it stands from the bottom, in points. */
export type PdfLine = { page: number; text: string; size: number; from: number }

/** Larger than that many times the usual letters is a heading; further apart than that many is another passage. */
const headingFrom = 1.2
const passageFrom = 1.7

/** Lines as passages, with headings by their size. The first heading, where it stands before everything, is the title. */
export const layOut = (lines: readonly PdfLine[]): Written => {
  const usual = usualSize(lines)
  const blocks: { text: string; isHeading: boolean }[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const isHeading = line.size > usual * headingFrom
    const last = blocks.at(-1)
    const goesOn =
      last !== undefined && before !== undefined && last.isHeading === isHeading && isClose(before, line, usual)
    if (goesOn && !isItem(line.text)) last.text = join(last.text, line.text)
    else blocks.push({ text: line.text, isHeading })
  })
  const [first] = blocks
  const body = first?.isHeading ? blocks.slice(1) : blocks
  return {
    title: first?.isHeading ? first.text : '',
    body: body.map(({ text, isHeading }) => (isHeading ? `## ${text}` : plainItem(text))).join('\n\n'),
  }
}

const isClose = (before: PdfLine, line: PdfLine, usual: number): boolean => {
  if (before.page !== line.page) return !/[.!?。！？：:]$/.test(before.text)
  return Math.abs(before.from - line.from) < Math.max(usual, line.size) * passageFrom
}

const isItem = (text: string): boolean => /^([•●▪◦–-]|\d{1,2}[.)、])\s*\S/.test(text)

const plainItem = (text: string): string => text.replace(/^[•●▪◦–-]\s*/, '- ').replace(/^(\d{1,2})[)、]\s*/, '$1. ')

/** Chinese needs no space at the end of a line; a word that was parted there is one again. */
const join = (text: string, next: string): string => {
  if (/[a-z]-$/.test(text) && /^[a-z]/.test(next)) return text.slice(0, -1) + next
  const isHan = /[\p{Script=Han}，。；：！？、]$/u.test(text) && /^[\p{Script=Han}“（《]/u.test(next)
  return isHan ? text + next : `${text} ${next}`
}

/** The height that most letters have. */
const usualSize = (lines: readonly PdfLine[]): number => {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}
