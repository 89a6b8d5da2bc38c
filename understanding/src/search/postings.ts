/**
 * What the index keeps for one term: an entry for each passage that has it. An entry is a 32-bit number: the article's
 * place in its block (7 bits), the passage in its article (6 bits), the weight of the term there (16 bits). Articles are
 * numbered by who keeps the index, and stand in blocks of 128, so that a change rewrites little.
 */
export type Postings = ReadonlyMap<string, ReadonlyMap<number, Uint32Array>>

export const articlesInBlock = 128

/** The number of the article at this place of a block; of a place beyond the block's end, at what is left of it. */
export const numberAt = (block: number, place: number): number => block * articlesInBlock + (place % articlesInBlock)

export const blockOf = (article: number): number => Math.floor(article / articlesInBlock)

/** The block's entries of one term with those of one article replaced (by none: taken out), in the order of places. */
export const replaceEntries = (
  entries: Iterable<number>,
  article: number,
  replacement: readonly number[] = [],
): Uint32Array => {
  const inBlock = article % articlesInBlock
  const others = [...entries].filter((entry) => articleOfPlace(placeOf(entry)) !== inBlock)
  return Uint32Array.from([...others, ...replacement]).sort()
}

/** Weights are below 4 and kept to one part in 16384: two indexes of the same texts agree to the bit. */
const weightUnit = 16384
const weightBits = 16

export const packEntry = (article: number, passage: number, weight: number): number =>
  ((((article % articlesInBlock) << 6) | passage) << weightBits) | Math.round(weight * weightUnit)

/** Article and passage within the block: 0 to 8191. */
export const placeOf = (entry: number): number => entry >>> weightBits
export const placesInBlock = articlesInBlock * 64
export const articleOfPlace = (place: number): number => place >>> 6
export const passageOfPlace = (place: number): number => place & 63
export const weightOf = (entry: number): number => (entry & 0xffff) / weightUnit
