import { normalise } from '#text'
import { surenessOf } from './calibrate.ts'
import { outOfScope } from './example.ts'
import { isOfWords } from './groups.ts'
import { scoreLinear, softmax } from './linear.ts'
import type { Model } from './model.ts'
import { findNearness } from './nearest.ts'
import { readTokens } from './tokens.ts'
import { toVector, type Vector } from './vectors.ts'

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

export function guessVector(model: Model, vector: Vector): Guess {
  const margins = scoreLinear(model.linear, vector)
  const nearness = nearnessOf(model, vector)
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
  const ranked = model.intents
    .map((intent, label) => ({ intent, confidence: confidences[label]! }))
    .sort((one, other) => other.confidence - one.confidence)
  return {
    ranked,
    sureness,
    isKnown: sureness >= model.calibration.threshold && ranked[0]?.intent !== outOfScope,
  }
}

/** Near an example or near something a person taught since. */
function nearnessOf({ nearest, corrections, vocabulary }: Model, vector: Vector): number {
  const near = findNearness(nearest, vector)
  if (corrections.length === 0) return near
  const values = new Map<number, number>()
  for (const [at, id] of vector.ids.entries())
    if (isOfWords(vocabulary.groups[id]!)) values.set(id, vector.values[at]! / vector.ofWords)
  const cosineTo = ({ ids, values: others, ofWords }: Vector): number =>
    ids.reduce((sum, id, at) => sum + ((values.get(id) ?? 0) * others[at]!) / (ofWords || 1), 0)
  return corrections.reduce((best, each) => Math.max(best, cosineTo(each.vector)), near)
}
