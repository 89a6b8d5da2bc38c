import { biasValue, scoreLinear, type LinearModel } from './linear.ts'
import { costOf, restCost, squareOf } from './solver.ts'
import type { Vector } from './vectors.ts'

export type Remembered = { vector: Vector; label: number }

/**
 * Teaches the weights the corrected example, and goes through what is remembered beside it, in turns. `counts`: how many
 * examples each class has. Writes into the rows of every vector given.
 */
export function replay(
  linear: LinearModel,
  corrected: Remembered,
  remembered: readonly Remembered[],
  counts: Float64Array,
): void {
  const isWellKnown = counts[corrected.label]! > fewExamples
  const fresh = isWellKnown ? undefined : { ...open(linear, corrected, counts), duals: new Float64Array(counts.length) }
  const teach = (): void => (fresh ? step(linear, fresh) : nudge(linear, corrected, lead))
  const problems = remembered.map((each) => open(linear, each, counts))
  for (let round = 0; round < rounds; round += 1) {
    teach()
    for (const problem of problems) step(linear, problem)
  }
  if (isWellKnown) nudge(linear, corrected, lead / 2)
}

const rounds = 3

/** A class of more examples is nudged: to learn a correction in full would cost its neighbours twice as much. */
const fewExamples = 20
const lead = 0.2

/** Moves the class and its strongest rival apart, just until the class leads by `enough`. */
function nudge(linear: LinearModel, { vector, label }: Remembered, enough: number): void {
  const margins = scoreLinear(linear, vector)
  const own = margins[label]!
  margins[label] = -Infinity
  const rival = margins.reduce((best, margin, one) => (margin > margins[best]! ? one : best), label === 0 ? 1 : 0)
  const gap = margins[rival]! + enough - own
  if (!(gap > 0)) return
  const change = gap / 2 / squareOf(vector)
  addToRows(linear, vector, label, change)
  addToRows(linear, vector, rival, -change)
}

/** `classes`: those that are not settled for the example, each with its dual. */
type Problem = Remembered & { softness: number; duals: Float64Array; square: number; classes: number[] }

const restSoftness = 0.5 / restCost
/** A class that is further than this beyond its bound stays there, whatever one correction moves. */
const reach = 0.3

/** Duals that were not kept: where they are not zero, they are the slack over the softness. */
function open(linear: LinearModel, { vector, label }: Remembered, counts: Float64Array): Problem {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const softness = 0.5 / costOf(counts[label]!, all)
  const margins = scoreLinear(linear, vector)
  const duals = new Float64Array(margins.length)
  const classes: number[] = []
  for (let one = 0; one < margins.length; one += 1) {
    const slack = 1 - (label === one ? margins[one]! : -margins[one]!)
    if (slack > -reach) classes.push(one)
    if (slack > 0) duals[one] = slack / (label === one ? softness : restSoftness)
  }
  return { vector, label, softness, duals, square: squareOf(vector), classes }
}

/** A dual step for each class; what is settled is not looked at again. */
function step(linear: LinearModel, problem: Problem): void {
  const { vector, label, duals, square } = problem
  problem.classes = problem.classes.filter((one) => {
    const sign = label === one ? 1 : -1
    const softness = label === one ? problem.softness : restSoftness
    const old = duals[one]!
    const gradient = sign * marginOf(linear, vector, one) - 1 + old * softness
    if (old === 0 && gradient > 0) return false
    const dual = Math.max(0, old - gradient / (square + softness))
    duals[one] = dual
    if (dual !== old) addToRows(linear, vector, one, (dual - old) * sign)
    return true
  })
}

function marginOf({ classes, weights, size, rows }: LinearModel, { ids, values }: Vector, one: number): number {
  let margin = weights[rows[size]! * classes + one]! * biasValue
  for (let at = 0; at < ids.length; at += 1) margin += weights[rows[ids[at]!]! * classes + one]! * values[at]!
  return margin
}

function addToRows(
  { classes, weights, size, rows }: LinearModel,
  { ids, values }: Vector,
  one: number,
  change: number,
): void {
  weights[rows[size]! * classes + one]! += change * biasValue
  for (let at = 0; at < ids.length; at += 1) weights[rows[ids[at]!]! * classes + one]! += change * values[at]!
}
