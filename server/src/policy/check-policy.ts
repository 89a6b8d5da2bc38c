import type { Clause, Localized, Policy } from '@celadon/contract'
import { boundBy } from './find-clause.ts'
import { wordClause } from './word-clause.ts'

/** What is wrong with a draft, and where. */
export type PolicyProblem = {
  clause: string
  code: 'breaks-a-limit' | 'same-id' | 'empty-scope' | 'never-read'
  sentence: Localized
}

/** Everything that keeps a draft from being published: an operator's limit broken, or a sentence that can never count. */
export const checkPolicy = (policy: Policy, operator: Policy | null): PolicyProblem[] => {
  const limits = policy.sellerId === null ? [] : (operator?.limits ?? [])
  return policy.clauses.flatMap((clause, at) => {
    const found = (code: PolicyProblem['code']): PolicyProblem[] => [
      { clause: clause.id, code, sentence: wordClause(clause) },
    ]
    if (policy.clauses.findIndex((other) => other.id === clause.id) !== at) return found('same-id')
    if (Object.values(clause.scope).some((listed) => listed?.length === 0)) return found('empty-scope')
    if (policy.clauses.slice(0, at).some((earlier) => covers(earlier, clause))) return found('never-read')
    return limits.some((limit) => boundBy(clause, limit) !== clause && !isSame(boundBy(clause, limit), clause))
      ? found('breaks-a-limit')
      : []
  })
}

const isSame = (one: Clause, other: Clause): boolean => JSON.stringify(one) === JSON.stringify(other)

/** An earlier clause for everybody leaves nothing for a later one of its kind. */
const covers = (earlier: Clause, later: Clause): boolean =>
  earlier.kind === later.kind &&
  earlier.kind !== 'refund-time' &&
  earlier.kind !== 'fraud-brake' &&
  (earlier.kind !== 'change-while' || later.kind !== 'change-while' || earlier.what === later.what) &&
  Object.values(earlier.scope).every((listed) => listed === undefined)
