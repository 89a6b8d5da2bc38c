import type { ModelVersion } from '@celadon/contract'
import { normalise } from '#text'
import { calibrate, type Trial } from './calibrate.ts'
import { nameOf, outOfScope, type Example } from './example.ts'
import { fromBase, scoreLinear } from './linear.ts'
import type { Model } from './model.ts'
import { createNearest, findNearness, type Nearest } from './nearest.ts'
import { packWeights } from './pack-weights.ts'
import { createSequence, createSolver, solve } from './solver.ts'
import { readTokens } from './tokens.ts'
import { toVector, type Vector } from './vectors.ts'
import { buildVocabulary, type Vocabulary } from './vocabulary.ts'

export type Training = {
  version: ModelVersion
  /** Of the order in which examples are gone through and of which are held out. */
  seed?: number
  /** Lines to calibrate on, if there are any beside the examples; else a fifth of the examples is held out for it. */
  development?: readonly Example[]
}

/**
 * Trains on the examples: same examples and settings, same model. Intents stand in the order in which they first occur;
 * the name of an intent counts as one more example of it. A model reads the same after `encodeModel` and `decodeModel`.
 */
export function trainModel(examples: readonly Example[], { version, seed = 1, development }: Training): Model {
  const intents = listIntents(examples)
  const labels = labelExamples(examples, intents)
  const texts = textsOf(examples, intents)
  const vocabulary = buildVocabulary(texts)
  const vectors = texts.map((text) => toVector(text, readTokens(text), vocabulary))
  const nearest = createNearest(vectors, vocabulary)
  const solver = createSolver({ vectors, labels, classes: intents.length, size: vocabulary.size, seed })
  const all = [...labels.keys()]
  const held = development ? new Set<number>() : holdOut(labels, intents.length, seed)
  solve(solver, held.size === 0 ? all : all.filter((example) => !held.has(example)), firstPasses)
  const trials = [...held].map((example) => tryExample({ solver, vocabulary, nearest, texts, labels, example }))
  solve(solver, all, lastPasses)
  const packed = packWeights(solver.linear)
  const linear = fromBase(packed, intents.length)
  const known = { intents, vocabulary, linear, nearest }
  const calibration = calibrate(development ? tryDevelopment(development, known) : trials, {
    isFinished: development !== undefined,
  })
  return { version, ...known, calibration, examples, texts, labels, packed, corrections: [] }
}

/** The second time it begins where the first one ended. */
const firstPasses = 5
const lastPasses = 4
const heldShare = 0.2

export const listIntents = (examples: readonly Example[]): string[] => [
  ...new Set(examples.map((example) => example.intent ?? outOfScope)),
]

/** Names first, then the examples. */
export const textsOf = (examples: readonly Example[], intents: readonly string[]): string[] =>
  [...intents.map(nameOf), ...examples.map((example) => example.utterance)].map(
    (utterance) => normalise(utterance).text,
  )

export function labelExamples(examples: readonly Example[], intents: readonly string[]): number[] {
  const places = new Map(intents.map((intent, label) => [intent, label]))
  return [...intents.keys(), ...examples.map(({ intent }) => places.get(intent ?? outOfScope)!)]
}

/** A fifth of each intent, but never one of its first two; no names. */
function holdOut(labels: readonly number[], classes: number, seed: number): Set<number> {
  const next = createSequence(seed)
  const byLabel: number[][] = Array.from({ length: classes }, () => [])
  for (const [example, label] of labels.entries()) if (example >= classes) byLabel[label]!.push(example)
  const held = byLabel.flatMap((examples) => {
    const most = Math.min(Math.round(examples.length * heldShare), examples.length - 2)
    const left = [...examples]
    return Array.from({ length: Math.max(0, most) }, () => left.splice(next() % left.length, 1)[0]!)
  })
  return new Set(held)
}

type Held = {
  solver: { linear: Model['linear'] }
  vocabulary: Vocabulary
  nearest: Nearest
  texts: readonly string[]
  labels: readonly number[]
  example: number
}

/** Read as if it had never been an example. */
function tryExample({ solver, vocabulary, nearest, texts, labels, example }: Held): Trial {
  const text = texts[example]!
  const vector = toVector(text, readTokens(text), vocabulary, true)
  return {
    margins: scoreLinear(solver.linear, vector),
    label: labels[example]!,
    nearness: findNearness(nearest, vector, example),
    coverage: vector.coverage,
  }
}

/** Lines in scope only: what is none has no right label to be calibrated by. */
function tryDevelopment(
  lines: readonly Example[],
  { intents, vocabulary, linear, nearest }: Pick<Model, 'intents' | 'vocabulary' | 'linear' | 'nearest'>,
): Trial[] {
  return lines.flatMap(({ utterance, intent }) => {
    const label = intent === null ? -1 : intents.indexOf(intent)
    const { text } = normalise(utterance)
    const vector: Vector = toVector(text, readTokens(text), vocabulary)
    const margins = scoreLinear(linear, vector)
    return label === -1 ? [] : [{ margins, label, nearness: findNearness(nearest, vector), coverage: vector.coverage }]
  })
}
