import type { OperatorLimit, Ruling } from '@celadon/contract'
import { holdGoodwillSum } from '#automation/approvals'
import { listSteerings } from '#oversight/steerings'
import type { TenantTransaction } from '#platform/database'
import { findOperatorPolicy } from '#policy/drafts'

/**
 * The operator's limit that this would pass together with what was begun since it was ruled on: several may have waited for
 * a yes at once. Undefined: it would not, or no seller gives it.
 */
export const findPassedLimit = async (
  tx: TenantTransaction,
  conversationId: string,
  { wish, settlement }: Ruling,
  now: string,
): Promise<OperatorLimit | undefined> => {
  if (wish.kind !== 'goodwill') return undefined
  const directive = (await listSteerings(tx, conversationId)).find(({ id }) => id === wish.goodwillId)
  const limits = (await findOperatorPolicy(tx, now))?.limits ?? []
  const limit = limits.find((each) => each.kind === 'compensation-at-most')
  if (!limit || directive?.sellerId === null) return undefined
  const sum = (await holdGoodwillSum(tx, wish.orderId)) + (settlement?.toCustomer.amountMinor ?? 0)
  return sum > limit.amount.amountMinor ? limit : undefined
}
