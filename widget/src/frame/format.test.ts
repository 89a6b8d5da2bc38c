import { expect, test } from 'vitest'
import { createFormat } from './format.ts'

const instant = '2026-11-24T23:30:00.000Z'
const here = Intl.DateTimeFormat().resolvedOptions().timeZone
const hourIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  )

/** Zones with what they are called; those whose clock shows the hour that it is here are told without. */
const zones = [
  ['Asia/Shanghai', '07:30', 'GMT+8'],
  ['Asia/Hong_Kong', '07:30', 'GMT+8'],
  ['Asia/Kolkata', '05:00', 'GMT+5:30'],
  ['America/New_York', '18:30', 'GMT-5'],
] as const

test.each(zones)(
  'hours are those of the shop in %s, and say the zone where the customer’s clock shows others',
  (...of) => {
    const [shop, hour, zone] = of
    const expected = hourIn(here) === hour ? hour : `${hour} ${zone}`
    for (const language of ['zh', 'en'] as const) {
      const { time, dayAndTime } = createFormat(language, shop)
      expect(time(instant)).toBe(expected)
      expect(dayAndTime(instant)).toContain(expected)
      expect(createFormat(language, here).time(instant)).toBe(hourIn(here))
    }
  },
)

test('a day is the shop’s day', () => {
  const { day, dayKey } = createFormat('en', 'Asia/Shanghai')
  expect(day('2026-11-24T23:30:00.000Z')).toBe('25 Nov')
  expect(dayKey('2026-11-24T23:30:00.000Z')).toBe(dayKey('2026-11-25T10:00:00.000Z'))
})
