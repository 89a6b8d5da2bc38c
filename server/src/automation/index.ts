/** Workflows as data, run step by step, and what they do in the world, each thing once. */
export type { EffectResult } from '#automation/effects'
