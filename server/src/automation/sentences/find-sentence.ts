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

/** What carriers write may hold whole sentences: it ends with its line, or where another sentence of `known` begins. */
const freeText: ReadonlySet<string> = new Set(['event'])

/**
 * Every place of a text where this sentence was said, from left to right; `known`: all sentences that may stand behind it or
 * instead of it. Pure.
 */
export const findSentence = (text: string, template: string, known: readonly string[] = []): Found[] =>
  findFitting(text, template, known).filter((found) => isSaidBy(found, template, text, known))

const findFitting = (text: string, template: string, known: readonly string[]): Found[] => {
  const found: Found[] = []
  const sought = { text, literals: literalsOf(template), blanks: blanksOf(template), known }
  for (const start of startsIn(sought, sought.literals[0]!)) {
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
const isSaidBy = (found: Found, template: string, text: string, rivals: readonly string[]): boolean =>
  !rivals.some(
    (rival) =>
      wordsIn(rival) > wordsIn(template) &&
      findFitting(text, rival, rivals).some(({ start, end }) => start === found.start && end === found.end),
  )

const wordsIn = (template: string): number => literalsOf(template).join('').length

/** A sentence that begins with a blank begins where one may begin. */
const startsIn = ({ text, known }: Sought, first: string): number[] => {
  if (first === '') return [0, ...endsIn(text, known)]
  const starts: number[] = []
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) starts.push(at)
  return starts
}

/**
 * Behind each end of a sentence. A stop in a name is none, unless one of these sentences ends there; nothing that comes with
 * Celadon ends with an exclamation mark, names do.
 */
const endsIn = (text: string, known: readonly string[]): number[] =>
  [...text.matchAll(/[。？?\n]|\.\s/g)].flatMap((end) => {
    const at = end.index + end[0].length
    return isInName(text, end.index, known) && !endsKnown(text.slice(0, end.index + 1), known) ? [] : [at]
  })

/**
 * “Dr. Martens”, “St. Ives”, “No. 5”, “J. Crew”: what is written with a stop, and the name goes on. “WeChat Pay. The rule” is
 * none.
 */
const isInName = (text: string, stop: number, known: readonly string[]): boolean => {
  if (text[stop] !== '.' || !/^\s[\p{Lu}\d]/u.test(text.slice(stop + 1, stop + 3))) return false
  return shortened.test(text.slice(Math.max(0, stop - 6), stop)) && !beginsAt(text, stop + 1, known)
}

const shortened = /(?:^|[^\p{L}\d])(?:Dr|Mrs?|Ms|St|No|Mt|Prof|\p{Lu})$/u

const endsKnown = (text: string, known: readonly string[]): boolean =>
  known.some((template) => {
    const last = literalsOf(template).at(-1)!
    return hasLetter.test(last) && text.endsWith(last)
  })

type Sought = { text: string; literals: readonly string[]; blanks: readonly string[]; known: readonly string[] }

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
    if (!isValue(name, value) || (blank === 0 && literals[0] === '' && endsIn(value, []).length > 0)) continue
    const rest = readRest(sought, blank + 1, end + literals[blank + 1]!.length, failed)
    if (rest) return { end: rest.end, values: new Map([[name, value], ...rest.values]) }
  }
  failed.add(key)
  return undefined
}

/** Where a value may end: before the words that follow it, or with its line where none do. */
const endsOf = (sought: Sought, blank: number, from: number): number[] => {
  const { text, literals, blanks } = sought
  const next = literals[blank + 1]!
  const isLast = blank === blanks.length - 1
  // Of two blanks side by side nobody can say where the one ends.
  if (next === '') return isLast ? [endOfLine(sought, from)] : []
  const ends: number[] = []
  for (let at = text.indexOf(next, from + 1); at >= 0 && at - from <= longestValue; at = text.indexOf(next, at + 1))
    if (!isLast || hasLetter.test(next) || isEnd(sought, blanks[blank]!, at + next.length)) ends.push(at)
  return ends
}

/** A stop ends the sentence where no figure or word goes on, after free text only where nothing unknown follows. */
const isEnd = ({ text, known }: Sought, name: string, at: number): boolean =>
  freeText.has(name)
    ? text.slice(at, endOfLine({ text, known: [] }, at)).trim() === '' || beginsAt(text, at, known)
    : !/^\w/.test(text.slice(at, at + 1)) && !isInName(text, at - 1, known)

/** The end of the line, or where another sentence begins in it. */
const endOfLine = ({ text, known }: Pick<Sought, 'text' | 'known'>, from: number): number => {
  const line = text.indexOf('\n', from)
  const last = line < 0 ? text.length : line
  for (const { index } of text.slice(from, last).matchAll(/(?<=[。！？])|\s/g))
    if (known.length > 0 && index > 0 && beginsAt(text, from + index, known)) return from + index
  return last
}

/** Whether one of these sentences begins here, after a space at most: its words follow in their order. */
const beginsAt = (text: string, at: number, known: readonly string[]): boolean => {
  const start = text[at] === ' ' ? at + 1 : at
  return known.some((template) => {
    const [first, ...rest] = literalsOf(template)
    if (!first || !text.startsWith(first, start)) return false
    let from = start + first.length
    return rest.every((literal) => {
      const next = text.indexOf(literal, from)
      from = next + literal.length
      return next >= 0
    })
  })
}

const hasLetter = /\p{L}/u

const isValue = (name: string, value: string): boolean =>
  value !== '' && !value.includes('\n') && (shapes[name]?.test(value) ?? true)
