import type { Vector } from './vectors.ts'

/** One-against-rest weights, all classes of one feature side by side; the last row is the bias. */
export type LinearModel = { classes: number; weights: Float32Array; size: number }

/**
 * Linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008, algorithm 1),
 * one class against the rest, the cost balanced between them. Deterministic: the order is shuffled by a fixed sequence.
 */
export function trainLinear(
  vectors: readonly Vector[],
  labels: readonly number[],
  classes: number,
  size: number,
): LinearModel {
  const weights = new Float32Array((size + 1) * classes)
  const squares = vectors.map((vector) => vector.values.reduce((sum, value) => sum + value * value, 1))
  const counts = new Float64Array(classes)
  for (const label of labels) counts[label]! += 1
  for (let one = 0; one < classes; one += 1) {
    const positiveCost = baseCost * Math.sqrt((labels.length - counts[one]!) / counts[one]!)
    trainOne({ vectors, labels, squares, one, positiveCost, weights: new Float64Array(size + 1) }, (trained) => {
      for (let feature = 0; feature <= size; feature += 1) weights[feature * classes + one] = trained[feature]!
    })
  }
  return { classes, weights, size }
}

/** The margin of each class. */
export function scoreLinear(model: LinearModel, vector: Vector): Float64Array {
  const { classes, weights, size } = model
  const scores = new Float64Array(classes)
  for (let one = 0; one < classes; one += 1) scores[one] = weights[size * classes + one]!
  for (let at = 0; at < vector.ids.length; at += 1) {
    const row = vector.ids[at]! * classes
    const value = vector.values[at]!
    for (let one = 0; one < classes; one += 1) scores[one]! += weights[row + one]! * value
  }
  return scores
}

const baseCost = 1
const rounds = 12

type OneAgainstRest = {
  vectors: readonly Vector[]
  labels: readonly number[]
  squares: readonly number[]
  one: number
  positiveCost: number
  weights: Float64Array
}

function trainOne(problem: OneAgainstRest, done: (weights: Float64Array) => void): void {
  const { vectors, labels, one, positiveCost } = problem
  const duals = new Float64Array(vectors.length)
  const order = Int32Array.from(vectors.keys())
  let seed = 1
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const other = seed % (at + 1)
      const kept = order[at]!
      order[at] = order[other]!
      order[other] = kept
    }
    for (const example of order) {
      const isOne = labels[example] === one
      step(problem, duals, example, isOne ? 1 : -1, isOne ? positiveCost : baseCost)
    }
  }
  done(problem.weights)
}

function step(problem: OneAgainstRest, duals: Float64Array, example: number, sign: number, cost: number): void {
  const { weights, squares, vectors } = problem
  const { ids, values } = vectors[example]!
  const bias = weights.length - 1
  let margin = weights[bias]!
  for (let at = 0; at < ids.length; at += 1) margin += weights[ids[at]!]! * values[at]!
  const old = duals[example]!
  const gradient = sign * margin - 1 + old / (2 * cost)
  const next = Math.max(0, old - gradient / (squares[example]! + 1 / (2 * cost)))
  if (next === old) return
  const change = (next - old) * sign
  duals[example] = next
  weights[bias]! += change
  for (let at = 0; at < ids.length; at += 1) weights[ids[at]!]! += change * values[at]!
}
