import { describe, expect, test } from 'vitest'
import { orderAsOf, planMarket, storied } from '#demo/market'
import { planHistory } from './index.ts'
import { orderTopics } from './past-conversation.ts'

const now = new Date('2026-11-24T04:00:00.000Z')
const market = planMarket(now, 'full')
const plans = planHistory(market, { now, count: 2_000 })
const daysAgo = (at: string): number => (now.getTime() - Date.parse(at)) / 86_400_000

describe('the past that is planned', () => {
  test('is 2,000 conversations of 90 days, newest first, and none of the last hours', () => {
    expect(plans).toHaveLength(2_000)
    const times = plans.map(({ startsAt }) => startsAt)
    expect(times).toEqual(times.toSorted().toReversed())
    expect(daysAgo(times.at(-1)!)).toBeGreaterThan(85)
    for (const at of times) {
      expect(daysAgo(at)).toBeLessThanOrEqual(90)
      expect(daysAgo(at)).toBeGreaterThanOrEqual(3 / 24)
    }
  })

  test('is the same for the same seed, and another for another', () => {
    expect(planHistory(planMarket(now, 'full'), { now, count: 2_000 })).toEqual(plans)
    expect(planHistory(market, { now, count: 2_000, seed: 1 })).not.toEqual(plans)
  })

  test('has every month, every subject, both languages and every temper in it', () => {
    for (const from of [0, 30, 60])
      expect(
        plans.filter(({ startsAt }) => daysAgo(startsAt) >= from && daysAgo(startsAt) < from + 30).length,
      ).toBeGreaterThan(300)
    expect(new Set(plans.map(({ topic }) => topic)).size).toBe(13)
    for (const language of ['zh', 'en'] as const)
      expect(plans.filter((plan) => plan.language === language).length).toBeGreaterThan(400)
    for (const temper of ['calm', 'curt', 'upset'] as const)
      expect(plans.filter((plan) => plan.temper === temper).length).toBeGreaterThan(150)
    expect(new Set(plans.flatMap(({ buyerId }) => buyerId ?? [])).size).toBeGreaterThan(150)
  })

  test('leaves those whom a visitor can be without one', () => {
    const played = new Set([...Object.values(storied).map(({ id }) => id), 'buyer-04'])
    expect(plans.filter(({ buyerId }) => buyerId !== null && played.has(buyerId))).toEqual([])
  })

  test('speaks of an order of who comes, in a state in which one comes for that', () => {
    const fits: Record<(typeof orderTopics)[number], readonly string[]> = {
      where: ['shipped', 'late', 'lost', 'partly-delivered'],
      late: ['late', 'lost', 'partly-delivered'],
      'not-sent': ['paid', 'packed', 'cancelled'],
      'refund-when': ['cancelled', 'returned', 'refunded', 'delivered'],
      return: ['delivered'],
      damaged: ['delivered'],
      missing: ['delivered'],
      'how-to-use': ['delivered', 'returned', 'refunded'],
    }
    for (const { topic, order: number, buyerId, startsAt } of plans) {
      const about = orderTopics.find((each) => each === topic)
      if (!about) continue
      const row = market.orders.find(({ order }) => order.number === number)!
      expect(row.buyerId).toBe(buyerId)
      expect(fits[about], `${topic} ${number}`).toContain(orderAsOf(row.order, new Date(startsAt))!.status)
    }
  })

  test('has some who come again within three days, and most who do not', () => {
    const known = plans.filter(({ buyerId }) => buyerId !== null)
    const again = known.filter((plan) =>
      known.some(
        (other) =>
          other !== plan &&
          other.buyerId === plan.buyerId &&
          daysAgo(plan.startsAt) - daysAgo(other.startsAt) > 0 &&
          daysAgo(plan.startsAt) - daysAgo(other.startsAt) <= 3,
      ),
    )
    expect(again.length / known.length).toBeGreaterThan(0.03)
    expect(again.length / known.length).toBeLessThan(0.25)
  })

  test('asks for money or goods back once for each order', () => {
    const wishes = plans.filter(({ topic }) => ['return', 'damaged', 'missing'].includes(topic))
    expect(wishes.length).toBeGreaterThan(100)
    expect(new Set(wishes.map(({ order }) => order)).size).toBe(wishes.length)
  })
})
