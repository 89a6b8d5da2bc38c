import { orderStatusSchema, type Order } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import { describeParcel, orderTimeline } from './index.ts'
import { daysAgo, delivered, now, order, parcel, refund, scan } from './test-orders.ts'

const paid = { code: 'paid' as const, at: daysAgo(5) }
const returned = { code: 'returned' as const, at: daysAgo(1) }

/** One order in each state, with the way it should be shown: done, [current], and what is still to come in brackets. */
const cases: Record<Order['status'], { order: Order; way: string }> = {
  unpaid: {
    order: order({ status: 'unpaid', shipments: [], milestones: [] }),
    way: '[ordered] (paid) (shipped) (delivered)',
  },
  paid: {
    order: order({ status: 'paid', shipments: [], milestones: [paid] }),
    way: 'ordered [paid] (packed) (shipped) (delivered)',
  },
  packed: {
    order: order({ status: 'packed', shipments: [] }),
    way: 'paid [packed] (shipped) (out-for-delivery) (delivered)',
  },
  shipped: { order: order(), way: 'paid shipped [in-transit] (out-for-delivery) (delivered)' },
  late: {
    order: order({ status: 'late', shipments: [parcel({ promised: { from: daysAgo(3), to: daysAgo(1.5) } })] }),
    way: 'paid shipped [in-transit] (out-for-delivery) (delivered)',
  },
  lost: {
    order: order({
      status: 'lost',
      shipments: [parcel({ status: 'exception', trackingEvents: [scan('in-transit', 9), scan('exception', 4)] })],
    }),
    way: 'paid shipped in-transit [lost]',
  },
  'partly-delivered': {
    order: order({
      status: 'partly-delivered',
      shipments: [delivered({ skus: ['cup'] }), parcel({ id: 'parcel-2', skus: ['bowl'] })],
    }),
    way: 'paid shipped [partly-delivered] (delivered)',
  },
  delivered: {
    order: order({ status: 'delivered', shipments: [delivered({ skus: ['cup', 'bowl'] })] }),
    way: 'paid shipped in-transit out-for-delivery delivered',
  },
  returned: {
    order: order({
      status: 'returned',
      shipments: [delivered()],
      refunds: [refund('pending', 0)],
      milestones: [paid, returned],
    }),
    way: 'paid shipped delivered [returned] (refunded)',
  },
  refunded: {
    order: order({
      status: 'refunded',
      shipments: [delivered()],
      refunds: [refund('done', 0)],
      milestones: [paid, returned],
    }),
    way: 'paid shipped delivered returned refunded',
  },
  cancelled: {
    order: order({
      status: 'cancelled',
      shipments: [],
      milestones: [paid, { code: 'cancelled', at: daysAgo(4) }],
      refunds: [refund('done', 4)],
    }),
    way: 'ordered paid cancelled refunded',
  },
}

const marks = { done: ['', ''], current: ['[', ']'], next: ['(', ')'] } as const

const draw = (one: Order): string =>
  orderTimeline(one, now)
    .map(({ code, state }) => `${marks[state][0]}${code}${marks[state][1]}`)
    .join(' ')

describe('the way of an order', () => {
  test.each(orderStatusSchema.options)('is drawn for one that is %s', (status) => {
    expect(draw(cases[status].order)).toBe(cases[status].way)
  })

  test.each(orderStatusSchema.options)('has a time for no stop that is still to come (%s)', (status) => {
    for (const stop of orderTimeline(cases[status].order, now)) if (stop.state === 'next') expect(stop.at).toBeNull()
  })

  test('goes by the parcel that has come least far', () => {
    const shipments = [parcel({ status: 'out-for-delivery' }), parcel({ id: 'parcel-2', status: 'info-received' })]
    expect(draw(order({ shipments }))).toContain('[shipped]')
  })

  test.each(['attempt-failed', 'available-for-pickup'] as const)('says %s where the door would stand', (status) => {
    expect(draw(order({ shipments: [parcel({ status })] }))).toBe(`paid shipped in-transit [${status}] (delivered)`)
  })

  test('of a cancelled order is not over while its refund is on the way', () => {
    expect(draw({ ...cases.cancelled.order, refunds: [refund('pending', 4)] })).toBe(
      'ordered paid [cancelled] (refunded)',
    )
  })

  test('of a lost and refunded order says so, and a refund that failed is none', () => {
    const lost = { ...cases.lost.order, status: 'refunded' as const, refunds: [refund('done', 0)] }
    expect(draw(lost)).toBe('paid shipped lost refunded')
    expect(orderTimeline({ ...lost, refunds: [refund('failed', 0)] }, now).at(-1)).toMatchObject({
      state: 'current',
      at: null,
    })
  })
})

describe('the facts about its parcels', () => {
  test('one that can still keep its promise is expected then, and is not late', () => {
    expect(describeParcel(order(), now)).toMatchObject({ lateDays: 0, expected: { to: daysAgo(-2) } })
  })

  test('one past its promise is late by begun days, and nobody makes up a date', () => {
    expect(describeParcel(cases.late.order, now)).toMatchObject({ lateDays: 2, expected: null })
  })

  test('the newest estimate of the carrier goes before the promise', () => {
    const estimated = { from: daysAgo(-3), to: daysAgo(-4) }
    expect(describeParcel(order({ shipments: [parcel({ estimated })] }), now).expected).toEqual(estimated)
  })

  test('an estimate that is over is none', () => {
    const estimated = { from: daysAgo(3), to: daysAgo(1) }
    expect(
      describeParcel(order({ status: 'late', shipments: [parcel({ estimated, promised: estimated })] }), now).expected,
    ).toBeNull()
  })

  test('of several, the order is as late as the latest and comes with the last', () => {
    const shipments = [
      parcel({ promised: { from: daysAgo(5), to: daysAgo(3) } }),
      parcel({ id: 'parcel-2', promised: { from: daysAgo(-1), to: daysAgo(-3) } }),
    ]
    expect(describeParcel(order({ shipments }), now)).toMatchObject({ lateDays: 3, expected: { to: daysAgo(-3) } })
  })

  test('what came and what is still open is told apart', () => {
    const facts = describeParcel(cases['partly-delivered'].order, now)
    expect(facts).toMatchObject({ deliveredSkus: ['cup'], openSkus: ['bowl'], lateDays: 0 })
  })

  test.each(['lost', 'delivered', 'returned', 'refunded', 'cancelled', 'unpaid'] as const)(
    'nothing is expected of one that is %s',
    (status) => {
      expect(describeParcel(cases[status].order, now)).toMatchObject({ expected: null })
    },
  )

  test.each(['delivered', 'returned', 'refunded', 'cancelled'] as const)(
    'nothing is open of one that is %s',
    (status) => {
      expect(describeParcel(cases[status].order, now).openSkus).toEqual([])
    },
  )

  test('a scan that a carrier dated into the future is not the last one', () => {
    const trackingEvents = [scan('in-transit', 2), scan('delivered', -1)]
    expect(describeParcel(order({ shipments: [parcel({ trackingEvents })] }), now).parcels[0]?.lastEvent?.at).toBe(
      daysAgo(2),
    )
  })

  test('reading leaves the order as it was', () => {
    const one = cases['partly-delivered'].order
    const before = structuredClone(one)
    describeParcel(one, now)
    expect(one).toEqual(before)
  })
})
