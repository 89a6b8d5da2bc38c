import { eachFeature, groupWeights, mostFeatures, parts } from './features.ts'
import { findId } from './hash-table.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A text as a sparse vector of length one, and how much of it the vocabulary knew. */
export type Vector = {
  ids: Int32Array
  values: Float32Array
  /** Mean share (0 to 1) of its words and of the pieces of its words that occur in the examples. */
  coverage: number
  /** Positions of the features a person would call words, by index into `ids`. */
  words: { at: number; start: number; end: number }[]
}

/** `isExample` reads an example as if it were none: without the features that are known for its sake only. */
export function toVector(text: string, tokens: readonly Token[], vocabulary: Vocabulary, isExample = false): Vector {
  const ids: number[] = []
  const counts: number[] = []
  const words: Vector['words'] = []
  const all = [0, 0, 0]
  const known = [0, 0, 0]
  const places = placesFor(vocabulary)
  let emitted = 0
  eachFeature(text, tokens, (hash, group, part, start, end) => {
    emitted += 1
    if (emitted > mostFeatures) return
    all[part]! += 1
    const id = findId(vocabulary.table, hash)
    if (id === -1 || (isExample && vocabulary.documents[id]! <= vocabulary.least[group]!)) return
    known[part]! += 1
    const place = places[id]!
    if (place > 0) {
      counts[place - 1]! += 1
      return
    }
    places[id] = ids.push(id)
    counts.push(1)
    if (part === parts.word) words.push({ at: ids.length - 1, start, end })
  })
  for (const id of ids) places[id] = 0
  const coverage = (shareOf(known, all, parts.word) + shareOf(known, all, parts.piece)) / 2
  return { ids: Int32Array.from(ids), values: weigh(ids, counts, vocabulary), coverage, words }
}

const shareOf = (known: readonly number[], all: readonly number[], part: number): number =>
  all[part] === 0 ? 0 : known[part]! / all[part]!

/** One scratch array a vocabulary, zero between calls: where in the vector a feature stands, from 1. */
const scratch = new WeakMap<Vocabulary, Int32Array>()
function placesFor(vocabulary: Vocabulary): Int32Array {
  const known = scratch.get(vocabulary)
  if (known) return known
  const places = new Int32Array(vocabulary.size)
  scratch.set(vocabulary, places)
  return places
}

/** Sublinear tf-idf; each group to the length of its weight, then the whole to one. */
function weigh(ids: readonly number[], counts: readonly number[], vocabulary: Vocabulary): Float32Array {
  const values = new Float32Array(ids.length)
  const squares = groupWeights.map(() => 0)
  for (let at = 0; at < ids.length; at += 1) {
    const value = (1 + Math.log(counts[at]!)) * vocabulary.rarity[ids[at]!]!
    values[at] = value
    squares[vocabulary.groups[ids[at]!]!]! += value * value
  }
  const whole = squares.reduce((sum, square, group) => sum + (square > 0 ? groupWeights[group]! ** 2 : 0), 0)
  const factors = squares.map((square, group) => groupWeights[group]! / Math.sqrt(square * whole))
  for (let at = 0; at < ids.length; at += 1) values[at]! *= factors[vocabulary.groups[ids[at]!]!]!
  return values
}
