import { normalise } from '#text'
import { concepts } from './concepts.ts'
import { isOneSlip, stemOf } from './stem.ts'
import { isChineseStop, isEnglishStop, longestChineseStop } from './stop-words.ts'

/** A piece of a text: an idea that is known, a stop word (`weight` 0), or a single character. */
type Piece = { text: string; conceptId: string | undefined; weight: number }

/** A part of a text that carries meaning: understood where another text has one of its `terms`. */
export type Unit = { terms: string[]; weight: number }

export type Words = {
  /**
   * What the text is found by and indexed under, with repetitions: the stems of English words and pairs of neighbouring
   * ones, one and two Chinese characters, and the idea behind a word (`#refund`), which is the same in both languages.
   */
  terms: string[]
  units: Unit[]
}

/** Cuts a text of either language, or both mixed, into terms. */
export const readWords = (text: string): Words => readRuns(text, (stem) => stem)

/** As `readWords`, without courtesies and with slips of the keyboard mended: people type questions in a hurry. */
export const readHastyWords = (text: string): Words => readRuns(text.replaceAll(courtesies, ' '), mendStem)

/** What a polite question has around it, of more than one word each; what is one word is a stop word. */
const courtesies =
  /\bgood (?:morning|afternoon|evening|day)\b|\bthank(?:s| you)(?: a lot| so much)? in advance\b|\b(?:many thanks|thanks a lot|excuse me|by the way|just wondering|kind regards)\b|\b(?:one more|another|a quick|quick) (?:question|thing)\b|\bsorry to bother(?: you)?\b/gi

/** What a term adds to a score: an idea or an English word is a whole word, one Chinese character a fraction of one. */
export const importanceOf = (term: string): number => {
  if (term.startsWith('#')) return 1.2
  if (term.includes(' ')) return 0.7
  if (!/\p{Script=Han}/u.test(term)) return 1
  return [...term].length === 1 ? 0.2 : 0.6
}

/** Runs of Chinese characters, and of the words between them. */
const runsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}' -]+/gu) ?? []).flatMap((run) => run.split(/(\p{Script=Han}+)/u)).filter((run) => run !== '')

const readRuns = (text: string, mend: (stem: string) => string): Words => {
  const words: Words = { terms: [], units: [] }
  for (const [stretch] of text.matchAll(stretches)) {
    const normal = normalise(stretch).text.replaceAll('’', "'")
    for (const run of runsOf(normal)) {
      if (/^\p{Script=Han}/u.test(run)) readChinese(run, words)
      else readEnglish(run, words, mend)
    }
  }
  return words
}

/** `normalise` reads no more than 4,000 characters at a time. */
const stretches = /[^]{1,4000}/gu

/** Found by all its characters and pairs; understood by ideas, and pairs of what is no stop word. */
const readChinese = (run: string, words: Words): void => {
  words.terms.push(...gramsOf(run))
  let rest = ''
  const closeRest = (): void => {
    words.units.push(...unitsOf(rest))
    rest = ''
  }
  for (const piece of cutChinese(run)) {
    if (piece.conceptId) {
      closeRest()
      words.terms.push(`#${piece.conceptId}`)
      words.units.push({ terms: [`#${piece.conceptId}`, ...gramsOf(piece.text).filter(isTelling)], weight: 1 })
    } else if (piece.weight === 0) closeRest()
    else rest += piece.text
  }
  closeRest()
}

/** A lone character proves little: only the idea or a pair of characters counts as understood. */
const isTelling = (term: string): boolean => [...term].length > 1

const unitsOf = (run: string): Unit[] => {
  const characters = [...run]
  if (characters.length === 1) return [{ terms: characters, weight: 0.4 }]
  return characters.map((character, index) => {
    const pairs = [characters.slice(index - 1, index + 1), characters.slice(index, index + 2)]
    return { terms: pairs.filter(({ length }) => length === 2).map((pair) => pair.join('')), weight: 0.5 }
  })
}

const gramsOf = (run: string): string[] => {
  const characters = [...run]
  const pairs = characters.slice(1).map((character, index) => characters[index]! + character)
  return [...characters.filter((character) => !isChineseStop(character)), ...pairs]
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
  const stems = run
    .split(/[ -]+/)
    .map((word) => stemOf(word.slice(0, longestWord)))
    .filter(isWord)
    .map(mend)
  words.terms.push(...stems.filter((stem) => !isEnglishStop(stem)), ...neighboursOf(stems))
  for (let at = 0; at < stems.length;) {
    const phrase = longestPhraseAt(stems, at)
    const stem = stems[at]!
    if (phrase) {
      words.terms.push(`#${phrase.conceptId}`)
      words.units.push({ terms: [`#${phrase.conceptId}`, ...(phrase.length === 1 ? [stem] : [])], weight: 1 })
    } else if (!isEnglishStop(stem)) {
      words.units.push({ terms: [stem], weight: 1 })
    }
    at += phrase?.length ?? 1
  }
}

/** Two words that stand side by side, stop words between them left out. */
const neighboursOf = (stems: string[]): string[] => {
  const telling = stems.filter((stem) => !isEnglishStop(stem))
  return telling.slice(1).map((stem, index) => `${telling[index]} ${stem}`)
}

/** A key of the index holds no more. */
const longestWord = 60

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
  const known = mended.get(stem)
  if (known !== undefined) return known
  const word = longConceptWords.find((each) => isOneSlip(stem, each)) ?? stem
  if (mended.size >= mostMended) mended.clear()
  mended.set(stem, word)
  return word
}

/** People use the same words again and again, and make the same slips. */
const mended = new Map<string, string>()
const mostMended = 10_000

/** Shorter words have too many neighbours that mean something else. */
const leastMended = 5

const chineseConcepts = new Map(concepts.flatMap((concept) => concept.zh.map((word) => [word, concept.id] as const)))
const englishConcepts = new Map(
  concepts.flatMap((concept) =>
    concept.en.map((phrase) => [phrase.split(' ').map(stemOf).join(' '), concept.id] as const),
  ),
)
const conceptWords = new Set([...englishConcepts.keys()].flatMap((phrase) => phrase.split(' ')))
const longConceptWords = [...conceptWords].filter(({ length }) => length >= leastMended)
const longestPhrase = 5

const longestChinese = Math.max(longestChineseStop, ...[...chineseConcepts.keys()].map((word) => word.length))
