import { changeWeights, columnOf, openDraft, readMargins, saveDraft, type Draft, type Placed } from './draft.ts'
import { scoreLinear, type LinearModel } from './linear.ts'
import { costOf, restCost, squareOf } from './solver.ts'
import type { Vector } from './vectors.ts'

export type Remembered = { vector: Vector; label: number }

/**
 * Teaches the weights what is new to them, and goes through what is remembered beside it, in turns. `counts`: how many
 * examples each class has.
 */
export function replay(
  linear: LinearModel,
  taught: readonly Remembered[],
  remembered: readonly Remembered[],
  counts: Float64Array,
): LinearModel {
  const { draft, problems } = open(linear, [...taught, ...remembered], counts, [...counts.keys()])
  for (const { duals } of problems.slice(0, taught.length)) duals.fill(0)
  for (let round = 0; round < roundsOfFew; round += 1) for (const problem of problems) step(draft, problem)
  return saveDraft(draft)
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
): LinearModel {
  const margins = scoreLinear(linear, corrected.vector)
  const moved = [corrected.label, ...listRivals(margins, corrected.label)]
  const { draft, problems } = open(linear, [corrected, ...remembered], counts, moved)
  const [nudged, ...others] = problems as [Problem, ...Problem[]]
  for (let round = 0; round < roundsOfMany; round += 1) {
    nudge(draft, nudged, margins, lead)
    for (const problem of others) step(draft, problem)
  }
  nudge(draft, nudged, margins, lead / 2)
  return saveDraft(draft)
}

const roundsOfFew = 8
const roundsOfMany = 5
const lead = 0.2

const costsOf = (counts: Float64Array): Float64Array => {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => costOf(count, all))
}

/** The strongest classes but the example's own. */
const listRivals = (margins: Float64Array, label: number): number[] =>
  [...margins.keys()]
    .filter((one) => one !== label)
    .sort((one, other) => margins[other]! - margins[one]!)
    .slice(0, mostRivals)

const mostRivals = 3

/**
 * Moves the class of the first column and its strongest rival apart, just until the class leads by `enough`. `margins`
 * are those of all classes: they are read again where the draft may have changed them.
 */
function nudge(draft: Draft, { placed, square }: Problem, margins: Float64Array, enough: number): void {
  const label = draft.classes[0]!
  readMargins(draft, placed, Int32Array.from(draft.classes.keys()), draft.classes.length, found)
  for (const [column, one] of draft.classes.entries()) margins[one] = found[column]!
  let rival = label === 0 ? 1 : 0
  for (let one = 0; one < margins.length; one += 1) if (one !== label && margins[one]! > margins[rival]!) rival = one
  const gap = margins[rival]! + enough - margins[label]!
  if (!(gap > 0)) return
  const change = gap / 2 / square
  changeWeights(draft, placed, Int32Array.of(0, columnOf(draft, rival)), 2, Float64Array.of(change, -change))
}

/** An example in the draft: `columns` are those whose classes are not settled for it, the first `count` of them. */
type Problem = {
  placed: Placed
  label: number
  softness: number
  square: number
  duals: Float64Array
  columns: Int32Array
  count: number
}

const restSoftness = 0.5 / restCost
/** A class that is further than this beyond its bound stays there, whatever one correction moves. */
const reach = 0.3

/** Scratch: a margin, then a change, for each column at hand. */
let found = new Float64Array(0)

/** Duals that were not kept: where they are not zero, they are the slack over the softness. */
function open(
  linear: LinearModel,
  examples: readonly Remembered[],
  counts: Float64Array,
  classes: readonly number[],
): { draft: Draft; problems: Problem[] } {
  const vectors = examples.map(({ vector }) => vector)
  const { draft, placed } = openDraft(linear, vectors, classes)
  const costs = costsOf(counts)
  const all = Int32Array.from(classes.keys())
  if (found.length <= counts.length) found = new Float64Array(counts.length * 2)
  const problems = examples.map(({ vector, label }, at) => {
    const own = classes.indexOf(label)
    const softness = 0.5 / costs[label]!
    const duals = new Float64Array(classes.length)
    readMargins(draft, placed[at]!, all, all.length, found)
    const columns = all.filter((column) => {
      const slack = 1 - (column === own ? found[column]! : -found[column]!)
      if (slack > 0) duals[column] = slack / (column === own ? softness : restSoftness)
      return slack > -reach
    })
    const square = squareOf(vector)
    return { placed: placed[at]!, label: own, softness, square, duals, columns, count: columns.length }
  })
  return { draft, problems }
}

/** A dual step for each class; what is settled is not looked at again. */
function step(draft: Draft, problem: Problem): void {
  const { placed, label, duals, square, columns, count } = problem
  if (count === 0) return
  readMargins(draft, placed, columns, count, found)
  let left = 0
  let isChanged = false
  for (let at = 0; at < count; at += 1) {
    const column = columns[at]!
    const sign = label === column ? 1 : -1
    const softness = label === column ? problem.softness : restSoftness
    const old = duals[column]!
    const gradient = sign * found[at]! - 1 + old * softness
    if (old === 0 && gradient > 0) continue
    const dual = Math.max(0, old - gradient / (square + softness))
    duals[column] = dual
    columns[left] = column
    found[left] = (dual - old) * sign
    left += 1
    if (dual !== old) isChanged = true
  }
  problem.count = left
  if (isChanged) changeWeights(draft, placed, columns, left, found)
}
