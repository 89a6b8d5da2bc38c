import { isWhole, type Stretch } from '#text'

export type Hit<V> = Stretch & { value: V }
export type Lexicon<V> = ReadonlyMap<number, readonly { phrase: string; value: V }[]>

/** Phrases of two signs or more, to be looked up by their first two: a text is read once, however many there are. */
export function createLexicon<V>(entries: Iterable<readonly [string, V]>): Lexicon<V> {
  const lexicon = new Map<number, { phrase: string; value: V }[]>()
  for (const [phrase, value] of entries) {
    const key = keyAt(phrase, 0)
    lexicon.set(key, [...(lexicon.get(key) ?? []), { phrase, value }])
  }
  for (const list of lexicon.values()) list.sort((one, other) => other.phrase.length - one.phrase.length)
  return lexicon
}

/** The longest phrase at each place, none inside another; Latin phrases only as whole words. */
export function findHits<V>(text: string, lexicon: Lexicon<V>, most = 40): Hit<V>[] {
  const hits: Hit<V>[] = []
  for (let at = 0; at + 1 < text.length && hits.length < most; at += 1) {
    const hit = hitAt(text, at, lexicon)
    if (!hit) continue
    hits.push(hit)
    at = hit.end - 1
  }
  return hits
}

export function hitAt<V>(text: string, at: number, lexicon: Lexicon<V>): Hit<V> | undefined {
  const found = lexicon
    .get(keyAt(text, at))
    ?.find(({ phrase }) => text.startsWith(phrase, at) && isWhole(text, at, at + phrase.length))
  return found && { start: at, end: at + found.phrase.length, value: found.value }
}

const keyAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/** Lists of phrases by their value, `_` standing for a blank, as entries of a lexicon. */
export const entriesOf = <V extends string>(lists: Readonly<Record<V, string>>): (readonly [string, V])[] =>
  (Object.keys(lists) as V[]).flatMap((value) =>
    lists[value]
      .trim()
      .split(/\s+/)
      .map((phrase) => [phrase.replaceAll('_', ' '), value] as const),
  )
