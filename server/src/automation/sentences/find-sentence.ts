import { blanksOf, literalsOf } from './sentence.ts'

/** Where a sentence stands in a text, and what its blanks were filled with. */
export type Found = { start: number; end: number; values: Map<string, string> }

/** No fact is longer. */
const longestValue = 400
/** What a blank can be filled with tells apart what names of goods may hold. */
const shapes: Readonly<Record<string, RegExp>> = {
  others: /^\d+$/,
  waiting: /^\d+$/,
  position: /^\d+$/,
  number: /^\S+$/,
  order: /^\S+$/,
  rma: /^\S+$/,
  at: /\d\d:\d\d$/,
}

/** Every place of a text where this sentence was said, from left to right. Pure. */
export const findSentence = (text: string, template: string): Found[] => {
  const found: Found[] = []
  const sought = { text, literals: literalsOf(template), blanks: blanksOf(template) }
  for (const start of startsIn(text, sought.literals[0]!)) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    const read = readRest(sought, 0, start + sought.literals[0]!.length, new Set())
    if (read) found.push({ start, ...read })
  }
  return found
}

/**
 * Of templates that fit the very same words the one with most words of its own is what was said: "a and 2 more" is no name
 * of goods.
 */
export const isSaidBy = (found: Found, template: string, text: string, rivals: readonly string[]): boolean =>
  !rivals.some(
    (rival) =>
      wordsIn(rival) > wordsIn(template) &&
      findSentence(text, rival).some(({ start, end }) => start === found.start && end === found.end),
  )

const wordsIn = (template: string): number => literalsOf(template).join('').length

/** A sentence that begins with a blank begins where one may begin. */
const startsIn = (text: string, first: string): number[] => {
  if (first === '') return [0, ...[...text.matchAll(/[。！？!?\n]|\.\s/g)].map((end) => end.index + end[0].length)]
  const starts: number[] = []
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) starts.push(at)
  return starts
}

type Sought = { text: string; literals: readonly string[]; blanks: readonly string[] }

/** The shortest values that let the rest follow; `failed` remembers from where it does not, so that no place is tried twice. */
const readRest = (
  sought: Sought,
  blank: number,
  from: number,
  failed: Set<string>,
): Omit<Found, 'start'> | undefined => {
  const { text, literals, blanks } = sought
  const name = blanks[blank]
  if (name === undefined) return { end: from, values: new Map() }
  const key = `${blank}:${from}`
  if (failed.has(key)) return undefined
  for (const end of endsOf(sought, blank, from)) {
    const value = text.slice(from, end)
    if (!isValue(name, value)) continue
    const rest = readRest(sought, blank + 1, end + literals[blank + 1]!.length, failed)
    if (rest) return { end: rest.end, values: new Map([[name, value], ...rest.values]) }
  }
  failed.add(key)
  return undefined
}

/** Where a value may end: before the words that follow it, or with its line where none do. */
const endsOf = ({ text, literals, blanks }: Sought, blank: number, from: number): number[] => {
  const next = literals[blank + 1]!
  const line = text.indexOf('\n', from)
  const last = line < 0 ? text.length : line
  if (next === '' && blank === blanks.length - 1) return [last]
  const ends: number[] = []
  for (let at = text.indexOf(next, from + 1); at >= 0 && at - from <= longestValue; at = text.indexOf(next, at + 1))
    ends.push(at)
  return ends
}

const isValue = (name: string, value: string): boolean =>
  value !== '' && !value.includes('\n') && (shapes[name]?.test(value) ?? true)
