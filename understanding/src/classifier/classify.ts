import { normalise } from '#text'
import { surenessOf } from './calibrate.ts'
import { outOfScope } from './example.ts'
import { isOfWords } from './groups.ts'
import { scoreLinear, softmax } from './linear.ts'
import type { Model } from './model.ts'
import { findNearness } from './nearest.ts'
import { readTokens } from './tokens.ts'
import { toVector, type Vector } from './vectors.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a model makes of one vector: by label the calibrated confidences, and the sureness of the best. */
export type Guess = {
  confidences: Float64Array
  sureness: number
  nearness: number
}

export type Classified = {
  /** Every intent with its calibrated confidence (0 to 1), best first. */
  ranked: { intent: string; confidence: number }[]
  /** How sure it is that the best guess may be acted on, 0 to 1: from margin, nearness and coverage. */
  sureness: number
  /** Whether the sureness is enough by the model's own threshold. */
  isKnown: boolean
}

/** Who does not ask how near it is to an example saves half the work by saying 0. */
export function guessVector(model: Model, vector: Vector, nearness = nearnessOf(model, vector)): Guess {
  const margins = scoreLinear(model.linear, vector)
  return {
    confidences: softmax(margins, model.calibration.steepness),
    sureness: surenessOf({ margins, nearness, coverage: vector.coverage }),
    nearness,
  }
}

/** The intents of one utterance read as a whole, without context: what measuring and learning ask for. */
export function classify(model: Model, utterance: string): Classified {
  const { text } = normalise(utterance)
  const { confidences, sureness } = guessVector(model, toVector(text, readTokens(text), model.vocabulary))
  const ranked = Array.from(rankLabels(confidences), (label) => ({
    intent: model.intents[label]!,
    confidence: confidences[label]!,
  }))
  return {
    ranked,
    sureness,
    isKnown: sureness >= model.calibration.threshold && ranked[0]?.intent !== outOfScope,
  }
}

/** Labels, the likeliest first, of equals the first: Shell's sort, for a row of objects takes as long as scoring them. */
function rankLabels(confidences: Float64Array): Int32Array {
  const labels = Int32Array.from(confidences.keys())
  for (const gap of gaps)
    for (let at = gap; at < labels.length; at += 1) {
      const label = labels[at]!
      let place = at
      for (; place >= gap && isBefore(confidences, label, labels[place - gap]!); place -= gap)
        labels[place] = labels[place - gap]!
      labels[place] = label
    }
  return labels
}

const gaps = [301, 132, 57, 23, 10, 4, 1]
const isBefore = (confidences: Float64Array, one: number, other: number): boolean =>
  confidences[one]! > confidences[other]! || (confidences[one] === confidences[other] && one < other)

/** Near an example or near something a person taught since. */
function nearnessOf({ nearest, corrections, vocabulary }: Model, vector: Vector): number {
  const near = findNearness(nearest, vector)
  if (corrections.length === 0 || vector.ofWords === 0) return near
  const values = valuesFor(vocabulary)
  for (let at = 0; at < vector.ids.length; at += 1) {
    const id = vector.ids[at]!
    if (isOfWords(vocabulary.groups[id]!)) values[id] = vector.values[at]! / vector.ofWords
  }
  const best = corrections.reduce((highest, each) => Math.max(highest, cosineTo(values, each.vector)), near)
  for (let at = 0; at < vector.ids.length; at += 1) values[vector.ids[at]!] = 0
  return best
}

/** One scratch array a vocabulary, zero between calls. */
const scratch = new WeakMap<Vocabulary, Float32Array>()
function valuesFor(vocabulary: Vocabulary): Float32Array {
  const known = scratch.get(vocabulary) ?? new Float32Array(vocabulary.size)
  scratch.set(vocabulary, known)
  return known
}

function cosineTo(values: Float32Array, { ids, values: others, ofWords }: Vector): number {
  let sum = 0
  for (let at = 0; at < ids.length; at += 1) sum += values[ids[at]!]! * others[at]!
  return ofWords === 0 ? 0 : sum / ofWords
}
