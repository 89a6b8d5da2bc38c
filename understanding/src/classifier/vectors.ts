import { eachFeature, featureGroups, mostFeatures } from './features.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A text as a sparse vector of length one, and how much of it the vocabulary knew. */
export type Vector = {
  ids: Int32Array
  values: Float32Array
  /** Share of its features that occur in the examples, 0 to 1. */
  coverage: number
  /** Positions of the features a person would call words, by index into `ids`. */
  words: { at: number; start: number; end: number }[]
}

export function toVector(text: string, tokens: readonly Token[], vocabulary: Vocabulary): Vector {
  const places = new Map<number, number>()
  const ids: number[] = []
  const counts: number[] = []
  const words: Vector['words'] = []
  let all = 0
  let known = 0
  eachFeature(text, tokens, (hash, group, start, end, isWhole) => {
    if (all > mostFeatures) return
    all += 1
    const id = vocabulary.ids.get(hash)
    if (id === undefined) return
    known += 1
    let place = places.get(id)
    if (place === undefined) {
      place = ids.push(id) - 1
      places.set(id, place)
      counts.push(0)
      if (isWhole) words.push({ at: place, start, end })
    }
    counts[place]! += 1
  })
  return {
    ids: Int32Array.from(ids),
    values: weigh(ids, counts, vocabulary),
    coverage: all === 0 ? 0 : known / all,
    words,
  }
}

/** Sublinear tf-idf; each group to length one, then the whole. */
function weigh(ids: readonly number[], counts: readonly number[], vocabulary: Vocabulary): Float32Array {
  const values = new Float32Array(ids.length)
  const squares = new Float64Array(featureGroups.length)
  for (let at = 0; at < ids.length; at += 1) {
    const value = (1 + Math.log(counts[at]!)) * vocabulary.rarity[ids[at]!]!
    values[at] = value
    squares[vocabulary.groups[ids[at]!]!]! += value * value
  }
  const filled = squares.reduce((count, square) => count + (square > 0 ? 1 : 0), 0)
  for (let at = 0; at < ids.length; at += 1) values[at]! /= Math.sqrt(squares[vocabulary.groups[ids[at]!]!]! * filled)
  return values
}
