import { mostFeatures, type FeatureList } from './feature-list.ts'
import { readFeatures } from './features.ts'
import { groupCount, groups as kinds, isOfWords, parts, weightsOf } from './groups.ts'
import type { Token } from './tokens.ts'
import { findFeature, type Vocabulary } from './vocabulary.ts'

/** A text as a sparse vector of length one, and how much of it the vocabulary knew. */
export type Vector = {
  ids: Int32Array
  values: Float32Array
  /** Length (0 to 1) of the part that is words and pieces of words, without their meanings. */
  ofWords: number
  /** Mean share (0 to 1) of its words and of the pieces of its words that occur in the examples. */
  coverage: number
  /** Positions of the features a person would call words, by index into `ids`. */
  words: { at: number; start: number; end: number }[]
}

/** `isExample` reads an example as if it were none: without the features that are known for its sake only. */
export function toVector(text: string, tokens: readonly Token[], vocabulary: Vocabulary, isExample = false): Vector {
  const list = readFeatures(text, tokens)
  const { words, coverage, size } = lookUp(list, vocabulary, isExample)
  const ids = foundIds.slice(0, size)
  const values = new Float32Array(size)
  return { ids, values, ofWords: weigh(ids, values, vocabulary), coverage, words }
}

/** Scratch: the ids of the text at hand, how often each is in it. */
const foundIds = new Int32Array(mostFeatures)
const counts = new Int32Array(mostFeatures)

/** Leaves ids and counts in the scratch arrays. */
function lookUp(
  list: FeatureList,
  vocabulary: Vocabulary,
  isExample: boolean,
): Pick<Vector, 'words' | 'coverage'> & { size: number } {
  const { documents, least } = vocabulary
  const places = placesFor(vocabulary.size)
  const words: Vector['words'] = []
  const known = [0, 0, 0]
  const all = [0, 0, 0]
  let size = 0
  for (let at = 0; at < list.count; at += 1) {
    const part = list.parts[at]!
    all[part]! += 1
    const id = findFeature(vocabulary, list.hashes[at]!)
    if (id === -1 || (isExample && documents[id]! <= least[list.groups[at]!]!)) continue
    known[part]! += 1
    const place = places[id]!
    if (place > 0) counts[place - 1]! += 1
    else {
      if (part === parts.word) words.push({ at: size, start: list.starts[at]!, end: list.ends[at]! })
      foundIds[size] = id
      counts[size] = 1
      size += 1
      places[id] = size
    }
  }
  for (let at = 0; at < size; at += 1) places[foundIds[at]!] = 0
  return { words, size, coverage: (shareOf(known, all, parts.word) + shareOf(known, all, parts.piece)) / 2 }
}

const shareOf = (known: readonly number[], all: readonly number[], part: number): number =>
  all[part] === 0 ? 0 : known[part]! / all[part]!

/** Scratch, zero between calls: where in the vector a feature stands, from 1. */
let placeOf = new Int32Array(0)
function placesFor(size: number): Int32Array {
  if (placeOf.length < size) placeOf = new Int32Array(size * 2)
  return placeOf
}

/** Sublinear tf-idf; each group to the length of its weight, then the whole to one. Gives the length that is words. */
function weigh(ids: Int32Array, values: Float32Array, { rarity, groups }: Vocabulary): number {
  squares.fill(0)
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at]!
    const value = counts[at] === 1 ? rarity[id]! : (1 + Math.log(counts[at]!)) * rarity[id]!
    values[at] = value
    squares[groups[id]!]! += value * value
  }
  const weights = weightsOf(squares[kinds.han]! > 0)
  let whole = 0
  let ofWords = 0
  for (let group = 0; group < squares.length; group += 1) {
    if (squares[group] === 0) continue
    whole += weights[group]! ** 2
    if (isOfWords(group)) ofWords += weights[group]! ** 2
  }
  for (let group = 0; group < squares.length; group += 1)
    factors[group] = weights[group]! / Math.sqrt(squares[group]! * whole)
  for (let at = 0; at < ids.length; at += 1) values[at]! *= factors[groups[ids[at]!]!]!
  return whole === 0 ? 0 : Math.sqrt(ofWords / whole)
}

const squares = new Float64Array(groupCount)
const factors = new Float64Array(groupCount)
