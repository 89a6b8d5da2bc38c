import type { Language, Localized, Part } from '@celadon/contract'
import { findSentence, isSaidBy, type Found } from './find-sentence.ts'
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
  const changed = sentences.flatMap(({ id, text, isLocked }): Change[] => {
    const now = instead.get(insteadKey(sellerId, id)) ?? instead.get(insteadKey(null, id))
    return now && !isLocked ? [{ from: text[language], to: now[language] }] : []
  })
  if (changed.length === 0) return [...parts]
  const all = sentences.map(({ text }) => text[language])
  return parts.map((part) => (part.type === 'text' ? { ...part, text: rewordText(part.text, changed, all) } : part))
}

type Change = { from: string; to: string }

const rewordText = (text: string, changed: readonly Change[], all: readonly string[]): string => {
  const found = changed
    .flatMap(({ from, to }) =>
      findSentence(text, from, all)
        .filter((each) => isSaidBy(each, from, text, all))
        .map((each): Found & { to: string } => ({ ...each, to })),
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
