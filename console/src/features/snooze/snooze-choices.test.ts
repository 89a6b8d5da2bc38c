import { expect, test } from 'vitest'
import { snoozeChoices } from './snooze-choices.ts'

const on = (day: number, hour = 15) => new Date(2026, 10, day, hour)
const until = (now: Date, wanted: string) => snoozeChoices(now).find(({ choice }) => choice === wanted)?.until
const nineOn = (day: number) => new Date(2026, 10, day, 9).toISOString()

test('tomorrow and next Monday begin at nine, over the end of a month too', () => {
  expect(until(on(25), 'tomorrow')).toBe(nineOn(26))
  expect(until(on(25), 'monday')).toBe(nineOn(30))
  expect(until(on(30), 'monday')).toBe(nineOn(37))
  expect(until(on(30), 'tomorrow')).toBe(nineOn(31))
})

test('on a Sunday Monday is tomorrow, and offered once', () => {
  expect(snoozeChoices(on(29)).map(({ choice }) => choice)).toEqual(['in-1-hour', 'in-4-hours', 'tomorrow'])
})

test('everything offered lies ahead', () => {
  for (const day of [23, 24, 25, 26, 27, 28, 29])
    for (const { until: at } of snoozeChoices(on(day, 23))) expect(at > on(day, 23).toISOString()).toBe(true)
})
