import type { ModelVersion } from '@celadon/contract'
import { baseIntents, type IntentExamples } from './intents/index.ts'
import { scoreLinear, trainLinear, type LinearModel } from './linear.ts'
import { createNearest, type Nearest } from './nearest.ts'
import { normalise } from './normalise.ts'
import { readTokens } from './tokens.ts'
import { toVector, type Vector } from './vectors.ts'
import { buildVocabulary, type Vocabulary } from './vocabulary.ts'

/** Everything learned: with the same version and context an utterance reads the same, for ever. */
export type Model = {
  version: ModelVersion
  intents: readonly string[]
  vocabulary: Vocabulary
  linear: LinearModel
  nearest: Nearest
}

/** The model built from the examples that come with Celadon: same examples, same model, in well under a second. */
export function createBaseModel(): Model {
  return trainModel(baseIntents, { base: baseVersion, correctionsUpTo: 0 })
}

export function trainModel(intents: readonly IntentExamples[], version: ModelVersion): Model {
  const examples = intents.flatMap(({ intent, zh, en }, label) =>
    [intent.replaceAll('-', ' '), ...zh, ...en].map((utterance) => ({ text: normalise(utterance).text, label })),
  )
  const vocabulary = buildVocabulary(examples.map((example) => example.text))
  const vectors = examples.map(({ text }) => toVector(text, readTokens(text), vocabulary))
  const labels = examples.map((example) => example.label)
  return {
    version,
    intents: intents.map((each) => each.intent),
    vocabulary,
    linear: trainLinear(vectors, labels, intents.length, vocabulary.size),
    nearest: createNearest(vectors, vocabulary.size),
  }
}

/** Probability of each intent: margins through a softmax whose steepness was fitted on held-out examples. */
export function guessIntents(model: Model, vector: Vector): Float64Array {
  const scores = scoreLinear(model.linear, vector)
  const highest = scores.reduce((best, score) => Math.max(best, score), -Infinity)
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at]! - highest) * steepness)
    sum += scores[at]!
  }
  return scores.map((score) => score / sum)
}

/** Changes whenever examples or features change. */
const baseVersion = 'spine-1'
const steepness = 4
