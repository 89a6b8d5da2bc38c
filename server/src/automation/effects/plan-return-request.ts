import type { EffectPlan, ReturnRequest } from '@celadon/contract'

/**
 * Goods on their way back as we record them. Lines of an exchange are exchanged whole: its swaps name them. The amount
 * counts from the shop's side.
 */
export const planReturnRequest = (
  { wish, settlement }: Extract<EffectPlan, { kind: 'shop' }>,
  { id, rmaNumber, at }: { id: string; rmaNumber: string; at: string },
): ReturnRequest => ({
  id,
  rmaNumber,
  kind:
    wish.kind === 'exchange-items' || (wish.kind === 'claim' && wish.remedy === 'replacement') ? 'exchange' : 'return',
  lines: 'lines' in wish ? wish.lines : [],
  swaps: 'swaps' in wish ? wish.swaps : [],
  methodId: 'methodId' in wish ? wish.methodId : null,
  settlement: { ...settlement, amountMinor: settlement.amountMinor === 0 ? 0 : -settlement.amountMinor },
  state: 'requested',
  requestedAt: at,
})
