import { biasValue, createLinear, type LinearModel } from './linear.ts'
import type { Vector } from './vectors.ts'

/**
 * Linear support vector machines with squared hinge loss, one class against the rest, by dual coordinate descent (Hsieh
 * et al. 2008, algorithm 1). All classes of one example are done together: most of them are settled after the first pass
 * and are left out of the next ones, which makes it several times faster than class by class.
 */
export type Solver = {
  linear: LinearModel
  /** The vectors one after the other, each from `starts[example]` to the next. */
  starts: Int32Array
  ids: Int32Array
  values: Float32Array
  squares: Float64Array
  labels: Int32Array
  /** A dual for each example and class, 0 or more. */
  duals: Float32Array
  /** For each example the classes that are not settled. */
  open: Int16Array
  openCounts: Int32Array
  /** What a mistake costs when the example is of the class. */
  costs: Float64Array
  /** Of the example at hand: a margin, then a change, for each open class. */
  margins: Float64Array
  next: () => number
}

type Problem = { vectors: readonly Vector[]; labels: readonly number[]; classes: number; size: number; seed: number }

export function createSolver({ vectors, labels, classes, size, seed }: Problem): Solver {
  const counts = new Float64Array(classes)
  for (const label of labels) counts[label]! += 1
  return {
    linear: createLinear(classes, size),
    ...joinVectors(vectors),
    squares: Float64Array.from(vectors, squareOf),
    labels: Int32Array.from(labels),
    duals: new Float32Array(vectors.length * classes),
    open: new Int16Array(vectors.length * classes),
    openCounts: new Int32Array(vectors.length),
    costs: counts.map((count) => costOf(count, labels.length)),
    margins: new Float64Array(classes),
    next: createSequence(seed),
  }
}

function joinVectors(vectors: readonly Vector[]): Pick<Solver, 'starts' | 'ids' | 'values'> {
  const starts = new Int32Array(vectors.length + 1)
  for (const [at, { ids }] of vectors.entries()) starts[at + 1] = starts[at]! + ids.length
  const ids = new Int32Array(starts[vectors.length]!)
  const values = new Float32Array(ids.length)
  for (const [at, vector] of vectors.entries()) {
    ids.set(vector.ids, starts[at])
    values.set(vector.values, starts[at])
  }
  return { starts, ids, values }
}

/** Costs balance a class against the rest by the root of their ratio. */
export const costOf = (count: number, all: number): number => Math.sqrt(Math.max(1, all - count) / Math.max(1, count))
export const restCost = 1

export function squareOf({ values }: Vector): number {
  let sum = biasValue * biasValue
  for (let at = 0; at < values.length; at += 1) sum += values[at]! * values[at]!
  return sum
}

/** One look at every class of the given examples, then `passes` over what was not settled. Goes on from where it was. */
export function solve(solver: Solver, examples: readonly number[], passes: number): void {
  const order = Int32Array.from(examples)
  for (let pass = 0; pass <= passes; pass += 1) {
    shuffle(order, solver.next)
    for (let at = 0; at < order.length; at += 1) {
      if (pass === 0) openAll(solver, order[at]!)
      readMargins(solver, order[at]!)
      if (stepDuals(solver, order[at]!)) changeWeights(solver, order[at]!)
    }
  }
}

function openAll({ linear: { classes }, open, openCounts }: Solver, example: number): void {
  for (let one = 0; one < classes; one += 1) open[example * classes + one] = one
  openCounts[example] = classes
}

/** The margins of the open classes, a feature at a time: the weights of one feature lie side by side. */
function readMargins({ linear, starts, ids, values, open, openCounts, margins }: Solver, example: number): void {
  const { classes, weights, size } = linear
  const first = example * classes
  const count = openCounts[example]!
  const bias = size * classes
  for (let at = 0; at < count; at += 1) margins[at] = weights[bias + open[first + at]!]! * biasValue
  const end = starts[example + 1]!
  for (let place = starts[example]!; place < end; place += 1) {
    const row = ids[place]! * classes
    const value = values[place]!
    if (count === classes) for (let one = 0; one < count; one += 1) margins[one]! += weights[row + one]! * value
    else for (let at = 0; at < count; at += 1) margins[at]! += weights[row + open[first + at]!]! * value
  }
}

/**
 * Moves the duals and leaves the changes in `margins`. A class is settled for the example when it has no dual and is far
 * enough on its side; it is not looked at again in these passes.
 */
function stepDuals(solver: Solver, example: number): boolean {
  const { linear, labels, squares, duals, costs, open, openCounts, margins } = solver
  const first = example * linear.classes
  const count = openCounts[example]!
  let left = 0
  let isChanged = false
  for (let at = 0; at < count; at += 1) {
    const one = open[first + at]!
    const isOne = labels[example] === one
    const sign = isOne ? 1 : -1
    const softness = 0.5 / (isOne ? costs[one]! : restCost)
    const old = duals[first + one]!
    const gradient = sign * margins[at]! - 1 + old * softness
    if (old === 0 && gradient > 0) continue
    const dual = Math.fround(Math.max(0, old - gradient / (squares[example]! + softness)))
    duals[first + one] = dual
    open[first + left] = one
    margins[left] = (dual - old) * sign
    left += 1
    if (dual !== old) isChanged = true
  }
  openCounts[example] = left
  return isChanged
}

function changeWeights({ linear, starts, ids, values, open, openCounts, margins }: Solver, example: number): void {
  const { classes, weights, size } = linear
  const first = example * classes
  const count = openCounts[example]!
  for (let at = 0; at < count; at += 1) weights[size * classes + open[first + at]!]! += margins[at]! * biasValue
  const end = starts[example + 1]!
  for (let place = starts[example]!; place < end; place += 1) {
    const row = ids[place]! * classes
    const value = values[place]!
    for (let at = 0; at < count; at += 1) weights[row + open[first + at]!]! += margins[at]! * value
  }
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
