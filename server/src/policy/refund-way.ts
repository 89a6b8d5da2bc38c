import type { ClauseUsed, Order } from '@celadon/contract'
import { findClause } from './find-clause.ts'
import type { Given } from './given.ts'
import { dealingOf, methodOf } from './money.ts'
import { refusal, type Refusal } from './ruling.ts'

/** Where money may go: the way it was paid, or what else the policy names. A method that is not on file gets nothing. */
export const refundWay = (
  kind: 'refund-to' | 'difference-to',
  methodId: string | null,
  order: Order,
  given: Given,
): { clauses: ClauseUsed[] } | Refusal => {
  const method = methodId === null ? undefined : methodOf(methodId, given)
  if (!method) return refusal('unknown-method', methodId === null ? [] : [methodId])
  const may =
    (kind === 'difference-to' ? findClause(kind, { order }, given) : undefined) ??
    findClause('refund-to', { order }, given)
  if (!may) return refusal('no-clause-allows', ['refund'])
  const ways: readonly string[] = may.clause.ways
  const { payments } = dealingOf(order, given)
  const wasUsed = payments.some((each) => each.kind === 'payment' && each.methodId === methodId)
  const isAllowed = (wasUsed && ways.includes('original')) || ways.includes(method.kind) || ways.includes('on-file')
  return isAllowed ? { clauses: [may.used] } : refusal('refund-goes-elsewhere', [method.id], [may.used])
}
