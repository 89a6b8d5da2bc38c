import { orderSchema, type Order } from '@celadon/contract'
import { expect, test } from 'vitest'
import { describeParcel } from '#commerce'
import { dealingAsOf, orderAsOf, planMarket } from './index.ts'

const now = new Date('2026-11-24T04:00:00.000Z')
const { orders, payments } = planMarket(now, 'full')
const hourMs = 3_600_000

/** Every order at every third hour since it was placed. */
const eachMoment = (check: (order: Order, past: Order, moment: Date) => void): void => {
  for (const { order } of orders.filter((_, index) => index % 4 === 0))
    for (let ms = Date.parse(order.placedAt); ms <= now.getTime(); ms += 9 * hourMs) {
      const moment = new Date(ms)
      check(order, orderAsOf(order, moment)!, moment)
    }
}

const momentsOf = (order: Order): string[] => [
  order.placedAt,
  ...(order.milestones ?? []).map(({ at }) => at),
  ...order.refunds.map(({ at }) => at),
  ...order.shipments.flatMap(({ trackingEvents, deliveredAt }) => [
    ...trackingEvents.map(({ at }) => at),
    ...(deliveredAt === null ? [] : [deliveredAt]),
  ]),
]

test('nothing that happened later is in an order of an earlier moment, and it keeps the contract', () => {
  eachMoment((_, past, moment) => {
    expect(momentsOf(past).filter((at) => at > moment.toISOString())).toEqual([])
  })
  for (const { order } of orders.slice(0, 60))
    expect(orderSchema.safeParse(orderAsOf(order, new Date(Date.parse(order.placedAt) + 30 * hourMs))).success).toBe(
      true,
    )
})

test('it was late exactly while its promise was over and it had not come', () => {
  eachMoment((_, past, moment) => {
    const { lateDays } = describeParcel(past, moment)
    if (past.status === 'late') expect(lateDays, past.number).toBeGreaterThan(0)
    if (past.status === 'shipped') expect(lateDays, past.number).toBe(0)
  })
})

test('it stood where it stands now once everything has happened', () => {
  for (const { order } of orders) expect(orderAsOf(order, now)).toEqual(order)
})

test('it went through its stages in their order', () => {
  const rank = ['unpaid', 'paid', 'packed', 'shipped', 'late', 'lost', 'partly-delivered', 'delivered', 'returned']
  for (const { order } of orders.filter((row) => row.order.status === 'delivered').slice(0, 40)) {
    const seen: number[] = []
    for (let ms = Date.parse(order.placedAt); ms <= now.getTime(); ms += 3 * hourMs)
      seen.push(rank.indexOf(orderAsOf(order, new Date(ms))!.status))
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    expect(new Set(seen).size).toBeGreaterThan(2)
  }
})

test('before it was placed there was none', () => {
  const { order } = orders[0]!
  expect(orderAsOf(order, new Date(Date.parse(order.placedAt) - 1))).toBeUndefined()
})

test('money and goods that moved later had not moved', () => {
  const { order, dealing } = orders.find((row) => row.order.status === 'refunded')!
  const whole = { ...dealing, payments: payments.filter(({ orderId }) => orderId === order.externalId) }
  const early = dealingAsOf(whole, new Date(Date.parse(order.placedAt) + hourMs))
  expect(early.payments.map(({ kind }) => kind)).toEqual(['payment'])
  expect(early.returns).toEqual([])
  expect(dealingAsOf(whole, now)).toEqual(whole)
})
