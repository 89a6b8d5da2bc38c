import type { Clause, Policy, ReturnRequest, Ruling, Wish } from '@celadon/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideWish, marketPolicy, wordClause, type Given } from './index.ts'
import { beans, cny, cup, daysAgo, givenFor, line, now, orderOf, parcel } from './test-facts.spec.ts'

const cancel: Wish = { kind: 'cancel-order', orderId: 'o1', reason: null }
const giveBack = (quantity = 1): Wish => ({
  kind: 'return-items',
  orderId: 'o1',
  reason: null,
  lines: [{ lineId: 'l1', quantity }],
  methodId: null,
})
const swap = (newSku: string, methodId = 'card-1'): Wish => ({
  kind: 'change-items',
  orderId: 'o1',
  swaps: [{ lineId: 'l1', newSku }],
  methodId,
})
const codeOf = (ruling: Ruling): string => `${ruling.verdict}: ${ruling.reasons[0]?.code}`
const rule = (wish: Wish, given: Given): string => codeOf(decideWish(wish, given))

describe('nobody but the proved owner gets anything', () => {
  test('without proof, or with proof that has run out, nothing is allowed', () => {
    expect(rule(cancel, { ...givenFor(), proof: null })).toBe('deny: not-verified')
    const spent = { method: 'one-time-code' as const, expiresAt: daysAgo(0.1) }
    expect(rule(cancel, { ...givenFor(), proof: spent })).toBe('deny: not-verified')
  })
  test("somebody else's order is no order", () => {
    expect(rule({ ...cancel, orderId: 'o2' }, givenFor())).toBe('deny: not-your-order')
  })
  test('what no clause speaks of is denied', () => {
    const silent: Policy = { ...marketPolicy, clauses: [] }
    expect(rule(cancel, givenFor({ policies: [silent] }))).toBe('deny: no-clause-allows')
    expect(rule(cancel, givenFor({ policies: [] }))).toBe('deny: no-clause-allows')
  })
})

describe('cancelling', () => {
  test('gives back all that was paid, the way it was paid, after the shop has called it off', () => {
    const ruling = decideWish(cancel, givenFor())
    expect(codeOf(ruling)).toBe('allow: policy-allows')
    expect(ruling.effects.map((effect) => effect.kind)).toEqual(['shop', 'refund'])
    expect(ruling.effects[1]).toMatchObject({ methodId: 'card-1', amount: cny(10_000) })
    expect(ruling.settlement).toEqual({ toCustomer: cny(10_000), methodId: 'card-1', withinDays: 7 })
    expect(ruling.clauses[0]).toMatchObject({ policy: 'market', version: 1, clause: 'cancel' })
  })
  test('is too late once it is packed, and says what is possible then', () => {
    const ruling = decideWish(cancel, givenFor({ order: orderOf('packed') }))
    expect(codeOf(ruling)).toBe('deny: too-late-to-cancel')
    expect(ruling.alternatives.map((each) => each.kind)).toEqual(['return-items', 'exception', 'person'])
  })
  test('a reason that does not count is refused where the policy names some', () => {
    const strict = withClauses({ id: 'why', kind: 'cancel-reasons', scope: {}, reasons: ['no-longer-needed'] })
    expect(rule({ ...cancel, reason: 'better-price' }, givenFor({ policies: [strict] }))).toBe(
      'deny: reason-does-not-count',
    )
    expect(rule({ ...cancel, reason: 'no-longer-needed' }, givenFor({ policies: [strict] }))).toBe(
      'allow: policy-allows',
    )
  })
})

describe('changing what has not left', () => {
  test('a dearer option is charged first, a cheaper one refunded last', () => {
    const dearer = decideWish(swap('cup-red'), givenFor())
    expect(dearer.effects.map((effect) => effect.kind)).toEqual(['charge', 'shop'])
    expect(dearer.settlement?.toCustomer).toEqual(cny(-2_000))
  })
  test.each([
    ['the same again', swap('cup-blue'), 'deny: same-as-before'],
    ['another product', swap('beans-1'), 'deny: not-of-this-product'],
    ['what is out of stock', swap('cup-gold'), 'deny: not-in-stock'],
    ['a gift card too small', swap('cup-red', 'gift-1'), 'deny: balance-too-small'],
    ['an unknown card', swap('cup-red', 'card-9'), 'deny: unknown-method'],
  ])('%s is refused', (_, wish, code) => {
    expect(rule(wish, givenFor())).toBe(code)
  })
  test('only as often as the policy says', () => {
    expect(rule(swap('cup-red'), givenFor({ dealing: { changes: { items: 1, address: 0, payment: 0 } } }))).toBe(
      'deny: changed-already',
    )
  })
})

