/** Card and identity numbers, card codes and pasted secrets are taken out of a text before anything is stored. */
export { maskSensitive } from './mask-sensitive.ts'
export type { Masked, SensitiveKind } from './mask-sensitive.ts'
export { redactRuns } from './redact-runs.ts'
export type { DigitRun } from './redact-runs.ts'
export { maskSplit, mayBePart } from './split-numbers.ts'
