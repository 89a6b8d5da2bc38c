import { addSynonyms, noSynonyms, type Synonyms } from './synonyms.ts'
import { readHastyWords, type Words } from './words.ts'

/** A question in its parts: a long message is about several things, and each part is looked up for itself. */
export type Question = {
  parts: Words[]
  /** All that must be looked up for it, each once. */
  terms: string[]
}

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
  return toQuestion(open.terms.length > 0 ? [...parts, open] : parts)
}

const toQuestion = (parts: Words[]): Question => ({ parts, terms: [...new Set(parts.flatMap(({ terms }) => terms))] })

/**
 * The question without its commonest terms, where reading all would be too much: from the rarest on, terms are kept while
 * together they have no more than `mostEntries` entries a part. What is left out tells articles apart least, as a stop word does,
 * and counts as little. `sizes`: the entries of each term that has any.
 */
export const narrowQuestion = (question: Question, sizes: ReadonlyMap<string, number>): Question => {
  const rarestFirst = [...sizes].toSorted(([one, few], [other, many]) => few - many || (one < other ? -1 : 1))
  const most = mostEntries * Math.min(question.parts.length, mostParts)
  let entries = 0
  const dropped = new Set(
    rarestFirst.flatMap(([term, size], index) => {
      entries += size
      return index > 0 && entries > most ? [term] : []
    }),
  )
  return dropped.size === 0 ? question : toQuestion(question.parts.map((part) => withoutTerms(part, dropped)))
}

/** A few milliseconds of reading and ranking. A question of twenty terms to a few hundred articles never comes near. */
const mostEntries = 25_000
const mostParts = 8

const withoutTerms = (words: Words, dropped: ReadonlySet<string>): Words => ({
  terms: words.terms.filter((term) => !dropped.has(term)),
  units: words.units
    .map(({ terms, weight }) => ({ terms: terms.filter((term) => !dropped.has(term)), weight }))
    .filter(({ terms }) => terms.length > 0),
})

const cutSentences = (text: string): string[] =>
  text
    .replaceAll(/([.!?;:])\s/g, '$1\n')
    .replaceAll(/[。！？；：]/g, '$&\n')
    .split('\n')
    .flatMap((sentence) => sentence.match(pieces) ?? [])

const pieces = new RegExp(`[^]{1,${longestPart}}`, 'gu')
