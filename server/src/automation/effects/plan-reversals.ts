import type { EffectPlan } from '@celadon/contract'
import type { Effect } from './effect.ts'

type Reversal = Extract<EffectPlan, { kind: 'refund' }>

/**
 * What gives back the charges of a run whose later effect was refused: each to where it came from, once. A run in which
 * the shop's change was made keeps its charge, and a reversal is never reversed.
 */
export const planReversals = (effects: readonly Effect[]): Reversal[] => {
  if (effects.some(({ plan, state }) => plan.kind === 'shop' && state !== 'failed')) return []
  const reversed = new Set(effects.flatMap(({ plan }) => (plan.kind === 'refund' ? [plan.reverses] : [])))
  return effects.flatMap(({ plan, state, position }) =>
    plan.kind === 'charge' && state === 'done' && !reversed.has(position)
      ? [
          {
            kind: 'refund' as const,
            orderId: plan.orderId,
            methodId: plan.methodId,
            amount: plan.amount,
            things: plan.things.map((thing) => `${thing}/reversed:${position}`),
            reverses: position,
          },
        ]
      : [],
  )
}
