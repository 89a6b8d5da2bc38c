import { readFeatures } from './features.ts'
import { groups } from './groups.ts'
import { addId, copyTable, createHashTable, findId, listHashes, type HashTable } from './hash-table.ts'
import { readTokens, type Token } from './tokens.ts'

/**
 * The features of the examples: a dense id for each, its group, in how many examples it is, and how much it weighs. What
 * stands behind `size` in the table and the arrays belongs to vocabularies that went on from this one.
 */
export type Vocabulary = {
  table: HashTable
  groups: Uint8Array
  documents: Int32Array
  /** Smoothed inverse document frequency. */
  rarity: Float32Array
  /** By group, in how many examples a feature had to be. */
  least: readonly number[]
  size: number
}

/** In a large set, words in one or two examples and all else in one only are left out: most of the size, and no accuracy. */
export function buildVocabulary(texts: readonly string[]): Vocabulary {
  const counted = countFeatures(texts)
  return counted.size > largeSize ? withoutSingles(counted, leastIn(texts.length), texts.length) : counted
}

export const rarityOf = (documents: number, examples: number): number => Math.log((1 + examples) / (1 + documents)) + 1

/**
 * The vocabulary with the features of one more text, as many as would have been kept of an example. @see buildVocabulary
 */
export function learnFeatures(
  vocabulary: Vocabulary,
  text: string,
  tokens: readonly Token[],
  examples: number,
): Vocabulary {
  const fresh = new Map<number, number>()
  const list = readFeatures(text, tokens)
  for (let at = 0; at < list.count; at += 1) {
    const group = list.groups[at]!
    if (vocabulary.least[group]! > 1 && isJoin(group)) continue
    if (findFeature(vocabulary, list.hashes[at]!) === -1) fresh.set(list.hashes[at]!, group)
  }
  if (fresh.size === 0) return vocabulary
  const { table, groups: groupOf, documents, rarity, least } = makeRoom(vocabulary, fresh.size)
  for (const [hash, group] of fresh) {
    const id = addId(table, hash)
    groupOf[id] = group
    documents[id] = 1
    rarity[id] = rarityOf(1, examples)
  }
  return { table, groups: groupOf, documents, rarity, least, size: table.count }
}

/** The same table and arrays if nobody wrote behind what this vocabulary knows and there is room; else its own. */
function makeRoom(vocabulary: Vocabulary, wanted: number): Vocabulary {
  const { table, groups: groupOf, documents, rarity, size } = vocabulary
  const isLast = table.count === size
  if (isLast && size + wanted <= groupOf.length) return vocabulary
  const length = size + wanted + leastRoom
  return {
    ...vocabulary,
    table: isLast ? table : copyTable(table, size),
    groups: copyInto(new Uint8Array(length), groupOf, size),
    documents: copyInto(new Int32Array(length), documents, size),
    rarity: copyInto(new Float32Array(length), rarity, size),
  }
}

/** Features: some hundred corrections. */
const leastRoom = 8192

function copyInto<A extends Uint8Array | Int32Array | Float32Array>(larger: A, array: A, size: number): A {
  larger.set(array.subarray(0, size))
  return larger
}

/** The id of a feature, or -1. */
export function findFeature({ table, size }: Vocabulary, hash: number): number {
  const id = findId(table, hash)
  return id < size ? id : -1
}

const isJoin = (group: number): boolean =>
  group === groups.words || group === groups.pairs || group === groups.conceptPairs

const largeSize = 65_536
/** Words with their joins, letters, Han, pairs, meanings, pairs of meanings. */
const leastOfLarge = [3, 3, 2, 2, 1, 2]
const leastOfVeryLarge = [4, 4, 3, 8, 1, 8]
const veryManyTexts = 30_000
const leastIn = (texts: number): readonly number[] => (texts > veryManyTexts ? leastOfVeryLarge : leastOfLarge)
const leastOfSmall = [1, 1, 1, 1, 1, 1]

function countFeatures(texts: readonly string[]): Vocabulary {
  const table = createHashTable(1024)
  const groupOf: number[] = []
  const documents: number[] = []
  const lastSeen: number[] = []
  for (const [document, text] of texts.entries()) {
    const list = readFeatures(text, readTokens(text))
    for (let at = 0; at < list.count; at += 1) {
      const id = addId(table, list.hashes[at]!)
      if (id === groupOf.length) {
        groupOf.push(list.groups[at]!)
        documents.push(0)
        lastSeen.push(-1)
      }
      if (lastSeen[id] !== document) documents[id]! += 1
      lastSeen[id] = document
    }
  }
  return assemble({ table, groupOf, documents, least: leastOfSmall }, texts.length)
}

function withoutSingles(vocabulary: Vocabulary, least: readonly number[], examples: number): Vocabulary {
  const hashes = listHashes(vocabulary.table)
  const kept = [...hashes.keys()].filter((id) => vocabulary.documents[id]! >= least[vocabulary.groups[id]!]!)
  const table = createHashTable(kept.length)
  for (const id of kept) addId(table, hashes[id]!)
  const groupOf = kept.map((id) => vocabulary.groups[id]!)
  const documents = kept.map((id) => vocabulary.documents[id]!)
  return assemble({ table, groupOf, documents, least }, examples)
}

type Counted = {
  table: HashTable
  groupOf: ArrayLike<number>
  documents: ArrayLike<number>
  least: readonly number[]
}

export const assemble = ({ table, groupOf, documents, least }: Counted, examples: number): Vocabulary => ({
  table,
  groups: Uint8Array.from(groupOf),
  documents: Int32Array.from(documents),
  rarity: Float32Array.from(documents, (count) => rarityOf(count, examples)),
  least,
  size: table.count,
})
