/** Workflows as data, run step by step: what is still to be asked, what would be done, and what was done. */
export { beginRun } from './begin-run.ts'
export { makeWish } from './make-wish.ts'
export { endsWith } from './outcome.ts'
export { comeBack, isGivenBy, planStep } from './plan-step.ts'
export type { Asks, PlannedRun, RunFacts } from './planned-run.ts'
export { wordReason } from './refuse.ts'
export { returnCard } from './return-card.ts'
export { tellRefusal, tellResult } from './tell-result.ts'
