import type { Directive } from '@celadon/contract'
import type { KeptGoodwill } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { wordLimit } from '#policy'
import { findOperatorPolicy } from '#policy/drafts'
import type { Watcher } from './steer.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * What somebody lets the assistant give, as it is kept. The same is ruled on once more before anything moves.
 * @throws NOT_FOUND for an order out of reach; INVALID_REQUEST for nothing, or another currency; POLICY_REFUSED past the
 * operator's limit for sellers
 */
export const checkGoodwill = async (
  { database, shopDesk, clock }: Pick<TurnDependencies, 'database' | 'shopDesk' | 'clock'>,
  { tenantId, member }: Pick<Watcher, 'tenantId' | 'member'>,
  { orderId, upTo }: Extract<Directive, { kind: 'goodwill' }>,
): Promise<KeptGoodwill> => {
  const [order] = await shopDesk.listOrdersById({ tenantId, sellerId: member.sellerId ?? undefined }, [orderId])
  if (!order) throw new CeladonError('NOT_FOUND')
  if (upTo.amountMinor <= 0 || upTo.currency !== order.total.currency) throw new CeladonError('INVALID_REQUEST')
  const operator = await database.withTenant({ tenantId }, (tx) => findOperatorPolicy(tx, clock.now().toISOString()))
  const limit = operator?.limits.find((each) => each.kind === 'compensation-at-most')
  const isPast = limit && (limit.amount.currency !== upTo.currency || upTo.amountMinor > limit.amount.amountMinor)
  if (isPast && member.sellerId !== null) throw new CeladonError('POLICY_REFUSED', {}, [wordLimit(limit)])
  return { orderId, orderNumber: order.number, upTo }
}
