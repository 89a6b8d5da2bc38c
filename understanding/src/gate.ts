import type { Reading } from '@celadon/contract'

/** What the sureness of a reading rests on, each 0 to 1. */
export type Sureness = {
  /** Confidence of the best guesses, best first. */
  confidences: readonly number[]
  isOutOfScope: boolean
  /** Cosine to the nearest example. */
  nearness: number
  /** Share of the features that the examples have. */
  coverage: number
  /** Whether the words are none anybody knows: letters that look like a word's are no ground. */
  isStrange: boolean
}

/**
 * Whether to act on the best guess. Apart from the guess itself: a model is sure of something even of a poem, so words
 * far from every example are not acted on, however high the confidence. Bounds were chosen on utterances that are no
 * examples.
 */
export function decideGate({ confidences, isOutOfScope, nearness, coverage, isStrange }: Sureness): Reading['gate'] {
  const best = confidences[0] ?? 0
  if (isOutOfScope || isStrange || coverage < leastCoverage || nearness < leastNearness) return 'not-understood'
  if (best >= sure && nearness >= near) return 'answer'
  const bestThree = confidences.slice(0, 3).reduce((sum, confidence) => sum + confidence, 0)
  return best >= likely && bestThree >= sure ? 'offer' : 'ask'
}

const sure = 0.65
const likely = 0.35
const near = 0.2
const leastNearness = 0.1
const leastCoverage = 0.25
