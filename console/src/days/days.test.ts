import { expect, test } from 'vitest'
import { dayOf, nextDay, startOfDay } from './days.ts'

test.each([
  ['Asia/Shanghai', '2026-12-25', '2026-12-24T16:00:00.000Z'],
  ['UTC', '2026-12-25', '2026-12-25T00:00:00.000Z'],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
  ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
  ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00:00.000Z'],
  // Clocks go from 24:00 to 01:00 here: the day begins an hour late.
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
])('in %s the day %s begins at %s', (timeZone, day, instant) => {
  expect(startOfDay(day, timeZone)).toBe(instant)
  expect(dayOf(instant, timeZone)).toBe(day)
})

test('after the last day of a month comes the first of the next', () => {
  expect(nextDay('2026-12-31')).toBe('2027-01-01')
  expect(nextDay('2028-02-28')).toBe('2028-02-29')
})
