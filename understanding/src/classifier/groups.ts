/**
 * Words and two in a row, three and four letters in a row, Han 1-2-grams, pairs of words that stand near each other in any order,
 * what the lexicon takes words to mean, and pairs of that: weighed apart, so that no group drowns another. Pairs are
 * what a straight line cannot see in single words; meanings are what few examples cannot teach.
 */
export const groups = { words: 0, letters: 1, han: 2, pairs: 3, concepts: 4, conceptPairs: 5 } as const
const weightsOfLetters: readonly number[] = [0.7, 1, 1, 1, 0.7, 1]

/** Two Han characters are mostly a word already: what the lexicon and pairs add is little, and drowns it. */
const weightsOfHan: readonly number[] = [0.7, 1, 1, 0.6, 0.4, 0.4]

export const weightsOf = (hasHan: boolean): readonly number[] => (hasHan ? weightsOfHan : weightsOfLetters)
export const groupCount = weightsOfLetters.length

/** A meaning is shared by what is far apart in words: it says nothing about how near an example is. */
export const isOfWords = (group: number): boolean => group < groups.concepts

/** What a feature is to a reader: a whole word (it explains a guess), a piece of one, or neither. */
export const parts = { none: 0, word: 1, piece: 2 } as const
