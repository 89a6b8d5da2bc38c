import { expect, test } from 'vitest'
import { decideDue, type Clocks } from './decide-due.ts'
import { decidePriority } from './decide-priority.ts'
import { expectSeconds } from './expect-wait.ts'

const targets = { first: 60, next: 120, resolution: 3600 }
const clocks: Clocks = {
  status: 'open',
  callBackBy: null,
  askedAt: '2026-11-24T03:00:00.000Z',
  repliedAt: null,
  unansweredSince: '2026-11-24T02:59:50.000Z',
}

test('the first reply, then each next one, then the end: always the goal that runs out next', () => {
  expect(decideDue(clocks, targets)).toEqual({ target: 'first', at: '2026-11-24T03:01:00.000Z' })
  const replied = { ...clocks, repliedAt: '2026-11-24T03:00:30.000Z' }
  expect(decideDue({ ...replied, unansweredSince: '2026-11-24T03:02:00.000Z' }, targets)).toEqual({
    target: 'next',
    at: '2026-11-24T03:04:00.000Z',
  })
  expect(decideDue({ ...replied, unansweredSince: null }, targets)).toEqual({
    target: 'resolution',
    at: '2026-11-24T04:00:00.000Z',
  })
})

test('goals stand still while nobody is there', () => {
  const hours = {
    timeZone: 'Asia/Shanghai',
    openingHours: { weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }], holidays: [] },
  }
  // Asked for on Friday, half a minute before the end.
  const late = { ...clocks, askedAt: '2026-11-27T09:59:30.000Z' }
  expect(decideDue(late, targets, hours)).toEqual({ target: 'first', at: '2026-11-30T01:00:30.000Z' })
  expect(decideDue(clocks, targets, hours)).toEqual(decideDue(clocks, targets))
})

test('a promised call-back stands before all goals, and nothing is due once resolved, with the assistant, or without goals', () => {
  const by = '2026-11-25T01:00:00.000Z'
  expect(decideDue({ ...clocks, callBackBy: by }, targets)).toEqual({ target: 'call-back', at: by })
  expect(decideDue({ ...clocks, status: 'resolved' }, targets)).toBeNull()
  expect(decideDue({ ...clocks, askedAt: null }, targets)).toBeNull()
  expect(decideDue(clocks, undefined)).toBeNull()
  expect(decideDue(clocks, { first: null, next: null, resolution: null })).toBeNull()
})

test('danger comes before a member, a member before anger, and both add up', () => {
  const calm = { isDanger: false, isMember: false, anger: 0.49 }
  const all = [
    calm,
    { ...calm, anger: 0.5 },
    { ...calm, isMember: true },
    { ...calm, isMember: true, anger: 1 },
    { ...calm, isDanger: true },
  ]
  expect(all.map(decidePriority)).toEqual([0, 10, 20, 30, 100])
})

const waits = (count: number, everySeconds: number, waitedSeconds: number) =>
  Array.from({ length: count }, (_, index) => ({
    waitedSeconds,
    takenAt: new Date(Date.UTC(2026, 10, 24, 3) - index * everySeconds * 1000).toISOString(),
  }))

test('a burst is told by how fast it drains, and a quiet hour is not a slow queue', () => {
  expect(expectSeconds(10, waits(30, 20, 1500))).toBeCloseTo((10 * (29 * 20 + 1500)) / 30)
  expect(expectSeconds(1, waits(30, 600, 15))).toBe(15)
  expect(expectSeconds(3, [])).toBe(0)
})
