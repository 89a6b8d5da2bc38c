import type { Reading } from '@celadon/contract'

/** What a reader says that understands nothing. */
export const notUnderstood: Reading = {
  language: 'en',
  acts: [],
  intents: [],
  slots: [],
  mood: { sentiment: 0, anger: 0, urgency: 0, words: [] },
  wantsHuman: { value: false, confidence: 1, words: [] },
  gate: 'not-understood',
  model: { base: 'none', correctionsUpTo: 0 },
}
