/** 32-bit FNV-1a over UTF-16 units, continued from `hash`. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

export const freshHash = 0x811c9dc5 | 0

/** One hash of two, whichever comes first. */
export const joinHashes = (one: number, other: number): number =>
  one < other ? Math.imul(one, 0x5bd1e995) ^ other : Math.imul(other, 0x5bd1e995) ^ one

/** Both apostrophes are one. */
export const plainApostrophe = (code: number): number => (code === 0x2019 ? 0x27 : code)