describe('giving back', () => {
  test('within the days, not counting the day of delivery', () => {
    const at = (days: number) => orderOf('delivered', { shipments: [parcel([line(cup, 'l1')], daysAgo(days))] })
    expect(rule(giveBack(), givenFor({ order: at(7.9) }))).toBe('allow: policy-allows')
    expect(rule(giveBack(), givenFor({ order: at(8.1) }))).toBe('deny: window-over')
    expect(rule(giveBack(), givenFor({ order: at(20), tier: 'gold' }))).toBe('allow: policy-allows')
  })
  test('what is refused by one window but open by another is named', () => {
    const old = orderOf('delivered', { shipments: [parcel([line(cup, 'l1')], daysAgo(10))] })
    expect(decideWish(giveBack(), givenFor({ order: old })).alternatives[0]).toMatchObject({ kind: 'exchange-items' })
  })
  test('food stays, unless the fault is ours', () => {
    const order = orderOf('delivered', { items: [line(beans, 'l1')] })
    expect(rule(giveBack(), givenFor({ order }))).toBe('deny: non-returnable')
    expect(rule({ ...giveBack(), reason: 'quality' } as Wish, givenFor({ order }))).toBe('allow: policy-allows')
  })
  test('pieces that were given back are not there any more', () => {
    const given = givenFor({ order: orderOf('delivered'), dealing: { returns: [requestFor(1)] } })
    expect(rule(giveBack(2), given)).toBe('deny: not-so-many-left')
    expect(rule(giveBack(1), given)).toBe('allow: policy-allows')
  })
  test('one return closes the order to another where the policy says so', () => {
    const once = withClauses({ id: 'once', kind: 'closed-after-return', scope: {}, what: ['return', 'exchange'] })
    const given = (state: 'requested' | 'cancelled') =>
      givenFor({
        order: orderOf('delivered'),
        dealing: { returns: [{ ...requestFor(1), state }] },
        policies: [once],
      })
    expect(rule(giveBack(1), given('requested'))).toBe('deny: closed-after-return')
    expect(rule(giveBack(1), given('cancelled'))).toBe('allow: policy-allows')
  })
  test('money goes where the policy says only', () => {
    const given = givenFor({ order: orderOf('delivered') })
    expect(rule({ ...giveBack(), methodId: 'gift-1' } as Wish, given)).toBe('deny: refund-goes-elsewhere')
  })
  test('a trusted member has the money at once, everybody else when the goods arrive', () => {
    const kinds = (given: Given) =>
      decideWish(giveBack(), given).effects.map((effect) =>
        'after' in effect ? `${effect.kind} after ${effect.after}` : effect.kind,
      )
    const clause = { id: 'trust', kind: 'instant-refund' as const, scope: {}, minOrders: 1, maxReturnShare: 1 }
    const trusting = withClauses({ ...clause, upTo: { amountMinor: 100_000, currency: 'CNY' } })
    const order = orderOf('delivered')
    expect(kinds(givenFor({ order }))).toEqual(['shop', 'label', 'refund after arrival'])
    expect(kinds(givenFor({ order, policies: [trusting] }))).toEqual(['shop', 'label', 'refund'])
  })
})

describe('a person has to agree', () => {
  test('above the amount that the policy names', () => {
    const order = orderOf('delivered', { items: [line(cup, 'l1', 30)] })
    const ruling = decideWish(giveBack(30), givenFor({ order }))
    expect(codeOf(ruling)).toBe('needs-approval: amount-needs-approval')
    expect(ruling.effects.length).toBeGreaterThan(0)
  })
})

describe('sellers within limits', () => {
  const sellers = (clause: Clause): Policy => ({
    ...marketPolicy,
    name: 'kiln',
    sellerId: 'seller-1',
    clauses: [clause],
    limits: [],
  })
  test("a seller's clause stands before the operator's", () => {
    const generous = sellers({ id: 'mine', kind: 'return-window', scope: {}, days: 60 })
    const order = orderOf('delivered', { shipments: [parcel([line(cup, 'l1')], daysAgo(40))] })
    expect(rule(giveBack(), givenFor({ order, policies: [marketPolicy, generous] }))).toBe('allow: policy-allows')
  })
  test('but not below the operator’s least', () => {
    const mean = sellers({ id: 'mine', kind: 'return-window', scope: {}, days: 1 })
    const given = givenFor({ order: orderOf('delivered'), policies: [marketPolicy, mean] })
    expect(rule(giveBack(), given)).toBe('allow: policy-allows')
  })
  test('a standing exception for this order stands before both, until it ends', () => {
    const order = orderOf('delivered', { shipments: [parcel([line(cup, 'l1')], daysAgo(90))] })
    const exception = (until: string, sellerId: string | null = null) => ({
      id: 'e1',
      sellerId,
      customerId: null,
      orderId: 'o1',
      productId: null,
      until,
      why: 'promised by phone',
      clause: { id: 'e1', kind: 'return-window' as const, scope: {}, days: 120 },
    })
    const during = (until: string) => givenFor({ order, rules: { exceptions: [exception(until)] } })
    expect(rule(giveBack(), during(daysAgo(-1)))).toBe('allow: policy-allows')
    expect(rule(giveBack(), during(daysAgo(1)))).toBe('deny: window-over')
    const of = (sellerId: string) => givenFor({ order, rules: { exceptions: [exception(daysAgo(-1), sellerId)] } })
    expect(rule(giveBack(), of('seller-1'))).toBe('allow: policy-allows')
    expect(rule(giveBack(), of('seller-2'))).toBe('deny: window-over')
  })
  test('what a seller makes an exception of stays within the operator’s limits, in any currency', () => {
    const order = orderOf('delivered', { items: [line(cup, 'l1', 30)] })
    const wish: Wish = { ...giveBack(), lines: [{ lineId: 'l1', quantity: 30 }] } as Wish
    const lifted = (currency: string, sellerId: string | null) => ({
      id: 'e1',
      sellerId,
      customerId: null,
      orderId: null,
      productId: null,
      until: null,
      why: 'no questions',
      clause: { id: 'e1', kind: 'approval-above' as const, scope: {}, amount: { amountMinor: 9_000_000, currency } },
    })
    const verdictOf = (sellerId: string | null, currency: string) =>
      decideWish(wish, givenFor({ order, rules: { exceptions: [lifted(currency, sellerId)] } })).verdict
    expect(verdictOf('seller-1', 'CNY')).toBe('needs-approval')
    expect(verdictOf('seller-1', 'JPY')).toBe('needs-approval')
    expect(verdictOf(null, 'CNY')).toBe('allow')
  })
})

