import { addSynonyms, noSynonyms, type Synonyms } from './synonyms.ts'
import { readHastyWords, type Words } from './words.ts'

/** A question in its parts: a long message is about several things, and each part is looked up for itself. */
export type Question = { parts: Words[] }

/** At most this much of a message is read. */
const longestQuestion = 8000
const longestPart = 600

/** Shorter sentences are read with the next: "Hi. It broke. Can I return it?" is one question. */
const leastUnits = 12

export const readQuestion = (text: string, synonyms: Synonyms = noSynonyms): Question => {
  const parts: Words[] = []
  let open: Words = { terms: [], units: [] }
  for (const sentence of cutSentences(text.slice(0, longestQuestion))) {
    const words = addSynonyms(readHastyWords(sentence), synonyms)
    open = { terms: [...open.terms, ...words.terms], units: [...open.units, ...words.units] }
    if (open.units.length < leastUnits) continue
    parts.push(open)
    open = { terms: [], units: [] }
  }
  return { parts: open.units.length > 0 || open.terms.length > 0 ? [...parts, open] : parts }
}

/** All that must be looked up for it. */
export const termsOf = (question: Question): string[] => [...new Set(question.parts.flatMap(({ terms }) => terms))]

const cutSentences = (text: string): string[] =>
  text.split(/(?<=[.!?;:])\s+|(?<=[。！？；：])|\n+/).flatMap((sentence) => sentence.match(pieces) ?? [])

const pieces = new RegExp(`[^]{1,${longestPart}}`, 'gu')
