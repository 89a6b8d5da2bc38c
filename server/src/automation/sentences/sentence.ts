import type { Localized } from '@celadon/contract'

/**
 * A sentence that replies are composed of, as it comes with Celadon. `{blanks}` are filled from records; `isLocked`: what it
 * says keeps people safe or is owed to them by law, and nobody says it otherwise. `isOfGoods`: said about somebody's goods,
 * so that their seller may word it; `isDeciding`: it says what became of somebody's money, goods or wish, so that a seller's
 * words for it need the operator's yes: that no promise stands where a refusal was, only a person can tell.
 */
export type Sentence = { id: string; text: Localized; isLocked: boolean; isOfGoods: boolean; isDeciding: boolean }

/** The blanks of a text, each as often as it stands there. */
export const blanksOf = (text: string): string[] => [...text.matchAll(blank)].map(([, name]) => name!)

/** A text with its blanks filled. */
export const fillSentence = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replaceAll(blank, (whole, name: string) => values.get(name) ?? whole)

/** The words between the blanks, one more than there are blanks; split once, as every reply is looked through for them. */
export const literalsOf = (text: string): readonly string[] => {
  const known = split.get(text)
  if (known) return known
  if (split.size >= mostSplit) split.clear()
  const literals = text.split(/\{\w+\}/)
  split.set(text, literals)
  return literals
}

const mostSplit = 2_000
const split = new Map<string, readonly string[]>()

const blank = /\{(\w+)\}/g
