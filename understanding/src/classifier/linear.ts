import type { Vector } from './vectors.ts'

/** One-against-rest weights, all classes of one feature side by side; the last row is the bias. */
export type LinearModel = { classes: number; weights: Float32Array; size: number }

/** The bias is one more feature of this value: small, so that how frequent an intent is says little. */
export const biasValue = 0.3

/** The margin of each class: four features at a time, because sums are read and written as often as weights. */
export function scoreLinear({ classes, weights, size }: LinearModel, { ids, values }: Vector): Float64Array {
  const scores = new Float64Array(classes)
  for (let one = 0; one < classes; one += 1) scores[one] = weights[size * classes + one]! * biasValue
  const fours = ids.length - (ids.length % 4)
  for (let at = 0; at < fours; at += 4) {
    const [a, b, c, d] = [ids[at]! * classes, ids[at + 1]! * classes, ids[at + 2]! * classes, ids[at + 3]! * classes]
    const [va, vb, vc, vd] = [values[at]!, values[at + 1]!, values[at + 2]!, values[at + 3]!]
    for (let one = 0; one < classes; one += 1)
      scores[one]! += weights[a + one]! * va + weights[b + one]! * vb + weights[c + one]! * vc + weights[d + one]! * vd
  }
  for (let at = fours; at < ids.length; at += 1) {
    const row = ids[at]! * classes
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
