import { concepts } from './concepts.ts'
import { isOneSlip, stemOf } from './stem.ts'
import { isChineseStop, isEnglishStop, longestChineseStop } from './stop-words.ts'

/**
 * A piece of a text. `terms` are what it is found by: the word's stem, the idea behind it, one and two Chinese
 * characters. `weight` is how much of a question's meaning it carries: nothing for a stop word.
 */
export type Piece = { text: string; conceptId: string | undefined; weight: number }

export type Words = {
  /** Everything to look up or to index, with repetitions. */
  terms: string[]
  /** The parts that carry meaning. A part is understood where a text has one of its `terms`. */
  units: { terms: string[]; weight: number }[]
}

/** Longer utterances say what they ask within this. */
const maxLength = 600

/** Cuts a text of either language, or both mixed, into terms. */
export const readWords = (text: string): Words => readRuns(text.slice(0, maxLength * 10), (stem) => stem)

/** As `readWords`, with slips of the keyboard mended: people type questions in a hurry. */
export const readQuestion = (text: string): Words => readRuns(text.slice(0, maxLength), mendStem)

const readRuns = (text: string, mend: (stem: string) => string): Words => {
  const words: Words = { terms: [], units: [] }
  const normal = text.normalize('NFKC').toLowerCase().replaceAll('’', "'")
  for (const [run] of normal.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}' -])+/gu)) {
    if (/^\p{Script=Han}/u.test(run)) readChinese(run, words)
    else readEnglish(run, words, mend)
  }
  return words
}

const readChinese = (run: string, words: Words): void => {
  let rest = ''
  const closeRest = (): void => {
    addCharacters(rest, words)
    rest = ''
  }
  for (const piece of cutChinese(run)) {
    if (piece.conceptId) {
      closeRest()
      const terms = [`#${piece.conceptId}`, ...gramsOf(piece.text).filter(isTelling)]
      words.terms.push(...terms)
      words.units.push({ terms: terms.filter(isTelling), weight: 1 })
    } else if (piece.weight === 0) closeRest()
    else rest += piece.text
  }
  closeRest()
}

/** A lone character proves little: only the idea or a pair of characters counts as understood. */
const isTelling = (term: string): boolean => term.length > 1

const addCharacters = (run: string, words: Words): void => {
  const characters = [...run]
  words.terms.push(...gramsOf(run))
  characters.forEach((character, index) => {
    const pairs = [characters.slice(index - 1, index + 1), characters.slice(index, index + 2)]
    const terms = pairs.filter((pair) => pair.length === 2).map((pair) => pair.join(''))
    words.units.push({
      terms: characters.length === 1 ? [character] : terms,
      weight: characters.length === 1 ? 0.4 : 0.5,
    })
  })
}

const gramsOf = (run: string): string[] => {
  const characters = [...run]
  return [...characters, ...characters.slice(1).map((character, index) => characters[index]! + character)]
}

/** Longest known word first, from the left; what is not known stays in single characters. */
const cutChinese = (run: string): Piece[] => {
  const pieces: Piece[] = []
  for (let at = 0; at < run.length;) {
    const known = longestAt(run, at)
    pieces.push(known ?? { text: run[at]!, conceptId: undefined, weight: 1 })
    at += known?.text.length ?? 1
  }
  return pieces
}

const longestAt = (run: string, at: number): Piece | undefined => {
  for (let length = Math.min(longestChinese, run.length - at); length > 0; length -= 1) {
    const text = run.slice(at, at + length)
    const conceptId = chineseConcepts.get(text)
    if (conceptId) return { text, conceptId, weight: 1 }
    if (isChineseStop(text)) return { text, conceptId: undefined, weight: 0 }
  }
  return undefined
}

const readEnglish = (run: string, words: Words, mend: (stem: string) => string): void => {
  const stems = run.split(/[ -]+/).map(stemOf).filter(isWord).map(mend)
  for (let at = 0; at < stems.length;) {
    const phrase = longestPhraseAt(stems, at)
    const stem = stems[at]!
    if (phrase) {
      const terms = [`#${phrase.conceptId}`, stems.slice(at, at + phrase.length).join(' ')]
      words.terms.push(...terms)
      words.units.push({ terms, weight: 1 })
    } else if (!isEnglishStop(stem)) {
      words.terms.push(stem)
      words.units.push({ terms: [stem], weight: 1 })
    }
    at += phrase?.length ?? 1
  }
}

/** A lone figure says how many, not of what. */
const isWord = (stem: string): boolean => stem !== '' && !/^\d$/.test(stem)

const longestPhraseAt = (stems: string[], at: number): { conceptId: string; length: number } | undefined => {
  for (let length = Math.min(longestPhrase, stems.length - at); length > 0; length -= 1) {
    const conceptId = englishConcepts.get(stems.slice(at, at + length).join(' '))
    if (conceptId) return { conceptId, length }
  }
  return undefined
}

/** A word nobody knows that is one slip away from a word of commerce is that word. */
const mendStem = (stem: string): string => {
  if (stem.length < leastMended || isEnglishStop(stem) || conceptWords.has(stem)) return stem
  return [...conceptWords].find((word) => word.length >= leastMended && isOneSlip(stem, word)) ?? stem
}

/** Shorter words have too many neighbours that mean something else. */
const leastMended = 5

const chineseConcepts = new Map(concepts.flatMap((concept) => concept.zh.map((word) => [word, concept.id] as const)))
const englishConcepts = new Map(
  concepts.flatMap((concept) =>
    concept.en.map((phrase) => [phrase.split(' ').map(stemOf).join(' '), concept.id] as const),
  ),
)
const conceptWords = new Set([...englishConcepts.keys()].flatMap((phrase) => phrase.split(' ')))
const longestPhrase = 5

const longestChinese = Math.max(longestChineseStop, ...[...chineseConcepts.keys()].map((word) => word.length))
