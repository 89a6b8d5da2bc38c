/** Card and identity numbers, card codes and pasted secrets are taken out of a text before anything is stored. */
export { maskSensitive } from './mask-sensitive.ts'
export type { Masked, SensitiveKind } from './mask-sensitive.ts'
