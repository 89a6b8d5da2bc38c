import { normalise } from '#text'
import type { Correction } from './correction.ts'
import { nameOf, outOfScope } from './example.ts'
import { forkModel } from './fork-rows.ts'
import type { LinearModel } from './linear.ts'
import type { Model } from './model.ts'
import { listNeighbours } from './nearest.ts'
import { replay, replayNudged, type Remembered } from './replay.ts'
import { wordsOf } from './taught.ts'
import { readTokens } from './tokens.ts'
import { toVector } from './vectors.ts'
import { learnFeatures, type Vocabulary } from './vocabulary.ts'

/**
 * A model that knows the corrections; the one given stays as it was. One after the other, each is learned with the
 * examples near it gone through again beside it: without that, what was known nearby is lost.
 * @throws RangeError when the sequence goes back.
 */
export const correctAll = (model: Model, corrections: readonly Correction[]): Model => corrections.reduce(learn, model)

function learn(model: Model, correction: Correction): Model {
  const { base, correctionsUpTo } = model.version
  const { sequence, utterance, intent } = correction
  if (sequence <= correctionsUpTo) throw new RangeError(`correction ${sequence} comes after ${correctionsUpTo}`)
  const { text } = normalise(utterance)
  const tokens = readTokens(text)
  const name = intent ?? outOfScope
  const intents = model.intents.includes(name) ? model.intents : [...model.intents, name]
  const vocabulary = learnFeatures(model.vocabulary, text, tokens, model.examples.length)
  const vector = toVector(text, tokens, vocabulary)
  const corrected = { correction, vector, label: intents.indexOf(name), words: wordsOf(text, tokens) }
  return {
    ...model,
    version: { base, correctionsUpTo: sequence },
    intents,
    vocabulary,
    linear: teach({ ...model, intents, vocabulary }, corrected, !model.intents.includes(name)),
    corrections: [...model.corrections, corrected],
  }
}

/** The name of an intent that the base does not know is one more example of it, as those of the others are. */
function teach(model: Model, corrected: Remembered, isNew: boolean): LinearModel {
  const { intents, vocabulary } = model
  const counts = countLabels(model, corrected, intents)
  const isWellKnown = counts[corrected.label]! > fewExamples
  const isOfBase = corrected.label < model.texts.length - model.examples.length
  const names = isOfBase
    ? []
    : [rememberText(normalise(nameOf(intents[corrected.label]!)).text, corrected.label, vocabulary)]
  const taught = isNew ? [...names, corrected] : [corrected]
  const near = [
    ...rememberNear(model, corrected, isWellKnown ? neighboursOfMany : neighboursOfFew),
    ...(isNew ? [] : names),
  ]
  const linear = forkModel(model.linear, { classes: intents.length, size: vocabulary.size })
  return isWellKnown ? replayNudged(linear, corrected, near, counts) : replay(linear, taught, near, counts)
}

const fewExamples = 20
const neighboursOfFew = 20
const neighboursOfMany = 60
const mostCorrections = 20

/** The examples nearest to it, the last corrections, and those of its own intent. */
function rememberNear(model: Model, { vector, label }: Remembered, most: number): Remembered[] {
  const { nearest, corrections, vocabulary, texts, labels } = model
  const near = listNeighbours(nearest, vector, most).map(({ example }) =>
    rememberText(texts[example]!, labels[example]!, vocabulary),
  )
  const own = corrections.filter((each) => each.label === label).slice(-mostCorrections)
  const others = corrections.filter((each) => each.label !== label).slice(-mostCorrections)
  return [...near, ...own, ...others]
}

const rememberText = (text: string, label: number, vocabulary: Vocabulary): Remembered => ({
  vector: toVector(text, readTokens(text), vocabulary),
  label,
})

/** How many examples each intent has, this one included. */
function countLabels({ labels, corrections }: Model, { label }: Remembered, intents: readonly string[]): Float64Array {
  const counts = new Float64Array(intents.length)
  counts.set(countsOf(labels))
  for (const each of corrections) counts[each.label]! += 1
  counts[label]! += 1
  return counts
}

/** Kept as long as the base: it has many examples, and they do not change. */
const kept = new WeakMap<readonly number[], readonly number[]>()
function countsOf(labels: readonly number[]): readonly number[] {
  const known = kept.get(labels)
  if (known) return known
  const counts: number[] = []
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  kept.set(labels, counts)
  return counts
}
