import { biasValue, scoreLinear, type LinearModel } from './linear.ts'
import type { Vector } from './vectors.ts'

/**
 * Linear support vector machines with squared hinge loss, one class against the rest, by dual coordinate descent (Hsieh
 * et al. 2008, algorithm 1). All classes of one example are done together: most of them are settled after the first pass
 * and are left out of the next ones, which makes it several times faster than class by class.
 */
export type Solver = {
  linear: LinearModel
  vectors: readonly Vector[]
  labels: Int32Array
  squares: Float64Array
  /** A dual for each example and class, 0 or more. */
  duals: Float32Array
  /** For each example the classes that are not settled. */
  open: Int16Array
  openCounts: Int32Array
  /** What a mistake costs when the example is of the class. */
  costs: Float64Array
  next: () => number
}

export function createSolver(
  vectors: readonly Vector[],
  labels: readonly number[],
  classes: number,
  size: number,
  seed: number,
): Solver {
  const counts = new Float64Array(classes)
  for (const label of labels) counts[label]! += 1
  return {
    linear: { classes, weights: new Float32Array((size + 1) * classes), size },
    vectors,
    labels: Int32Array.from(labels),
    squares: Float64Array.from(vectors, squareOf),
    duals: new Float32Array(vectors.length * classes),
    open: new Int16Array(vectors.length * classes),
    openCounts: new Int32Array(vectors.length),
    costs: counts.map((count) => costOf(count, labels.length)),
    next: createSequence(seed),
  }
}

/** Costs balance a class against the rest by the root of their ratio. */
export const costOf = (count: number, all: number): number => Math.sqrt(Math.max(1, all - count) / Math.max(1, count))
export const restCost = 1

export const squareOf = ({ values }: Vector): number =>
  values.reduce((sum, value) => sum + value * value, biasValue * biasValue)

/** One look at every class of the given examples, then `passes` over what was not settled. Goes on from where it was. */
export function solve(solver: Solver, examples: readonly number[], passes: number): void {
  const order = Int32Array.from(examples)
  for (let pass = 0; pass <= passes; pass += 1) {
    shuffle(order, solver.next)
    for (const example of order) if (pass === 0) openAll(solver, example)
    for (const example of order) stepOpen(solver, example)
  }
}

function openAll({ linear: { classes }, open, openCounts }: Solver, example: number): void {
  for (let one = 0; one < classes; one += 1) open[example * classes + one] = one
  openCounts[example] = classes
}

function stepOpen(solver: Solver, example: number): void {
  const { linear, open, openCounts, vectors } = solver
  const { classes } = linear
  const first = example * classes
  const count = openCounts[example]!
  const isAll = count === classes
  const margins = isAll ? scoreLinear(linear, vectors[example]!) : undefined
  let left = 0
  for (let at = 0; at < count; at += 1) {
    const one = open[first + at]!
    const margin = margins ? margins[one]! : marginOf(linear, vectors[example]!, one)
    if (step(solver, example, one, margin)) open[first + left++] = one
  }
  openCounts[example] = left
}

/** False when the class is settled for the example: no dual, and far enough on its side. */
function step(
  { linear, vectors, labels, squares, duals, costs }: Solver,
  example: number,
  one: number,
  margin: number,
): boolean {
  const isOne = labels[example] === one
  const sign = isOne ? 1 : -1
  const softness = 0.5 / (isOne ? costs[one]! : restCost)
  const place = example * linear.classes + one
  const old = duals[place]!
  const gradient = sign * margin - 1 + old * softness
  if (old === 0 && gradient > 0) return false
  const next = Math.max(0, old - gradient / (squares[example]! + softness))
  duals[place] = next
  if (next !== old) addToWeights(linear, vectors[example]!, one, (next - old) * sign)
  return true
}

export function addToWeights(
  { classes, weights, size }: LinearModel,
  { ids, values }: Vector,
  one: number,
  change: number,
): void {
  weights[size * classes + one]! += change * biasValue
  for (let at = 0; at < ids.length; at += 1) weights[ids[at]! * classes + one]! += change * values[at]!
}

function marginOf({ classes, weights, size }: LinearModel, { ids, values }: Vector, one: number): number {
  let margin = weights[size * classes + one]! * biasValue
  for (let at = 0; at < ids.length; at += 1) margin += weights[ids[at]! * classes + one]! * values[at]!
  return margin
}

function shuffle(order: Int32Array, next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = next() % (at + 1)
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
}

/** A fixed sequence of 32-bit numbers: the same seed, the same model. */
export function createSequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
