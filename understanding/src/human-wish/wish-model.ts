import type { WishScorer } from './wish-scorer.ts'
import { wishWeights } from './wish-weights.ts'

/** Trained beforehand (see train-wish-scorer.ts): loading takes a few milliseconds. */
export const wishScorer: WishScorer = {
  ...wishWeights,
  codes: Int8Array.from(atob(wishWeights.codes), (letter) => letter.charCodeAt(0)),
}
