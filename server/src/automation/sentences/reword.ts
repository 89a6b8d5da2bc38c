import type { Language, Localized, Part } from '@celadon/contract'
import { checkSentence } from './check-sentence.ts'
import { findSentence, type Found } from './find-sentence.ts'
import { fillSentence, type Sentence } from './sentence.ts'

/** What is said instead, by whose it is and of which sentence: see `insteadKey`. */
export type Instead = ReadonlyMap<string, Localized>

export const insteadKey = (sellerId: string | null, sentence: string): string => `${sellerId ?? ''}/${sentence}`

/**
 * A reply in the words of the seller whose goods it is about, else in the operator's, else as it was composed. Every fact
 * stays where its blank now stands. Pure.
 */
export const reword = (
  parts: readonly Part[],
  {
    sentences,
    instead,
    sellerId,
    language,
  }: { sentences: readonly Sentence[]; instead: Instead; sellerId: string | null; language: Language },
): Part[] => {
  const reworded = sentencesIn(instead)
  const changed = sentences.flatMap((sentence): Change[] => {
    if (!reworded.has(sentence.id)) return []
    const words = [instead.get(insteadKey(sellerId, sentence.id)), instead.get(insteadKey(null, sentence.id))]
    const to = (): string => soundWords(sentence, words)[language]
    return words.some((each) => each !== undefined) && !sentence.isLocked ? [{ from: sentence.text[language], to }] : []
  })
  if (changed.length === 0) return [...parts]
  const all = sentences.map(({ text }) => text[language])
  return parts.map((part) => (part.type === 'text' ? { ...part, text: rewordText(part.text, changed, all) } : part))
}

/** Whose words they are stands before the slash. */
const sentencesIn = (instead: Instead): ReadonlySet<string> =>
  new Set([...instead.keys()].map((key) => key.slice(key.indexOf('/') + 1)))

/**
 * The first of these words that still fit their sentence, else those that come with Celadon: a later version of it may have
 * other blanks.
 */
export const soundWords = (sentence: Sentence, words: readonly (Localized | undefined)[]): Localized =>
  words.find((each) => each && checkSentence(each, sentence).length === 0) ?? sentence.text

/** `to` is looked at only where the sentence was said. */
type Change = { from: string; to: () => string }

const rewordText = (text: string, changed: readonly Change[], all: readonly string[]): string => {
  const found = changed
    .flatMap(({ from, to }) =>
      findSentence(text, from, all).map((each): Found & { to: string } => ({ ...each, to: to() })),
    )
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  let at = 0
  let said = ''
  for (const { start, end, values, to } of found) {
    if (start < at) continue
    said += text.slice(at, start) + fillSentence(to, values)
    at = end
  }
  return said + text.slice(at)
}
