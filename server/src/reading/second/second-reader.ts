import type { Localized, Reading } from '@celadon/contract'
import type { Model, UnderstandingContext } from '@celadon/understanding'

export type KnownIntent = { intent: string; description: Localized }

/** Somebody else who reads: a language model, a trained encoder. */
export type SecondReader = {
  /** Stands in every reading it was asked for. */
  name: string
  deadlineMs: number
  /**
   * Another reading of the same words; undefined when it has none. `first` is what was read already, by which `model`, and
   * `known` what may be meant. May throw, and may ignore the signal: nobody waits beyond the deadline.
   */
  read: (
    asked: {
      utterance: string
      context: UnderstandingContext
      first: Reading
      known: readonly KnownIntent[]
      model: Model
    },
    signal: AbortSignal,
  ) => Promise<Reading | undefined>
}
