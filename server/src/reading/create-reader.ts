import type { Reading } from '@celadon/contract'
import { understand, type Model, type UnderstandingContext } from '@celadon/understanding'

export type Reader = {
  /** Pure and bounded, a few milliseconds at most; never throws. */
  readMessage: (utterance: string, context: UnderstandingContext) => Reading
}

/** Reads with one model for as long as the process runs; the reading names its version. */
export const createReader = ({ model }: { model: Model }): Reader => ({
  readMessage: (utterance, context) => understand(utterance, model, context),
})
