import type { Blank, Clause, Localized, OperatorLimit, Policy } from '@celadon/contract'
import { formOf } from '#policy/forms'
import { boundBy } from './find-clause.ts'
import { faultWords } from './fault-words.ts'
import { limitFormOf, wordLimit } from './word-limit.ts'

/** What is wrong with a draft, in plain words. `at`: the id of a clause, or the kind of a limit; '' is all of it. */
export type PolicyProblem = { at: string; code: keyof typeof faultWords; why: Localized }

/** Everything that keeps a draft from being published: an operator's limit broken, or a sentence that can never count. */
export const checkPolicy = (policy: Policy, operator: Policy | null): PolicyProblem[] => {
  const limits = policy.sellerId === null ? [] : (operator?.limits ?? [])
  return [
    ...(policy.sellerId === null && policy.clauses.length === 0 ? [problem('', 'says-nothing')] : []),
    ...(policy.sellerId !== null && policy.limits.length > 0 ? [problem('', 'limits-of-a-seller')] : []),
    ...policy.clauses.flatMap((clause, at) => checkClause(clause, policy.clauses.slice(0, at), limits)),
    ...policy.limits.flatMap((limit, at) => checkLimit(limit, policy.limits.slice(0, at))),
  ]
}

const checkClause = (clause: Clause, earlier: readonly Clause[], limits: readonly OperatorLimit[]): PolicyProblem[] => {
  const { id, scope } = clause
  if (earlier.some((other) => other.id === id)) return [problem(id, 'same-id')]
  if (Object.values(scope).some((listed) => listed?.length === 0)) return [problem(id, 'empty-scope')]
  const badBlanks = checkBlanks(id, formOf(clause).blanks, clause)
  if (badBlanks.length > 0) return badBlanks
  const cover = earlier.findIndex((other) => covers(other, clause))
  if (cover >= 0) return [problem(id, 'never-read', { zh: String(cover + 1), en: String(cover + 1) })]
  const broken = limits.find((limit) => !isSame(boundBy(clause, limit), clause))
  return broken ? [problem(id, 'breaks-a-limit', wordLimit(broken))] : []
}

const checkLimit = (limit: OperatorLimit, earlier: readonly OperatorLimit[]): PolicyProblem[] =>
  earlier.some(({ kind }) => kind === limit.kind)
    ? [problem(limit.kind, 'limit-twice')]
    : checkBlanks(limit.kind, limitFormOf(limit).blanks, limit)

const checkBlanks = (at: string, blanks: Readonly<Record<string, Blank>>, filled: object): PolicyProblem[] => {
  const values = new Map<string, unknown>(Object.entries(filled))
  return Object.entries(blanks).flatMap(([name, blank]) => checkBlank(at, blank, values.get(name)))
}

const checkBlank = (at: string, blank: Blank, value: unknown): PolicyProblem[] => {
  if (blank.type === 'choices' && Array.isArray(value) && value.length === 0) return [problem(at, 'nothing-chosen')]
  if (blank.type === 'money' && (value as { amountMinor: number }).amountMinor < 0)
    return [problem(at, 'amount-below-zero')]
  if (blank.type !== 'number' || (value === null && blank.isOptional)) return []
  const shown = Number(value) * blank.factor
  const isIn = shown >= blank.min && shown <= blank.max
  const range = `${blank.min}–${blank.max}`
  return isIn ? [] : [problem(at, 'number-out-of-range', { zh: range, en: range })]
}

const problem = (at: string, code: PolicyProblem['code'], filling?: Localized): PolicyProblem => {
  const { zh, en } = faultWords[code]
  return {
    at,
    code,
    why: filling ? { zh: zh.replace('{0}', filling.zh), en: en.replace('{0}', filling.en) } : { zh, en },
  }
}

const isSame = (one: Clause, other: Clause): boolean => JSON.stringify(one) === JSON.stringify(other)

/** An earlier clause for everybody leaves nothing for a later one of its kind. */
const covers = (earlier: Clause, later: Clause): boolean =>
  earlier.kind === later.kind &&
  earlier.kind !== 'refund-time' &&
  earlier.kind !== 'fraud-brake' &&
  (earlier.kind !== 'change-while' || later.kind !== 'change-while' || earlier.what === later.what) &&
  Object.values(earlier.scope).every((listed) => listed === undefined)
