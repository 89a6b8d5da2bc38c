import type {
  Clause,
  ClauseKind,
  ClauseUsed,
  Money,
  OperatorLimit,
  Order,
  Policy,
  StatedReason,
} from '@celadon/contract'
import type { Given } from './given.ts'
import { wordClause } from './word-clause.ts'

/** What a clause's scope is held against. */
export type Subject = { order: Order; productId?: string; reason?: StatedReason | null }

export type Found<K extends ClauseKind> = { clause: Extract<Clause, { kind: K }>; used: ClauseUsed }

/**
 * The clause of a kind that binds: a standing exception before the seller's policy, the seller's before the operator's,
 * in each the first whose scope fits. What a seller sets is bounded by the operator's limits.
 */
export const findClause = <K extends ClauseKind>(kind: K, subject: Subject, given: Given): Found<K> | undefined =>
  listClauses(kind, subject, given)[0]

/** All that fit, the binding one first. */
export const listClauses = <K extends ClauseKind>(kind: K, subject: Subject, given: Given): Found<K>[] => {
  const { policies } = given.rules
  const operator = policies.find((policy) => policy.sellerId === null)
  const sellers = policies.filter((policy) => policy.sellerId === subject.order.seller.id)
  return [
    ...exceptionsFor(subject, given).flatMap(({ id, sellerId, clause }) =>
      fitting(kind, [sellerId === null ? clause : within(clause, operator)], `exception:${id}`, 1, subject, given),
    ),
    ...sellers.flatMap((policy) => fittingOf(kind, bounded(policy, operator), subject, given)),
    ...(operator ? fittingOf(kind, operator, subject, given) : []),
  ]
}

const fittingOf = <K extends ClauseKind>(kind: K, policy: Policy, subject: Subject, given: Given): Found<K>[] =>
  fitting(kind, policy.clauses, policy.name, policy.version, subject, given)

const fitting = <K extends ClauseKind>(
  kind: K,
  clauses: readonly Clause[],
  policy: string,
  version: number,
  subject: Subject,
  given: Given,
): Found<K>[] =>
  clauses
    .filter(
      (clause): clause is Extract<Clause, { kind: K }> => clause.kind === kind && isInScope(clause, subject, given),
    )
    .map((clause) => ({ clause, used: { policy, version, clause: clause.id, sentence: wordClause(clause) } }))

/** The operator's first; a seller's are for their own goods and nobody else's. */
const exceptionsFor = ({ order, productId }: Subject, { rules, facts, now }: Given) =>
  [
    ...rules.exceptions.filter((each) => each.sellerId === null),
    ...rules.exceptions.filter((each) => each.sellerId === order.seller.id),
  ].filter(
    (each) =>
      (each.until === null || new Date(each.until) > now) &&
      (each.customerId === null || each.customerId === facts.shop.account.externalId) &&
      (each.orderId === null || each.orderId === order.externalId) &&
      (each.productId === null || each.productId === productId),
  )

const isInScope = ({ scope }: Clause, { productId, reason }: Subject, { facts }: Given): boolean => {
  const category = facts.shop.products.find((product) => product.id === productId)?.category
  return (
    isAmong(scope.productIds, productId) &&
    isAmong(scope.categories, category) &&
    isAmong(scope.tiers, facts.shop.account.tier) &&
    isAmong(scope.reasons, reason)
  )
}

const isAmong = (listed: readonly string[] | undefined, value: string | null | undefined): boolean =>
  listed === undefined || (value !== null && value !== undefined && listed.includes(value))

const bounded = (policy: Policy, operator: Policy | undefined): Policy => ({
  ...policy,
  clauses: policy.clauses.map((clause) => within(clause, operator)),
})

/** What a seller wrote, held within every limit of the operator's. */
const within = (clause: Clause, operator: Policy | undefined): Clause =>
  (operator?.limits ?? []).reduce(boundBy, clause)

/** One clause held within one limit; what the limit does not speak of stays. Another currency is no way round it. */
export const boundBy = (clause: Clause, limit: OperatorLimit): Clause => {
  if (limit.kind === 'return-days-at-least' && clause.kind === 'return-window' && clause.days !== null)
    return { ...clause, days: Math.max(clause.days, limit.days) }
  if (limit.kind === 'restocking-at-most' && clause.kind === 'restocking-fee')
    return { ...clause, percent: Math.min(clause.percent, limit.percent) }
  if (limit.kind === 'compensation-at-most' && clause.kind === 'late-compensation')
    return isAbove(clause.most, limit.amount) ? { ...clause, most: limit.amount } : clause
  if (limit.kind === 'approval-at-most' && clause.kind === 'approval-above')
    return isAbove(clause.amount, limit.amount) ? { ...clause, amount: limit.amount } : clause
  return clause
}

const isAbove = (one: Money, most: Money): boolean =>
  one.currency !== most.currency || one.amountMinor > most.amountMinor
