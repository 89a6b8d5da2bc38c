import type { Vector } from './vectors.ts'

/** For each feature the examples that have it, with its weight there. */
export type Nearest = { starts: Int32Array; examples: Int32Array; values: Float32Array; count: number }

export function createNearest(vectors: readonly Vector[], size: number): Nearest {
  const starts = new Int32Array(size + 1)
  for (const { ids } of vectors) for (const id of ids) starts[id + 1]! += 1
  for (let id = 0; id < size; id += 1) starts[id + 1]! += starts[id]!
  const next = starts.slice()
  const examples = new Int32Array(starts[size]!)
  const values = new Float32Array(starts[size]!)
  for (const [example, vector] of vectors.entries())
    for (let at = 0; at < vector.ids.length; at += 1) {
      const place = next[vector.ids[at]!]!++
      examples[place] = example
      values[place] = vector.values[at]!
    }
  return { starts, examples, values, count: vectors.length }
}

/** Cosine to the closest example, 0 to 1: how near the utterance is to anything seen. Never chooses the intent. */
export function findNearestCosine(nearest: Nearest, vector: Vector): number {
  const { starts, examples, values, count } = nearest
  const sums = new Float32Array(count)
  for (let at = 0; at < vector.ids.length; at += 1) {
    const id = vector.ids[at]!
    const value = vector.values[at]!
    for (let place = starts[id]!; place < starts[id + 1]!; place += 1) sums[examples[place]!]! += values[place]! * value
  }
  let best = 0
  for (const sum of sums) if (sum > best) best = sum
  return Math.min(1, best)
}
