import type { ModelVersion } from '@celadon/contract'
import { normalise } from '#text'
import { outOfScope, type Example } from './example.ts'
import { scoreLinear, trainLinear, type LinearModel } from './linear.ts'
import { createNearest, type Nearest } from './nearest.ts'
import { readTokens } from './tokens.ts'
import { toVector, type Vector } from './vectors.ts'
import { buildVocabulary, type Vocabulary } from './vocabulary.ts'

/** Everything learned: with the same version and context an utterance reads the same, for ever. */
export type Model = {
  version: ModelVersion
  /** What it was trained on, corrections included. */
  examples: readonly Example[]
  intents: readonly string[]
  vocabulary: Vocabulary
  linear: LinearModel
  nearest: Nearest
}

export type Training = {
  version: ModelVersion
  /** Shuffles the order of learning; left out, it is always the same one. */
  seed?: number
  /** Set temperature and the threshold that keeps 95 % of what is in scope; without them cross-validation does. */
  development?: readonly Example[]
}

/** Intents in the order in which they first occur. The name of an intent counts as one more example of it. */
export function trainModel(given: readonly Example[], { version }: Training): Model {
  const intents = [...new Set(given.map((example) => example.intent ?? outOfScope))]
  const places = new Map(intents.map((intent, label) => [intent, label]))
  const examples = [
    ...intents.map((intent, label) => ({ text: normalise(intent.replaceAll(/[-_]/g, ' ')).text, label })),
    ...given.map(({ utterance, intent }) => ({
      text: normalise(utterance).text,
      label: places.get(intent ?? outOfScope)!,
    })),
  ]
  const vocabulary = buildVocabulary(examples.map((example) => example.text))
  const vectors = examples.map(({ text }) => toVector(text, readTokens(text), vocabulary))
  const labels = examples.map((example) => example.label)
  return {
    version,
    examples: given,
    intents,
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

const steepness = 4
