import { isOfWords } from './groups.ts'
import type { Vector } from './vectors.ts'
import type { Vocabulary } from './vocabulary.ts'

/** For each feature the examples that can be found by it, with its weight there. */
export type Nearest = { starts: Int32Array; examples: Int32Array; values: Float32Array; count: number }

export type Neighbour = { example: number; cosine: number }

/**
 * Features of more examples than this say little about nearness, and would cost nearly all of the time. They count where an
 * example is hardly made of anything else: "refund".
 */
const mostExamplesOf = (count: number): number => Math.max(40, Math.round(count / 250))
const hardly = 0.3

export function createNearest(vectors: readonly Vector[], { size, documents, groups }: Vocabulary): Nearest {
  const mostExamples = mostExamplesOf(vectors.length)
  const isRare = (id: number): boolean => documents[id]! <= mostExamples && isOfWords(groups[id]!)
  const isPlain = vectors.map((vector) => shareOf(vector, isRare) < hardly)
  const isKept = (id: number, example: number): boolean => isRare(id) || (isPlain[example]! && isOfWords(groups[id]!))
  const starts = new Int32Array(size + 1)
  for (const [example, { ids }] of vectors.entries())
    for (const id of ids) if (isKept(id, example)) starts[id + 1]! += 1
  for (let id = 0; id < size; id += 1) starts[id + 1]! += starts[id]!
  const next = starts.slice()
  const examples = new Int32Array(starts[size]!)
  const values = new Float32Array(starts[size]!)
  for (const [example, vector] of vectors.entries())
    for (let at = 0; at < vector.ids.length; at += 1) {
      if (!isKept(vector.ids[at]!, example)) continue
      const place = next[vector.ids[at]!]!++
      examples[place] = example
      values[place] = vector.values[at]! / vector.ofWords
    }
  return { starts, examples, values, count: vectors.length }
}

/** How much of an example's words lies on these features, 0 to 1. */
function shareOf({ ids, values, ofWords }: Vector, isMeant: (id: number) => boolean): number {
  let sum = 0
  for (let at = 0; at < ids.length; at += 1) if (isMeant(ids[at]!)) sum += values[at]! ** 2
  return ofWords === 0 ? 0 : sum / ofWords ** 2
}

/**
 * Cosine (0 to 1) over what examples are found by to the closest of them but `except`: how near the utterance is to
 * anything seen. Never chooses the intent.
 */
export function findNearness(nearest: Nearest, vector: Vector, except = -1): number {
  const { sums, touched } = sumUp(nearest, vector)
  let best = 0
  for (const example of touched) {
    if (sums[example]! > best && example !== except) best = sums[example]!
    sums[example] = 0
  }
  return best > 0 ? Math.min(1, best / vector.ofWords) : 0
}

/** The closest examples, closest first. */
export function listNeighbours(nearest: Nearest, vector: Vector, most: number): Neighbour[] {
  const { sums, touched } = sumUp(nearest, vector)
  const found = touched.map((example) => ({ example, cosine: sums[example]! }))
  for (const example of touched) sums[example] = 0
  return found.sort((one, other) => other.cosine - one.cosine || one.example - other.example).slice(0, most)
}

/** One scratch array each, zero between calls. */
const scratch = new WeakMap<Nearest, Float32Array>()

function sumUp(nearest: Nearest, vector: Vector): { sums: Float32Array; touched: number[] } {
  const { starts, examples, values, count } = nearest
  const sums = scratch.get(nearest) ?? new Float32Array(count)
  scratch.set(nearest, sums)
  const touched: number[] = []
  for (let at = 0; at < vector.ids.length; at += 1) {
    const id = vector.ids[at]!
    const value = vector.values[at]!
    // A corrected model knows features that no example of its base has.
    if (id + 1 >= starts.length) continue
    for (let place = starts[id]!; place < starts[id + 1]!; place += 1) {
      const example = examples[place]!
      if (sums[example] === 0) touched.push(example)
      sums[example]! += values[place]! * value
    }
  }
  return { sums, touched }
}