describe('a claim that rests on a photo', () => {
  const order = orderOf('delivered', { items: [line(cup, 'l1', 4)] })
  const claim = (reason: 'damaged' | 'missing', quantity: number, evidence?: string[]): Wish => ({
    kind: 'claim',
    orderId: 'o1',
    reason,
    lines: [{ lineId: 'l1', quantity }],
    remedy: 'refund',
    ...(evidence && { evidence }),
  })
  const verdict = (wish: Wish): string => codeOf(decideWish(wish, givenFor({ order })))
  test('is asked for one where the clause speaks of it: reason and amount', () => {
    expect(verdict(claim('damaged', 3))).toBe('deny: photo-needed')
    expect(verdict(claim('damaged', 2))).toBe('allow: policy-allows')
    expect(verdict(claim('missing', 3))).toBe('allow: policy-allows')
  })
  test('is allowed with one, and without one goes to a person', () => {
    const ruling = decideWish(claim('damaged', 3, ['file-1']), givenFor({ order }))
    expect(ruling.verdict).toBe('allow')
    expect(ruling.clauses.map((used) => used.clause)).toContain('photo')
    expect(verdict(claim('damaged', 3, []))).toBe('needs-approval: no-photo-needs-approval')
  })
})

test('no ruling ever gives back more than was paid', () => {
  const wishes = fc.constantFrom<Wish>(
    cancel,
    giveBack(1),
    giveBack(2),
    {
      kind: 'claim',
      orderId: 'o1',
      reason: 'damaged',
      lines: [{ lineId: 'l1', quantity: 2 }],
      remedy: 'refund',
    },
    { kind: 'compensate', orderId: 'o1' },
    { kind: 'price-difference', orderId: 'o1', lines: [{ lineId: 'l1', quantity: 2 }] },
    swap('cup-red'),
  )
  const statuses = fc.constantFrom<'paid' | 'delivered' | 'shipped' | 'lost' | 'cancelled'>(
    'paid',
    'delivered',
    'shipped',
    'lost',
    'cancelled',
  )
  fc.assert(
    fc.property(wishes, statuses, fc.integer({ min: 0, max: 10_000 }), (wish, status, refunded) => {
      const order = orderOf(status)
      const payments = [
        { id: 'p1', kind: 'payment' as const, methodId: 'card-1', amount: order.total, at: order.placedAt },
        { id: 'p2', kind: 'refund' as const, methodId: 'card-1', amount: cny(refunded), at: order.placedAt },
      ]
      const ruling = decideWish(wish, givenFor({ order, dealing: { payments } }))
      const back = ruling.effects
        .filter((effect) => effect.kind === 'refund')
        .reduce((sum, effect) => sum + effect.amount.amountMinor, 0)
      const charged = ruling.effects
        .filter((effect) => effect.kind === 'charge')
        .reduce((sum, effect) => sum + effect.amount.amountMinor, 0)
      expect(back).toBeLessThanOrEqual(order.total.amountMinor - refunded + charged)
      if (ruling.verdict === 'deny') expect(ruling.effects).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('every clause is a plain sentence in both languages', () => {
  for (const clause of marketPolicy.clauses) {
    const { zh, en } = wordClause(clause)
    expect(zh).toMatch(/。$/)
    expect(en).toMatch(/\.$/)
  }
  expect(now.getTime()).toBeGreaterThan(0)
})

function withClauses(...clauses: Clause[]): Policy {
  return { ...marketPolicy, clauses: [...clauses, ...marketPolicy.clauses] }
}

function requestFor(quantity: number): ReturnRequest {
  return {
    id: 'r1',
    rmaNumber: 'R1',
    kind: 'return',
    lines: [{ lineId: 'l1', quantity }],
    swaps: [],
    methodId: 'card-1',
    settlement: cny(-5_000 * quantity),
    state: 'requested',
    requestedAt: daysAgo(1),
  }
}
