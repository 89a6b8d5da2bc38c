import type { Part } from '@celadon/contract'

/**
 * What words a text is found by, each once: in lower case; of Chinese each sign and each pair; of anything else whole words.
 * The twin of `search_terms` in the database, which whoever looks for something asks. Written there, the words of what is
 * said took PostgreSQL as long as saving it.
 */
export const termsOf = (said: string): string[] => {
  const text = lowerCase(firstOf(said, longestText).normalize('NFKC'))
  const terms = new Set<string>()
  for (const [piece, han] of text.matchAll(pieces)) {
    if (han === undefined) terms.add(firstOf(piece, longestWord))
    else
      for (let at = 0; at < han.length; at += 1) {
        terms.add(han[at]!)
        if (at + 1 < han.length) terms.add(han.slice(at, at + 2))
      }
  }
  return [...terms]
}

const longestText = 8_000
const longestWord = 60

const pieces =
  /([\u3400-\u9fff]+)|[^\s\x85\p{P}\p{S}\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\u3400-\u9fff]+/gu

/** One sign for one sign, as the database has it: a sigma is no other at the end of a word. */
const lowerCase = (text: string): string => text.replaceAll('Σ', 'σ').replaceAll('İ', 'i').toLowerCase()

/** The first so many characters. */
const firstOf = (text: string, most: number): string =>
  text.length <= most ? text : Array.from(text).slice(0, most).join('')

/**
 * What a person can read in an entry: what was said, what was tapped, what stands on a card, and names of files. The twin of
 * `words_of_entry` in the database.
 */
export const readableOf = (parts: readonly Part[]): string =>
  [
    ...parts.map((part) => ('text' in part ? part.text : '')),
    ...parts.map((part) => ('label' in part ? part.label : '')),
    ...parts.map((part) => (part.type === 'card' ? part.card.heading : '')),
    ...parts.map((part) => (part.type === 'attachment' ? part.file.name : '')),
  ]
    .filter((words) => words !== '')
    .join(' ')
