import { describe, expect, test } from 'vitest'
import type { Order, PolicyException, Ruling, Wish } from '@celadon/contract'
import { decideWish } from './index.ts'
import { daysAgo, givenFor, line, beans, orderOf, parcel } from './test-facts.spec.ts'

const longAgo = (given: Partial<Order> = {}): Order => {
  const order = orderOf('delivered', { placedAt: daysAgo(60), ...given })
  return { ...order, shipments: [parcel(order.items, daysAgo(50))] }
}
const lines = [{ lineId: 'l1', quantity: 1 }]
const goingBack: Wish = { kind: 'return-items', orderId: 'o1', reason: 'too-small', lines, methodId: null }
const offered = ({ alternatives }: Ruling) => alternatives.find(({ kind }) => kind === 'exception')?.clause
const exceptionOf = (clause: NonNullable<ReturnType<typeof offered>>): PolicyException => ({
  id: 'e',
  sellerId: 'seller-1',
  customerId: null,
  orderId: 'o1',
  productId: null,
  until: null,
  why: 'kind',
  clause,
})

describe('an exception that somebody can make', () => {
  test.each<[string, Wish, Order, object]>([
    ['too late to give back', goingBack, longAgo(), {}],
    ['too late to claim', { ...goingBack, kind: 'claim', reason: 'damaged', remedy: 'refund' }, longAgo(), {}],
    ['what no rule takes back', goingBack, orderOf('delivered', { items: [line(beans, 'l1')] }), {}],
    ['packed already', { kind: 'cancel-order', orderId: 'o1', reason: null }, orderOf('packed'), {}],
    [
      'paid otherwise once before',
      { kind: 'change-payment', orderId: 'o1', methodId: 'card-1' },
      orderOf('paid'),
      {
        changes: { items: 0, address: 0, payment: 1 },
        payments: [{ id: 'p', kind: 'payment', methodId: 'gift-1', amount: orderOf('paid').total, at: daysAgo(1) }],
      },
    ],
  ])('is offered beside a person, and under it the wish is allowed: %s', (_, wish, order, dealing) => {
    const given = givenFor({ order, dealing })
    const refused = decideWish(wish, given)
    expect(refused.verdict).toBe('deny')
    expect(refused.alternatives.at(-1)?.kind).toBe('person')
    const clause = offered(refused)!
    const excepted = { ...given, rules: { ...given.rules, exceptions: [exceptionOf(clause)] } }
    expect(decideWish(wish, excepted)).not.toMatchObject({ verdict: 'deny' })
    const shop = {
      ...given.facts.shop,
      dealings: given.facts.shop.dealings.map((each) => ({ ...each, orderId: 'o2' })),
    }
    const other = { ...excepted, facts: { orders: [{ ...order, externalId: 'o2' }], shop } }
    expect(decideWish({ ...wish, orderId: 'o2' }, other).verdict).toBe('deny')
  })
  test('for goods that no rule takes back opens nothing else, and no other exception opens those', () => {
    const order = orderOf('delivered', { items: [line(beans, 'l1'), line(beans, 'l2')] })
    const given = givenFor({ order })
    const clause = offered(decideWish(goingBack, given))!
    expect(clause.scope).toEqual({ productIds: [beans.id] })
    const window = { ...clause, id: 'exception', scope: {} }
    const excepted = { ...given, rules: { ...given.rules, exceptions: [exceptionOf(window)] } }
    expect(decideWish(goingBack, excepted).verdict).toBe('deny')
  })
  test.each<[string, Wish, Order]>([
    ['what is not here yet', goingBack, orderOf('shipped')],
    ['more than was bought', { ...goingBack, lines: [{ lineId: 'l1', quantity: 9 }] }, longAgo()],
    ['an order that has left', { kind: 'cancel-order', orderId: 'o1', reason: null }, orderOf('shipped')],
  ])('is not offered where it would not help: %s', (_, wish, order) => {
    const ruling = decideWish(wish, givenFor({ order }))
    expect(ruling.verdict).toBe('deny')
    expect(offered(ruling)).toBeUndefined()
  })
})
