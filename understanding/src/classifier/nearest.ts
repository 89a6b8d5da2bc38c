import { isOfWords } from './groups.ts'
import type { Vector } from './vectors.ts'
import type { Vocabulary } from './vocabulary.ts'

/** For each feature the examples that can be found by it, with its weight there. */
export type Nearest = { starts: Int32Array; examples: Int32Array; values: Float32Array; count: number }

export type Neighbour = { example: number; cosine: number }

/**
 * Features of more examples than this say little about nearness, and would cost nearly all of the time. They count where an
 * example is hardly made of anything else ("refund"), and only the heaviest of them, which then
 * stand for all of it: the lightest are in every second example.
 */
const mostExamplesOf = (count: number): number => Math.max(40, Math.round(count / 250))
const hardly = 0.3
const heaviest = 0.7

export function createNearest(vectors: readonly Vector[], { size, documents, groups }: Vocabulary): Nearest {
  const mostExamples = mostExamplesOf(vectors.length)
  const isRare = (id: number): boolean => documents[id]! <= mostExamples && isOfWords(groups[id]!)
  const floors = vectors.map((vector) =>
    shareOf(vector, isRare) < hardly ? floorOf(vector, (id) => isOfWords(groups[id]!)) : Number.POSITIVE_INFINITY,
  )
  const isKept = (id: number, value: number, example: number): boolean =>
    isRare(id) || (value >= floors[example]! && isOfWords(groups[id]!))
  const starts = new Int32Array(size + 1)
  for (const [example, { ids, values }] of vectors.entries())
    for (let at = 0; at < ids.length; at += 1) if (isKept(ids[at]!, values[at]!, example)) starts[ids[at]! + 1]! += 1
  for (let id = 0; id < size; id += 1) starts[id + 1]! += starts[id]!
  const next = starts.slice()
  const examples = new Int32Array(starts[size]!)
  const values = new Float32Array(starts[size]!)
  for (const [example, vector] of vectors.entries())
    for (let at = 0; at < vector.ids.length; at += 1) {
      if (!isKept(vector.ids[at]!, vector.values[at]!, example)) continue
      const place = next[vector.ids[at]!]!++
      examples[place] = example
      values[place] = vector.values[at]! / vector.ofWords / (Number.isFinite(floors[example]!) ? heaviest : 1)
    }
  return { starts, examples, values, count: vectors.length }
}

/** How much of an example's words lies on these features, 0 to 1. */
function shareOf({ ids, values, ofWords }: Vector, isMeant: (id: number) => boolean): number {
  let sum = 0
  for (let at = 0; at < ids.length; at += 1) if (isMeant(ids[at]!)) sum += values[at]! ** 2
  return ofWords === 0 ? 0 : sum / ofWords ** 2
}

/** The value from which on features make up `heaviest` of an example's words. */
function floorOf({ ids, values, ofWords }: Vector, isMeant: (id: number) => boolean): number {
  const sorted = values.filter((_, at) => isMeant(ids[at]!)).sort()
  let left = heaviest * ofWords ** 2
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    left -= sorted[at]! ** 2
    if (left <= 0) return sorted[at]!
  }
  return 0
}

/**
 * Cosine (0 to 1) over what examples are found by to the closest of them but `except`: how near the utterance is to
 * anything seen. Never chooses the intent.
 */
export function findNearness(nearest: Nearest, vector: Vector, except = -1): number {
  const sums = sumsFor(nearest)
  const best = addUp(nearest, vector, sums, except)
  clear(nearest, vector, sums)
  return best > 0 ? Math.min(1, best / vector.ofWords) : 0
}

/** The closest examples, closest first; of equals the first one. */
export function listNeighbours(nearest: Nearest, vector: Vector, most: number): Neighbour[] {
  const sums = sumsFor(nearest)
  addUp(nearest, vector, sums)
  const found: Neighbour[] = []
  let floor = 0
  for (let example = 0; example < sums.length; example += 1) {
    const cosine = sums[example]!
    if (!(cosine > floor)) continue
    let place = found.length
    while (place > 0 && found[place - 1]!.cosine < cosine) place -= 1
    found.splice(place, 0, { example, cosine })
    if (found.length > most) found.pop()
    if (found.length === most) floor = found[most - 1]!.cosine
  }
  clear(nearest, vector, sums)
  return found
}

/** One scratch array each, zero between calls. */
const scratch = new WeakMap<Nearest, Float32Array>()
function sumsFor(nearest: Nearest): Float32Array {
  const known = scratch.get(nearest)
  if (known) return known
  const sums = new Float32Array(nearest.count)
  scratch.set(nearest, sums)
  return sums
}

/** The highest of the sums but `except`'s: they only grow. A corrected model knows features that no example of its base has. */
function addUp({ starts, examples, values }: Nearest, vector: Vector, sums: Float32Array, except = -1): number {
  let best = 0
  for (let at = 0; at < vector.ids.length; at += 1) {
    const id = vector.ids[at]!
    if (id + 1 >= starts.length) continue
    const value = vector.values[at]!
    const end = starts[id + 1]!
    for (let place = starts[id]!; place < end; place += 1) {
      const example = examples[place]!
      const sum = Math.fround(sums[example]! + values[place]! * value)
      sums[example] = sum
      if (sum > best && example !== except) best = sum
    }
  }
  return best
}

/** Zeros again: all at once, or where few of many examples were touched, those. */
function clear({ starts, examples }: Nearest, { ids }: Vector, sums: Float32Array): void {
  let walked = 0
  for (let at = 0; at < ids.length; at += 1)
    if (ids[at]! + 1 < starts.length) walked += starts[ids[at]! + 1]! - starts[ids[at]!]!
  if (walked * cheaper > sums.length) sums.fill(0)
  else
    for (let at = 0; at < ids.length; at += 1) {
      if (ids[at]! + 1 >= starts.length) continue
      const end = starts[ids[at]! + 1]!
      for (let place = starts[ids[at]!]!; place < end; place += 1) sums[examples[place]!] = 0
    }
}

/** So much less an example costs where all are filled. */
const cheaper = 8
