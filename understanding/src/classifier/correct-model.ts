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
  const linear = { ...model.linear, weights: model.linear.weights.slice() }
  return corrections.reduce(learn, { ...model, linear })
}

/** Owns the weights of the model it is given. */
function learn(model: Model, correction: Correction): Model {
  const { base, correctionsUpTo } = model.version
  const { sequence, utterance, intent } = correction
  if (sequence <= correctionsUpTo) throw new RangeError(`correction ${sequence} comes after ${correctionsUpTo}`)
  const { text } = normalise(utterance)
  const tokens = readTokens(text)
  const name = intent ?? outOfScope
  const isNew = !model.intents.includes(name)
  const intents = isNew ? [...model.intents, name] : model.intents
  const vocabulary = learnFeatures(model.vocabulary, text, tokens, model.examples.length)
  const linear = enlarge(model.linear, intents.length, vocabulary.size)
  const vector = toVector(text, tokens, vocabulary)
  const label = intents.indexOf(name)
  const corrected = { correction, vector, label }
  replay(linear, corrected, rememberNear({ ...model, vocabulary, intents }, corrected), model.examples.length)
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
function enlarge(linear: LinearModel, classes: number, size: number): LinearModel {
  if (classes === linear.classes && size === linear.size) return linear
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

const mostNeighbours = 60
const mostCorrections = 30

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

const rounds = 6

/**
 * Dual steps over the new example and what is remembered. A remembered example's duals need not be kept: where they are
 * not zero, they are its slack over its softness.
 */
function replay(linear: LinearModel, corrected: Remembered, remembered: readonly Remembered[], count: number): void {
  const { classes } = linear
  const ownCost = costOf(1 + remembered.filter((each) => each.label === corrected.label).length, count)
  const slackOf = ({ vector, label }: Remembered): Float64Array =>
    scoreLinear(linear, vector).map((margin, one) => Math.max(0, 1 - (label === one ? margin : -margin)))
  const softnessOf = (isOne: boolean): number => 0.5 / (isOne ? ownCost : restCost)
  const problems = remembered.map((each) => ({
    ...each,
    duals: slackOf(each).map((slack, one) => slack / softnessOf(each.label === one)),
    square: squareOf(each.vector),
  }))
  problems.unshift({ ...corrected, duals: new Float64Array(classes), square: squareOf(corrected.vector) })
  for (let round = 0; round < rounds; round += 1)
    for (const { vector, label, duals, square } of problems) {
      const margins = scoreLinear(linear, vector)
      for (let one = 0; one < classes; one += 1) {
        const sign = label === one ? 1 : -1
        const softness = softnessOf(label === one)
        const old = duals[one]!
        const gradient = sign * margins[one]! - 1 + old * softness
        if (old === 0 && gradient > 0) continue
        duals[one] = Math.max(0, old - gradient / (square + softness))
        if (duals[one] !== old) addToWeights(linear, vector, one, (duals[one]! - old) * sign)
      }
    }
}
