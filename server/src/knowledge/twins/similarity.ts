/** Shorter passages say too little to be a repetition. */
const leastLetters = 40
const pieceLength = 4

/** What a passage is compared by: its pieces of four letters or digits, whatever stands between them. */
export const piecesOf = (passage: string): ReadonlySet<string> => {
  const letters = [...passage.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')]
  if (letters.length < leastLetters) return new Set()
  return new Set(letters.slice(pieceLength - 1).map((_, at) => letters.slice(at, at + pieceLength).join('')))
}

/** Jaccard's index, 0 to 1: pieces that both have, of all that either has. */
export const similarityOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size === 0 || other.size === 0) return 0
  let both = 0
  for (const piece of one) if (other.has(piece)) both += 1
  return both / (one.size + other.size - both)
}
