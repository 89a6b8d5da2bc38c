import type { Order, Wish } from '@celadon/contract'
import { evidenceClause } from './evidence.ts'
import { findClause, listClauses, type Found } from './find-clause.ts'
import type { Given } from './given.ts'
import { refusal, type Allowed, type Refusal } from './ruling.ts'

/** Why a person has to agree before an allowed wish is done; undefined: nobody has to. */
export const brakeOn = (
  wish: Wish,
  order: Order,
  { effects, settlement }: Allowed,
  given: Given,
): Refusal | undefined => {
  if (!movesMoneyOut.includes(wish.kind)) return undefined
  if (wish.kind === 'claim' && wish.evidence?.length === 0) {
    const evidence = evidenceClause(wish, order, given)
    if (evidence) return refusal('no-photo-needs-approval', [], [evidence.used])
  }
  const sum = settlement?.toCustomer.amountMinor ?? 0
  const bound = findClause('approval-above', { order }, given)
  if (bound && sum > bound.clause.amount.amountMinor) return refusal('amount-needs-approval', [], [bound.used])
  // Money that waits for the goods is no risk.
  if (effects.every((effect) => effect.kind !== 'refund' || effect.after === 'arrival')) return undefined
  const braked = listClauses('fraud-brake', { order }, given).find((found) => isOver(found, given))
  return braked && refusal('history-needs-approval', [braked.clause.formula], [braked.used])
}

/** A cancelled order was never sent: its money goes back without anybody's leave. */
const movesMoneyOut: readonly Wish['kind'][] = [
  'return-items',
  'claim',
  'compensate',
  'price-difference',
  'goodwill',
  'apply-coupon',
]

const isOver = ({ clause }: Found<'fraud-brake'>, { facts, now }: Given): boolean => {
  const since = now.getTime() - clause.withinDays * dayMs
  const recent = facts.orders.filter((order) => new Date(order.placedAt).getTime() >= since)
  const ids = new Set(recent.map((order) => order.externalId))
  const dealings = facts.shop.dealings.filter((dealing) => ids.has(dealing.orderId))
  // What was given without being asked for is no claim.
  const claimed = dealings.flatMap(({ compensations }) => compensations).filter(({ what }) => what !== 'goodwill')
  if (clause.formula === 'claims') return claimed.length > clause.above
  const bought = recent.flatMap((order) => order.items).reduce((sum, item) => sum + item.quantity, 0)
  const returned = dealings
    .flatMap((dealing) => dealing.returns)
    .filter((request) => request.state !== 'cancelled')
    .flatMap((request) => request.lines)
    .reduce((sum, line) => sum + line.quantity, 0)
  return bought >= clause.minPieces && returned / bought > clause.above
}

const dayMs = 86_400_000
