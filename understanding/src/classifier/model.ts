import type { ModelVersion } from '@celadon/contract'
import type { Correction } from './correction.ts'
import type { Example } from './example.ts'
import type { LinearModel } from './linear.ts'
import type { Nearest } from './nearest.ts'
import type { Packed } from './pack-weights.ts'
import type { Calibration } from './calibrate.ts'
import type { Vector } from './vectors.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Everything learned: with the same version and context an utterance reads the same, for ever. */
export type Model = {
  version: ModelVersion
  intents: readonly string[]
  vocabulary: Vocabulary
  linear: LinearModel
  nearest: Nearest
  calibration: Calibration
  /** What it was trained on. */
  examples: readonly Example[]
  /** The names of the intents, then the utterances of the examples, as the engine reads them; with the label of each. */
  texts: readonly string[]
  labels: readonly number[]
  /** The weights as the training left them: corrections change `linear` only. */
  packed: Packed
  corrections: readonly Corrected[]
}

/** A correction as the model learned it, with the words it is known by. */
export type Corrected = { correction: Correction; vector: Vector; label: number; words: string }
