/** Rulings kept with what they rested on, and made again: under the same rules the same, under others what would change. */
export { isSameOutcome, noteRuling, ruleAgain } from './ruled.ts'
export type { Ruled, RulingOutcome } from './ruled.ts'
