/** A stretch of the normalised text. */
export type Stretch = { start: number; end: number }

/** Words of a language list, separated by blanks; `_` stands for a blank inside a phrase. */
export const readPhrases = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '))

/** Every place where one of the phrases stands; a Latin phrase only as whole words. At most `most` places. */
export function findPhrases(text: string, phrases: readonly string[], most = 40): (Stretch & { phrase: string })[] {
  const found: (Stretch & { phrase: string })[] = []
  for (const phrase of phrases) {
    for (
      let start = text.indexOf(phrase);
      start !== -1 && found.length < most;
      start = text.indexOf(phrase, start + phrase.length)
    ) {
      const end = start + phrase.length
      if (isWhole(text, start, end)) found.push({ start, end, phrase })
    }
  }
  return found
}

/** The same for many lists at once, in one walk over the text: phrases by their first sign, the longest of each place. */
export function indexPhrases<T>(
  lists: readonly (readonly [T, readonly string[]])[],
): (text: string) => (Stretch & { list: T })[] {
  const byFirst = new Map<string, { phrase: string; list: T }[]>()
  for (const [list, phrases] of lists)
    for (const phrase of phrases) {
      const others = byFirst.get(phrase[0]!) ?? []
      byFirst.set(phrase[0]!, [...others, { phrase, list }])
    }
  for (const [first, row] of byFirst)
    byFirst.set(
      first,
      row.toSorted((one, other) => other.phrase.length - one.phrase.length),
    )
  return (text) => {
    const found: (Stretch & { list: T })[] = []
    for (let at = 0; at < text.length;) {
      const end = (row: { phrase: string }): number => at + row.phrase.length
      const fits = byFirst.get(text[at]!)?.find((row) => text.startsWith(row.phrase, at) && isWhole(text, at, end(row)))
      if (fits) found.push({ start: at, end: end(fits), list: fits.list })
      at = fits ? end(fits) : at + 1
    }
    return found
  }
}

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** No Latin letter goes on before or after a Latin phrase. */
export function isWhole(text: string, start: number, end: number): boolean {
  if (isLatin(text.charCodeAt(start)) && start > 0 && isLatin(text.charCodeAt(start - 1))) return false
  return !(isLatin(text.charCodeAt(end - 1)) && end < text.length && isLatin(text.charCodeAt(end)))
}

/** Stretches in order, without those that overlap an earlier, longer one. */
export function withoutOverlaps<S extends Stretch>(stretches: readonly S[]): S[] {
  const kept: S[] = []
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end))
    if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch)
  return kept
}
