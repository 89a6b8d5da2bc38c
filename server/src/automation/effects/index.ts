/** What a run does in the world: written down first, done one after the other under its own keys, looked up when nobody heard. */
export { areSettled } from './effect.ts'
export type { EffectResult, EffectState, SettledResult } from './effect.ts'
export type { EffectDependencies, EffectPorts } from './effect-ports.ts'
export { findEffects, recordEffects, recordRuling } from './effect-store.ts'
export { findReturnLabel, findReturnRun } from './return-request-store.ts'
export { runEffects } from './run-effects.ts'
export { closeRunWork, listDueRuns, openRunWork } from './work-store.ts'
