import { normalise } from '#text'
import type { Correction } from './correction.ts'
import { outOfScope } from './example.ts'
import { biasValue, scoreLinear, type LinearModel } from './linear.ts'
import type { Model } from './model.ts'
import { listNeighbours } from './nearest.ts'
import { addToWeights, costOf, restCost, squareOf } from './solver.ts'
import { readTokens } from './tokens.ts'
import { toVector, type Vector } from './vectors.ts'
import { learnFeatures } from './vocabulary.ts'

/** A model that knows the correction; the one given stays as it was. @throws RangeError when the sequence goes back. */
export const correctModel = (model: Model, correction: Correction): Model => correctAll(model, [correction])

/**
 * The corrections one after the other, with one copy of the weights for all of them. Each is a dual step on the new
 * example, with the examples near it gone through again beside it: without that, what was known nearby is lost.
 */
export function correctAll(model: Model, corrections: readonly Correction[]): Model {
  if (corrections.length === 0) return model
  return corrections.reduce((known, correction) => learn(known, correction, known === model), model)
}

/** Writes into the weights of the model it is given, unless `isShared`. */
function learn(model: Model, correction: Correction, isShared: boolean): Model {
  const { base, correctionsUpTo } = model.version
  const { sequence, utterance, intent } = correction
  if (sequence <= correctionsUpTo) throw new RangeError(`correction ${sequence} comes after ${correctionsUpTo}`)
  const { text } = normalise(utterance)
  const tokens = readTokens(text)
  const name = intent ?? outOfScope
  const isNew = !model.intents.includes(name)
  const intents = isNew ? [...model.intents, name] : model.intents
  const vocabulary = learnFeatures(model.vocabulary, text, tokens, model.examples.length)
  const linear = enlarge(model.linear, intents.length, vocabulary.size, isShared)
  const vector = toVector(text, tokens, vocabulary)
  const label = intents.indexOf(name)
  const corrected = { correction, vector, label }
  replay(
    linear,
    [corrected, ...rememberNear({ ...model, vocabulary }, corrected)],
    countLabels(model, corrected, intents),
  )
  return {
    ...model,
    version: { base, correctionsUpTo: sequence },
    intents,
    vocabulary,
    linear,
    corrections: [...model.corrections, corrected],
  }
}

/** A new class begins far on its wrong side, where no example pulls at it. */
function enlarge(linear: LinearModel, classes: number, size: number, isShared: boolean): LinearModel {
  if (!isShared && classes === linear.classes && size === linear.size) return linear
  const weights = new Float32Array((size + 1) * classes)
  const width = linear.classes
  const copyRow = (from: number, to: number): void =>
    weights.set(linear.weights.subarray(from * width, (from + 1) * width), to * classes)
  if (classes === width) weights.set(linear.weights.subarray(0, linear.size * width))
  else for (let row = 0; row < linear.size; row += 1) copyRow(row, row)
  copyRow(linear.size, size)
  for (let one = width; one < classes; one += 1) weights[size * classes + one] = -1 / biasValue
  return { classes, weights, size }
}

type Remembered = { vector: Vector; label: number }

const mostNeighbours = 40
const mostCorrections = 10

/** The examples nearest to it, the last corrections, and those of its own intent. */
function rememberNear(model: Model, { vector, label }: Remembered): Remembered[] {
  const { nearest, corrections, vocabulary, texts, labels } = model
  const near = listNeighbours(nearest, vector, mostNeighbours).map(({ example }) => ({
    vector: toVector(texts[example]!, readTokens(texts[example]!), vocabulary),
    label: labels[example]!,
  }))
  const own = corrections.filter((each) => each.label === label).slice(-mostCorrections)
  const others = corrections.filter((each) => each.label !== label).slice(-mostCorrections)
  return [...near, ...own, ...others]
}

/** How many examples each intent has, this one included. */
function countLabels({ labels, corrections }: Model, { label }: Remembered, intents: readonly string[]): Float64Array {
  const counts = new Float64Array(intents.length)
  for (const each of labels) counts[each]! += 1
  for (const each of corrections) counts[each.label]! += 1
  counts[label]! += 1
  return counts
}

const rounds = 6
/** An intent of many examples is nudged: at full cost a correction is learned as well and its neighbours lose three times as much. */
const fewExamples = 20
const nudge = 0.35

/**
 * Dual steps over the new example, which comes first, and what is remembered. A remembered example's duals need not be
 * kept: where they are not zero, they are its slack over its softness.
 */
function replay(linear: LinearModel, examples: readonly Remembered[], counts: Float64Array): void {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const problems = examples.map(({ vector, label }, at): Problem => {
    const isNudge = at === 0 && counts[label]! > fewExamples
    const softness = 0.5 / (isNudge ? nudge : costOf(counts[label]!, all))
    const margins = scoreLinear(linear, vector)
    const duals = margins.map((margin, one) =>
      at === 0 ? 0 : Math.max(0, 1 - (label === one ? margin : -margin)) / (label === one ? softness : restSoftness),
    )
    return { vector, label, softness, duals, square: squareOf(vector), open: [...duals.keys()] }
  })
  for (let round = 0; round < rounds; round += 1) for (const problem of problems) step(linear, problem)
}

type Problem = Remembered & { softness: number; duals: Float64Array; square: number; open: number[] }

const restSoftness = 0.5 / restCost

/** Classes that are settled for the example are not looked at again. */
function step(linear: LinearModel, problem: Problem): void {
  const { vector, label, duals, square } = problem
  const isFirst = problem.open.length === linear.classes
  const margins = isFirst ? scoreLinear(linear, vector) : undefined
  problem.open = problem.open.filter((one) => {
    const sign = label === one ? 1 : -1
    const softness = label === one ? problem.softness : restSoftness
    const old = duals[one]!
    const gradient = sign * (margins ? margins[one]! : marginOf(linear, vector, one)) - 1 + old * softness
    if (old === 0 && gradient > 0) return false
    const dual = Math.max(0, old - gradient / (square + softness))
    duals[one] = dual
    if (dual !== old) addToWeights(linear, vector, one, (dual - old) * sign)
    return true
  })
}

function marginOf({ classes, weights, size }: LinearModel, { ids, values }: Vector, one: number): number {
  let margin = weights[size * classes + one]! * biasValue
  for (let at = 0; at < ids.length; at += 1) margin += weights[ids[at]! * classes + one]! * values[at]!
  return margin
}
