/**
 * Texts that say nearly the same, as groups of places in the list; most groups are of one. Two texts are near when the
 * pieces they are made of (four letters, or two Han characters) are the same in six of ten.
 */
export const groupNearDuplicates = (texts: readonly string[]): number[][] => {
  const pieces = sortByRarity(texts.map(piecesOf))
  const leaders = texts.map((_, at) => at)
  const known = new Map<string, number[]>()
  for (const [at, own] of pieces.entries()) {
    const looked = own.slice(0, own.length - Math.ceil(least * own.length) + 1)
    const others = new Set(looked.flatMap((piece) => known.get(piece) ?? []))
    for (const other of others) if (overlapOf(own, pieces[other]!) > least) join(leaders, at, other)
    for (const piece of looked) known.set(piece, [...(known.get(piece) ?? []), at])
  }
  const groups = texts.map((): number[] => [])
  for (const at of texts.keys()) groups[leaderOf(leaders, at)]!.push(at)
  return groups.filter((group) => group.length > 0)
}

const least = 0.6

const piecesOf = (text: string): string[] => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const length = /\p{Script=Han}/u.test(plain) ? 2 : 4
  const last = Math.max(0, plain.length - length)
  return [...new Set(Array.from({ length: last + 1 }, (_, at) => plain.slice(at, at + length)))]
}

/** Rarest first: texts that share six of ten pieces share one of the rarest four of ten. */
const sortByRarity = (lists: readonly string[][]): string[][] => {
  const counts = new Map<string, number>()
  for (const piece of lists.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const isBefore = (one: string, other: string): number =>
    counts.get(one)! - counts.get(other)! || (one < other ? -1 : 1)
  return lists.map((list) => list.toSorted(isBefore))
}

const overlapOf = (one: readonly string[], other: readonly string[]): number => {
  const there = new Set(other)
  const shared = one.filter((piece) => there.has(piece)).length
  return shared / (one.length + other.length - shared)
}

const leaderOf = (leaders: readonly number[], at: number): number => {
  let leader = at
  while (leaders[leader] !== leader) leader = leaders[leader]!
  return leader
}

const join = (leaders: number[], one: number, other: number): void => {
  leaders[leaderOf(leaders, one)] = leaderOf(leaders, other)
}
