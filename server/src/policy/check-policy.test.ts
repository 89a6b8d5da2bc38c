import type { Clause, Policy } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import { checkPolicy, comparePolicies, marketPolicy, startingPolicy, wordClause, wordClauseInFull } from './index.ts'

const scope = {}
const returns = (id: string, days: number, of: Clause['scope'] = scope): Clause => ({
  id,
  kind: 'return-window',
  scope: of,
  days,
})
const policyOf = (clauses: Clause[], given: Partial<Policy> = {}): Policy => ({ ...marketPolicy, clauses, ...given })
const sellers = (...clauses: Clause[]): Policy => policyOf(clauses, { name: 's', sellerId: 's', limits: [] })
const codes = (policy: Policy, operator: Policy | null = marketPolicy): string[] =>
  checkPolicy(policy, operator).map(({ at, code }) => `${at}: ${code}`)

describe('a draft is kept from being published', () => {
  test('by an operator’s limit, named in plain words, also in another currency', () => {
    const [problem] = checkPolicy(sellers(returns('r', 3)), marketPolicy)
    expect(problem).toMatchObject({ at: 'r', code: 'breaks-a-limit' })
    expect(problem!.why.en).toBe('It breaks a limit of the operator: Sellers give at least 7 days for returns.')
    const above = (currency: string): Clause => ({
      id: 'a',
      kind: 'approval-above',
      scope,
      amount: { amountMinor: 100, currency },
    })
    expect(codes(sellers(above('CNY')))).toEqual([])
    expect(codes(sellers(above('JPY')))).toEqual(['a: breaks-a-limit'])
  })
  test('by a sentence that never counts, that is for nobody, or that is not filled in', () => {
    expect(codes(policyOf([returns('all', 7), returns('gold', 30, { tiers: ['gold'] })]))).toEqual(['gold: never-read'])
    expect(codes(policyOf([returns('none', 7, { tiers: [] })]))).toEqual(['none: empty-scope'])
    expect(codes(policyOf([{ id: 'to', kind: 'refund-to', scope, ways: [] }]))).toEqual(['to: nothing-chosen'])
    expect(codes(policyOf([returns('long', 100_000)]))).toEqual(['long: number-out-of-range'])
    expect(codes(policyOf([returns('same', 7), returns('same', 8)]))).toEqual(['same: same-id'])
    expect(codes(policyOf([]))).toEqual([': says-nothing'])
  })
  test('by limits that a seller sets, or that are set twice', () => {
    const limits = [{ kind: 'restocking-at-most' as const, percent: 5 }]
    expect(codes({ ...sellers(returns('r', 14)), limits })).toEqual([': limits-of-a-seller'])
    expect(codes(policyOf([returns('r', 7)], { limits: [...limits, ...limits] }))).toEqual([
      'restocking-at-most: limit-twice',
    ])
  })
  test('by nothing, where it is the market’s or what a workspace begins with', () => {
    expect(codes(marketPolicy)).toEqual([])
    expect(codes({ ...startingPolicy, version: 1 })).toEqual([])
  })
})

describe('two versions are compared sentence by sentence', () => {
  const was = policyOf([returns('gold', 30, { tiers: ['gold'] }), returns('all', 7)], { limits: [] })
  const changesTo = (is: Partial<Policy>) =>
    comparePolicies(was, { ...was, ...is }).map(({ kind, part, id }) => `${kind} ${part} ${id}`)
  test('what is new, other, gone', () => {
    expect(changesTo({})).toEqual([])
    expect(changesTo({ clauses: [was.clauses[0]!, returns('all', 14), returns('toys', 3)] })).toEqual([
      'changed clause all',
      'added clause toys',
    ])
    expect(changesTo({ clauses: [was.clauses[1]!] })).toEqual(['removed clause gold'])
    const limits = [{ kind: 'restocking-at-most' as const, percent: 5 }]
    expect(changesTo({ limits, title: { zh: '新', en: 'New' } })).toEqual([
      'changed title title',
      'added limit restocking-at-most',
    ])
  })
  test('and what stands elsewhere, where its place among its kind counts', () => {
    const [gold, all] = was.clauses as [Clause, Clause]
    expect(changesTo({ clauses: [all, gold] })).toHaveLength(1)
    expect(changesTo({ clauses: [all, gold] })[0]).toMatch(/^moved clause/)
    const lost: Clause = { id: 'lost', kind: 'lost-after', scope, days: 7 }
    expect(comparePolicies(policyOf([gold, lost, all]), policyOf([lost, gold, all]))).toEqual([])
  })
  test('keys that came back in another order are no difference', () => {
    const shuffled = was.clauses.map((clause) => Object.fromEntries(Object.entries(clause).toReversed()) as Clause)
    expect(changesTo({ clauses: shuffled })).toEqual([])
  })
})

test('customers are not told the figures of a brake; staff are', () => {
  const brake = marketPolicy.clauses.find((clause) => clause.id === 'many-claims')!
  expect(wordClause(brake).en).not.toContain('3')
  expect(wordClauseInFull(brake).en).toContain('more than 3 claims')
})

test('customers read of goods and members in their language, else as the shop writes it', () => {
  const worded = (scope: Clause['scope']) => wordClause({ id: 'window', kind: 'return-window', scope, days: 7 })
  expect(worded({ categories: ['made-to-order', 'food'] })).toMatchObject({
    zh: expect.stringMatching(/^定制、食品类商品：/) as string,
    en: expect.stringMatching(/^Goods of made-to-order or food:/) as string,
  })
  expect(worded({ tiers: ['gold', 'tea_club'] })).toMatchObject({
    zh: expect.stringMatching(/^金卡、tea_club 会员：/) as string,
    en: expect.stringMatching(/^Members of gold or tea club:/) as string,
  })
})
