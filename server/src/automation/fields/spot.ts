import { tokensOf, type Token } from './tokens.ts'

/** Something that may be named, by any of its names. */
export type Named = { id: string; names: readonly string[] }

/** A name found: whose it is and which tokens it covers, `[from, to)`. */
export type Spotted = { id: string; from: number; to: number; isExact: boolean }

/**
 * Finds names in the text, the longest first, each token used once. A name of several owners is found for each of them. A
 * slip of one letter is forgiven in words of five letters or more.
 */
export const spot = (tokens: readonly Token[], named: readonly Named[]): Spotted[] => {
  const firstLetters = new Set(tokens.map(({ text }) => text[0]))
  const wanted = wantedOf(named).filter(({ words }) => firstLetters.has(words[0]![0]))
  const found: Spotted[] = []
  for (const forgiving of [false, true]) {
    for (const { id, words } of wanted) {
      for (let from = 0; from + words.length <= tokens.length; from += 1) {
        if (!standsAt(words, tokens, from, forgiving)) continue
        const to = from + words.length
        const isFree = found.every((other) => to <= other.from || from >= other.to || isSameStretch(other, from, to))
        if (isFree && !found.some((other) => other.id === id && isSameStretch(other, from, to)))
          found.push({ id, from, to, isExact: !forgiving })
      }
    }
  }
  return found.toSorted((one, other) => one.from - other.from)
}

const standsAt = (words: readonly string[], tokens: readonly Token[], from: number, forgiving: boolean): boolean => {
  for (let at = 0; at < words.length; at += 1) if (!isSame(tokens[from + at]!.text, words[at]!, forgiving)) return false
  return true
}

type Wanted = { id: string; words: string[] }

/** Cut once for a list that is asked about again. */
const cut = new WeakMap<readonly Named[], Wanted[]>()

const wantedOf = (named: readonly Named[]): Wanted[] => {
  const known = cut.get(named)
  if (known) return known
  const wanted = named
    .flatMap(({ id, names }) => names.map((name) => ({ id, words: tokensOf(name).map((token) => token.text) })))
    .filter(({ words }) => words.length > 0)
    .toSorted((one, other) => other.words.length - one.words.length || lengthOf(other.words) - lengthOf(one.words))
  cut.set(named, wanted)
  return wanted
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)
const isSameStretch = (other: Spotted, from: number, to: number): boolean => other.from === from && other.to === to

const isSame = (said: string, word: string, forgiving: boolean): boolean =>
  said === word || (forgiving && word.length >= 5 && !/\d/.test(word) && isSlipOf(said, word))

/** Nobody slips at the first letter, and a word of its own is no slip of another: "while" is not white. */
const isSlipOf = (said: string, word: string): boolean =>
  said[0] === word[0] && !ownWords.has(said) && isOneSlip(said, word)

const ownWords = new Set('while write block there these those where which other still price place charge'.split(' '))

/** One letter more, less, other, or two swapped. */
export const isOneSlip = (said: string, word: string): boolean => {
  if (Math.abs(said.length - word.length) > 1 || said === word) return false
  let start = 0
  while (start < said.length && said[start] === word[start]) start += 1
  let end = 0
  while (end < Math.min(said.length, word.length) - start && said.at(-1 - end) === word.at(-1 - end)) end += 1
  const left = said.slice(start, said.length - end)
  const right = word.slice(start, word.length - end)
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].toReversed().join(''))
}
