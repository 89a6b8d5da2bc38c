import { normalise } from '#text'
import type { Correction } from './correction.ts'
import { outOfScope } from './example.ts'
import { forkRows, withClasses } from './fork-rows.ts'
import type { Model } from './model.ts'
import { listNeighbours } from './nearest.ts'
import { replay, type Remembered } from './replay.ts'
import { readTokens } from './tokens.ts'
import { toVector } from './vectors.ts'
import { learnFeatures } from './vocabulary.ts'

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
  const corrected = { correction, vector: toVector(text, tokens, vocabulary), label: intents.indexOf(name) }
  const near = rememberNear({ ...model, vocabulary }, corrected)
  const touched = [corrected, ...near].map(({ vector }) => vector.ids)
  const linear = forkRows(withClasses(model.linear, intents.length), vocabulary.size, touched)
  replay(linear, corrected, near, countLabels(model, corrected, intents))
  return {
    ...model,
    version: { base, correctionsUpTo: sequence },
    intents,
    vocabulary,
    linear,
    corrections: [...model.corrections, corrected],
  }
}

const mostNeighbours = 20
const mostCorrections = 20

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
