/** 32-bit FNV-1a over UTF-16 units, continued from `hash`. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

export const freshHash = 0x811c9dc5 | 0
