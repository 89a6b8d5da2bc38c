import type { EffectPlan } from '@celadon/contract'

/**
 * `sent`: somebody was asked to do it, and whether they did is not known yet. `waiting`: for the goods of the run to come
 * back. The last three are final.
 */
export type EffectState = 'intended' | 'sent' | 'waiting' | 'done' | 'failed' | 'unknown'

/** What came of an effect, each where its kind has it. `isPending`: the provider took it up and has not finished. */
export type Outcome = {
  rmaNumber: string | null
  trackingNumber: string | null
  /** The last day the carrier takes what its label is on, such as `2026-12-25`. */
  validUntil: string | null
  /** The provider's own number of a movement of money. */
  reference: string | null
  isPending: boolean
  /** The day a carrier comes for what goes back; absent in results older than pick-up. */
  pickUpOn?: string | null
}

export const noOutcome: Outcome = {
  rmaNumber: null,
  trackingNumber: null,
  validUntil: null,
  reference: null,
  isPending: false,
}

/**
 * An effect as everybody else sees it. `code` of a failed one is the other side's word, or `not-tried`. The record of what
 * comes back has the `id` of the shop's act.
 */
export type EffectResult = Outcome & {
  id: string
  position: number
  plan: EffectPlan
  state: EffectState
  code: string | null
}

export type SettledResult = EffectResult & { state: 'waiting' | 'done' | 'failed' | 'unknown' }

export const isSettled = <Known extends { state: EffectState }>(
  effect: Known,
): effect is Known & { state: SettledResult['state'] } => effect.state !== 'intended' && effect.state !== 'sent'

/** Whether nothing is left to do now: then the result can be told. */
export const areSettled = (results: readonly EffectResult[]): results is readonly SettledResult[] =>
  results.every(isSettled)

/** An effect with what only its executor needs. */
export type Effect = EffectResult & { key: string; attempts: number; sentAt: string | null }
