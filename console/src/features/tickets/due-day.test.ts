import { expect, test } from 'vitest'
import { dayOf } from '#days'
import { dueOf } from './due-day.ts'

const zone = 'Asia/Shanghai'
const dueAt = '2026-11-26T17:00:00.000Z'

test('what is due on a day has all of it, where the workspace is', () => {
  expect(dueOf('2026-11-28', dueAt, zone)).toBe('2026-11-28T15:59:00.000Z')
  for (const timeZone of [zone, 'America/Los_Angeles', 'UTC'])
    expect(dayOf(dueOf('2026-12-31', dueAt, timeZone)!, timeZone)).toBe('2026-12-31')
})

test('the day it is due already, half a day and a year that is still being typed change nothing', () => {
  expect(['2026-11-27', '', '0002-11-27', '0202-11-27', '12026-11-27'].map((day) => dueOf(day, dueAt, zone))).toEqual(
    Array.from({ length: 5 }, () => undefined),
  )
})
