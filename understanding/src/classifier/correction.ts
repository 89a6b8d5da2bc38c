import type { Example } from './example.ts'

/** What a person set right: the utterance and what it means, with its place in the row of corrections (from 1). */
export type Correction = Example & { sequence: number }
