import { biasValue, scoreLinear, type LinearModel } from './linear.ts'
import { costOf, restCost, squareOf } from './solver.ts'
import type { Vector } from './vectors.ts'

export type Remembered = { vector: Vector; label: number }

/**
 * Teaches the weights what is new to them, and goes through what is remembered beside it, in turns. `counts`: how many
 * examples each class has. Writes into the rows of every vector given.
 */
export function replay(
  linear: LinearModel,
  taught: readonly Remembered[],
  remembered: readonly Remembered[],
  counts: Float64Array,
): void {
  const costs = costsOf(counts)
  const all = [...counts.keys()]
  const fresh = taught.map((each) => ({ ...open(linear, each, costs, all), duals: new Float64Array(counts.length) }))
  const problems = remembered.map((each) => open(linear, each, costs, all))
  for (let round = 0; round < roundsOfFew; round += 1)
    for (const problem of [...fresh, ...problems]) step(linear, problem)
}

/**
 * The same for an example of a class that has many: it is nudged, for to learn it in full would cost its neighbours twice
 * as much. They are gone through for the classes that it moves.
 */
export function replayNudged(
  linear: LinearModel,
  corrected: Remembered,
  remembered: readonly Remembered[],
  counts: Float64Array,
): void {
  const costs = costsOf(counts)
  const moved = listMoved(linear, corrected)
  const problems = remembered.map((each) => open(linear, each, costs, moved))
  for (let round = 0; round < roundsOfMany; round += 1) {
    nudge(linear, corrected, lead)
    for (const problem of problems) step(linear, problem)
  }
  nudge(linear, corrected, lead / 2)
}

const roundsOfFew = 8
const roundsOfMany = 5
const lead = 0.2

const costsOf = (counts: Float64Array): Float64Array => {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => costOf(count, all))
}

/** The class of the example and its strongest rivals. */
function listMoved(linear: LinearModel, { vector, label }: Remembered): number[] {
  const margins = scoreLinear(linear, vector)
  const rivals = [...margins.keys()].filter((one) => one !== label)
  return [label, ...rivals.sort((one, other) => margins[other]! - margins[one]!).slice(0, mostRivals)]
}

const mostRivals = 3

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
function open(
  linear: LinearModel,
  { vector, label }: Remembered,
  costs: Float64Array,
  among: readonly number[],
): Problem {
  const softness = 0.5 / costs[label]!
  const duals = new Float64Array(costs.length)
  const margins = among.length === costs.length ? scoreLinear(linear, vector) : undefined
  const classes: number[] = []
  for (const one of among) {
    const margin = margins ? margins[one]! : marginOf(linear, vector, one)
    const slack = 1 - (label === one ? margin : -margin)
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

/** All rows that are replayed were forked: they are floats. */
function marginOf({ classes, weights, size, rows }: LinearModel, { ids, values }: Vector, one: number): number {
  let margin = weights[~rows[size]! * classes + one]! * biasValue
  for (let at = 0; at < ids.length; at += 1) margin += weights[~rows[ids[at]!]! * classes + one]! * values[at]!
  return margin
}

function addToRows(
  { classes, weights, size, rows }: LinearModel,
  { ids, values }: Vector,
  one: number,
  change: number,
): void {
  weights[~rows[size]! * classes + one]! += change * biasValue
  for (let at = 0; at < ids.length; at += 1) weights[~rows[ids[at]!]! * classes + one]! += change * values[at]!
}
