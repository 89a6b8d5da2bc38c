import type { ClauseUsed, Money, Risk, SendChecks } from '@celadon/contract'

/** What a reply offers: the money it gives back, the clauses it rests on, and since when each policy is in force, by name. */
export type Offered = {
  toCustomer: Money | null
  clauses: readonly ClauseUsed[]
  inForceSince: ReadonlyMap<string, string>
  now: Date
}

const weekMs = 7 * 86_400_000

/** Why these checks want to see it first; undefined: they let it go. Money in another currency cannot be compared, and waits. */
export const findRisk = ({ refundsAbove, exceptions, newRules }: SendChecks, offered: Offered): Risk | undefined => {
  if (refundsAbove && offered.toCustomer && isAbove(offered.toCustomer, refundsAbove)) return 'refund'
  if (exceptions && offered.clauses.some(({ policy }) => policy.startsWith('exception:'))) return 'exception'
  return newRules && offered.clauses.some((used) => isNew(used, offered)) ? 'new-rules' : undefined
}

const isAbove = (offered: Money, limit: Money): boolean =>
  offered.amountMinor > 0 && (offered.currency !== limit.currency || offered.amountMinor > limit.amountMinor)

const isNew = ({ policy }: ClauseUsed, { inForceSince, now }: Offered): boolean => {
  const since = inForceSince.get(policy)
  return since !== undefined && now.getTime() - Date.parse(since) < weekMs
}
