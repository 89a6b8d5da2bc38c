import { expect, test } from 'vitest'
import { momentOf, snoozeChoices } from './snooze-choices.ts'

const zone = 'Asia/Shanghai'
const until = (now: string, wanted: string) =>
  snoozeChoices(new Date(now), zone).find(({ choice }) => choice === wanted)?.until

test('tomorrow and next Monday begin at nine where the workspace is, over the end of a month too', () => {
  expect(until('2026-11-25T07:00:00Z', 'tomorrow')).toBe('2026-11-26T01:00:00.000Z')
  expect(until('2026-11-25T17:00:00Z', 'tomorrow')).toBe('2026-11-27T01:00:00.000Z')
  expect(until('2026-11-25T07:00:00Z', 'monday')).toBe('2026-11-30T01:00:00.000Z')
  expect(until('2026-11-30T07:00:00Z', 'monday')).toBe('2026-12-07T01:00:00.000Z')
})

test('on a Sunday Monday is tomorrow, and offered once', () => {
  const offered = snoozeChoices(new Date('2026-11-29T07:00:00Z'), zone).map(({ choice }) => choice)
  expect(offered).toEqual(['in-1-hour', 'in-4-hours', 'tomorrow'])
})

test('a day and time that was typed is meant where the workspace is, and half of one is none', () => {
  expect(momentOf('2026-12-01T09:30', zone)).toBe('2026-12-01T01:30:00.000Z')
  expect([momentOf('', zone), momentOf('2026-12-01', zone), momentOf('soon', zone)]).toEqual([null, null, null])
})
