import { expect, test } from 'vitest'
import { addOpenTime, checkOpeningHours, isOpenAt, nextOpeningAfter } from './opening-hours.ts'

const weekdays = [1, 2, 3, 4, 5]
const shanghai = {
  timeZone: 'Asia/Shanghai',
  openingHours: { weekly: [{ days: weekdays, from: '09:00', to: '18:00' }], holidays: ['2026-11-25'] },
}
const at = (instant: string): Date => new Date(instant)
const next = (hours: typeof shanghai, instant: string): string => nextOpeningAfter(hours, at(instant)).toISOString()

test('opening hours are read off the clock on the tenant’s wall, the end excluded', () => {
  expect(isOpenAt(shanghai, at('2026-11-23T00:59:59.999Z'))).toBe(false)
  expect(isOpenAt(shanghai, at('2026-11-23T01:00:00Z'))).toBe(true)
  expect(isOpenAt(shanghai, at('2026-11-23T09:59:59.999Z'))).toBe(true)
  expect(isOpenAt(shanghai, at('2026-11-23T10:00:00Z'))).toBe(false)
})

test('nobody is there on a holiday, and the next opening is past it', () => {
  expect(isOpenAt(shanghai, at('2026-11-25T03:00:00Z'))).toBe(false)
  expect(next(shanghai, '2026-11-24T10:30:00Z')).toBe('2026-11-26T01:00:00.000Z')
})

test('on Friday night the next opening is on Monday; while open it is now', () => {
  expect(next(shanghai, '2026-11-27T12:00:00Z')).toBe('2026-11-30T01:00:00.000Z')
  expect(next(shanghai, '2026-11-26T03:04:05.678Z')).toBe('2026-11-26T03:04:05.678Z')
})

test('a day may be open to its very end', () => {
  const always = {
    ...shanghai,
    openingHours: { weekly: [{ days: [...weekdays, 6, 7], from: '00:00', to: '24:00' }], holidays: [] },
  }
  expect(isOpenAt(always, at('2026-11-23T15:59:59.999Z'))).toBe(true)
  expect(isOpenAt(always, at('2026-11-23T16:00:00Z'))).toBe(true)
})

test('two windows a day leave a break at noon', () => {
  const split = {
    ...shanghai,
    openingHours: {
      weekly: [
        { days: weekdays, from: '14:00', to: '18:00' },
        { days: weekdays, from: '09:00', to: '12:00' },
      ],
      holidays: [],
    },
  }
  expect(isOpenAt(split, at('2026-11-23T05:00:00Z'))).toBe(false)
  expect(next(split, '2026-11-23T05:00:00Z')).toBe('2026-11-23T06:00:00.000Z')
  expect(next(split, '2026-11-22T20:00:00Z')).toBe('2026-11-23T01:00:00.000Z')
})

const berlin = (from: string, to: string) => ({
  timeZone: 'Europe/Berlin',
  openingHours: { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from, to }], holidays: [] as string[] },
})

test('nine o’clock stays nine o’clock when summer time begins and ends', () => {
  expect(next(berlin('09:00', '17:00'), '2026-03-28T20:00:00Z')).toBe('2026-03-29T07:00:00.000Z')
  expect(next(berlin('09:00', '17:00'), '2026-03-27T20:00:00Z')).toBe('2026-03-28T08:00:00.000Z')
  expect(next(berlin('09:00', '17:00'), '2026-10-24T20:00:00Z')).toBe('2026-10-25T08:00:00.000Z')
  expect(next(berlin('09:00', '17:00'), '2026-10-23T20:00:00Z')).toBe('2026-10-24T07:00:00.000Z')
})

test('an opening at a time that the clock skips is the moment after the jump', () => {
  expect(next(berlin('02:30', '08:00'), '2026-03-28T20:00:00Z')).toBe('2026-03-29T01:00:00.000Z')
})

test('an opening at a time that comes twice is the first of the two', () => {
  expect(next(berlin('02:30', '08:00'), '2026-10-24T20:00:00Z')).toBe('2026-10-25T00:30:00.000Z')
})

test('every next opening is a moment at which somebody is there, around the year and the world', () => {
  for (const timeZone of [
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'America/St_Johns',
  ]) {
    const hours = { ...berlin('01:45', '02:45'), timeZone }
    for (let day = 0; day < 400; day += 1) {
      const asked = new Date(Date.UTC(2026, 0, 1, 5) + day * 86_400_000)
      const opening = nextOpeningAfter(hours, asked)
      expect(isOpenAt(hours, opening)).toBe(true)
      expect(opening.getTime() - asked.getTime()).toBeLessThan(26 * 3600_000)
      if (opening > asked) expect(isOpenAt(hours, new Date(opening.getTime() - 1))).toBe(false)
    }
  }
})

test('hours that make no sense are refused', () => {
  const refuse = (hours: typeof shanghai) => expect(() => checkOpeningHours(hours)).toThrow('INVALID_REQUEST')
  const withWindow = (window: { days: number[]; from: string; to: string }) => ({
    ...shanghai,
    openingHours: { weekly: [window], holidays: [] },
  })
  refuse({ ...shanghai, timeZone: 'Mars/Olympus' })
  refuse({ ...shanghai, openingHours: { weekly: [], holidays: [] } })
  refuse(withWindow({ days: [0], from: '09:00', to: '18:00' }))
  refuse(withWindow({ days: [1], from: '18:00', to: '09:00' }))
  refuse(withWindow({ days: [1], from: '9:00', to: '18:00' }))
  refuse(withWindow({ days: [1], from: '09:00', to: '24:30' }))
  expect(() => checkOpeningHours(shanghai)).not.toThrow()
})

test('what lies outside the hours does not count towards a goal', () => {
  const after = (from: string, minutes: number, hours = shanghai): string =>
    addOpenTime(hours, at(from), minutes * 60).toISOString()
  expect(after('2026-11-23T03:00:00Z', 30)).toBe('2026-11-23T03:30:00.000Z')
  // Ten minutes before the end of Tuesday; Wednesday is a holiday.
  expect(after('2026-11-24T09:50:00Z', 30)).toBe('2026-11-26T01:20:00.000Z')
  expect(after('2026-11-24T20:00:00Z', 5)).toBe('2026-11-26T01:05:00.000Z')
  expect(after('2026-11-24T09:50:00Z', 10)).toBe('2026-11-24T10:00:00.000Z')
  const twice = {
    ...shanghai,
    openingHours: {
      weekly: [
        { days: weekdays, from: '13:00', to: '18:00' },
        { days: weekdays, from: '09:00', to: '14:00' },
      ],
      holidays: [],
    },
  }
  expect(after('2026-11-23T04:30:00Z', 60, twice)).toBe('2026-11-23T05:30:00.000Z')
  const always = {
    ...shanghai,
    openingHours: { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], holidays: [] },
  }
  expect(after('2026-11-23T15:59:30Z', 43_200, always)).toBe('2026-12-23T15:59:30.000Z')
  // Where there is never enough, the clock runs through.
  const never = { ...shanghai, openingHours: { weekly: [{ days: [1], from: '09:00', to: '09:01' }], holidays: [] } }
  expect(after('2026-11-23T00:00:00Z', 600, never)).toBe('2026-11-23T10:00:00.000Z')
})
