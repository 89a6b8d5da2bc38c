import { normalise } from '#text'
import { outOfScope } from './example.ts'
import { guessIntents, type Model } from './model.ts'
import { findNearestCosine } from './nearest.ts'
import { readTokens } from './tokens.ts'
import { toVector } from './vectors.ts'

export type Classified = {
  /** Every intent with its calibrated confidence (0 to 1), best first. */
  ranked: { intent: string; confidence: number }[]
  /** How sure it is that the best guess may be acted on, 0 to 1: from confidence, nearness and coverage. */
  sureness: number
  /** Whether the sureness is enough by the model's own threshold. */
  isKnown: boolean
}

/** The intents of one utterance read as a whole, without context: what measuring and learning ask for. */
export function classify(model: Model, utterance: string): Classified {
  const { text } = normalise(utterance)
  const vector = toVector(text, readTokens(text), model.vocabulary)
  const chances = guessIntents(model, vector)
  const ranked = model.intents
    .map((intent, label) => ({ intent, confidence: chances[label]! }))
    .sort((one, other) => other.confidence - one.confidence)
  const sureness = ((ranked[0]?.confidence ?? 0) + findNearestCosine(model.nearest, vector) + vector.coverage) / 3
  return { ranked, sureness, isKnown: sureness >= 0.5 && ranked[0]?.intent !== outOfScope }
}
