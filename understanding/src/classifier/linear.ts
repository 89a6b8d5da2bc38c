import type { Vector } from './vectors.ts'

/**
 * One-against-rest weights, all classes of one feature side by side. `rows` says where a feature's weights stand,
 * counted in rows; the last of them is the bias. `shelf.used` rows are taken by this model or by others that share the
 * weights.
 */
export type LinearModel = {
  classes: number
  weights: Float32Array
  size: number
  rows: Int32Array
  shelf: { used: number }
}

/** Every feature in its own place; what stands behind them is room for corrections. */
export const createLinear = (classes: number, weights: Float32Array, size: number): LinearModel => ({
  classes,
  weights,
  size,
  rows: Int32Array.from({ length: size + 1 }, (_, row) => row),
  shelf: { used: size + 1 },
})

export const weightOf = ({ classes, weights, rows }: LinearModel, id: number, one: number): number =>
  weights[rows[id]! * classes + one]!

/** The bias is one more feature of this value: small, so that how frequent an intent is says little. */
export const biasValue = 0.3

/** The margin of each class: eight features at a time, because sums are read and written as often as weights. */
export function scoreLinear({ classes, weights, size, rows }: LinearModel, { ids, values }: Vector): Float64Array {
  const scores = new Float64Array(classes)
  const bias = rows[size]! * classes
  const rowOf = (at: number): number => rows[ids[at]!]! * classes
  for (let one = 0; one < classes; one += 1) scores[one] = weights[bias + one]! * biasValue
  const eights = ids.length - (ids.length % 8)
  for (let at = 0; at < eights; at += 8) {
    const [a, b, c, d] = [rowOf(at), rowOf(at + 1), rowOf(at + 2), rowOf(at + 3)]
    const [e, f, g, h] = [rowOf(at + 4), rowOf(at + 5), rowOf(at + 6), rowOf(at + 7)]
    const [va, vb, vc, vd] = [values[at]!, values[at + 1]!, values[at + 2]!, values[at + 3]!]
    const [ve, vf, vg, vh] = [values[at + 4]!, values[at + 5]!, values[at + 6]!, values[at + 7]!]
    for (let one = 0; one < classes; one += 1)
      scores[one] =
        scores[one]! +
        (weights[a + one]! * va + weights[b + one]! * vb + weights[c + one]! * vc + weights[d + one]! * vd) +
        (weights[e + one]! * ve + weights[f + one]! * vf + weights[g + one]! * vg + weights[h + one]! * vh)
  }
  for (let at = eights; at < ids.length; at += 1) {
    const row = rowOf(at)
    const value = values[at]!
    for (let one = 0; one < classes; one += 1) scores[one]! += weights[row + one]! * value
  }
  return scores
}

/** Probabilities from margins. */
export function softmax(scores: Float64Array, steepness: number): Float64Array {
  const powers = new Float64Array(scores.length)
  const highest = highestOf(scores)
  let sum = 0
  for (let one = 0; one < scores.length; one += 1) {
    powers[one] = Math.exp((scores[one]! - highest) * steepness)
    sum += powers[one]!
  }
  for (let one = 0; one < scores.length; one += 1) powers[one]! /= sum
  return powers
}

export function highestOf(scores: Float64Array): number {
  let highest = -Infinity
  for (let one = 0; one < scores.length; one += 1) if (scores[one]! > highest) highest = scores[one]!
  return highest
}
