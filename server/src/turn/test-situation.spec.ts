import type { Reading } from '@celadon/contract'
import { newDialogue } from '#conversation/heads'
import type { Situation } from './situation.ts'

/** A proved customer's situation in which nothing else is known than what is given. */
export const testSituation = (reading: Reading, over: Partial<Situation> = {}): Situation => ({
  utterance: '',
  reading,
  tapped: null,
  awaiting: null,
  dialogue: newDialogue,
  isVerified: true,
  orders: [],
  article: null,
  codeOutcome: null,
  advance: null,
  needsProof: false,
  ...over,
})
