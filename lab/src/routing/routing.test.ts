import { createTestDatabase, type TestDatabase } from '@celadon/server/testing'
import { withOwner } from '@celadon/server/platform/database'
import { afterAll, expect, test } from 'vitest'
import { createDice } from '#dice'
import type { Broken } from './break-routing.ts'
import { erlangCWait } from './erlang-c.ts'
import { countPassedOver, type Waiter } from './judge-order.ts'
import { measureErlang } from './measure-erlang.ts'
import { plantFloor } from './plant-shift.ts'
import { simulateShift, type ShiftFigures } from './simulate-shift.ts'

const open: TestDatabase[] = []
afterAll(() => Promise.all(open.map(({ close }) => close())))

/** A minute of four members over two queues. */
const shift = async (broken?: Broken): Promise<ShiftFigures> => {
  const fixture = await createTestDatabase()
  open.push(fixture)
  return withOwner(fixture.ownerAddress, async (owner) => {
    const dice = createDice(7)
    const size = { memberCount: 4, queueCount: 2 }
    const floor = await plantFloor({ database: fixture.database, owner }, dice, size)
    return simulateShift(floor, { dice, seconds: 60, perSecond: 0.1, handlingSeconds: 30, ...(broken && { broken }) })
  })
}

test('over a small shift with a burst nothing is given twice, lost, or out of turn', async () => {
  const figures = await shift()
  expect(figures).toMatchObject({ doubleAssignments: 0, doubleOffers: 0, lost: 0, oldestFirstViolations: 0 })
  expect(figures.conversations).toBeGreaterThan(5)
})

test('broken variant: without the indexes one conversation is offered twice', async () => {
  expect((await shift('no-index')).doubleOffers).toBeGreaterThan(0)
})

test('broken variant: whoever accepts without the epoch takes what somebody has', async () => {
  expect((await shift('no-epoch')).doubleAssignments).toBeGreaterThan(0)
})

const waiter = (conversationId: string, since: number): Waiter => ({
  conversationId,
  queueId: 'q',
  since,
  priority: 0,
  language: 'zh',
})

test('an offer that passed an older one over is found, but not where that one was refused or is of another priority', () => {
  const offer = { ...waiter('new', 20), memberId: 'ann' }
  const old = waiter('old', 10)
  expect(countPassedOver([offer], [old], new Set())).toBe(1)
  expect(countPassedOver([offer], [old], new Set(['ann old']))).toBe(0)
  expect(countPassedOver([{ ...offer, priority: 10 }], [old], new Set())).toBe(0)
})

test('Erlang C gives the figure of the tables, and the assignment waits as long as it foretells', () => {
  // Two members, one erlang: the chance to wait is 1/3, so the mean wait is a third of the handling time.
  expect(erlangCWait(2, 1, 180)).toBeCloseTo(60)
  expect(erlangCWait(2, 2, 180)).toBe(Number.POSITIVE_INFINITY)
  const { foretoldWaitSeconds, measuredWaitSeconds } = measureErlang(createDice(3), 20_000)
  expect(Math.abs(measuredWaitSeconds / foretoldWaitSeconds - 1)).toBeLessThan(0.25)
})
