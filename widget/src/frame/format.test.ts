import { expect, test } from 'vitest'
import { createFormat } from './format.ts'

/** A zone whose clock shows another hour than here, and the one here. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone
const elsewhere = here === 'Asia/Shanghai' ? 'America/New_York' : 'Asia/Shanghai'

test('hours are those of the shop, and say the zone where the customer’s clock shows others', () => {
  const instant = '2026-11-24T23:30:00.000Z'
  for (const language of ['zh', 'en'] as const) {
    const told = createFormat(language, elsewhere).time(instant)
    expect(told).toMatch(elsewhere === 'Asia/Shanghai' ? /^07:30 GMT\+8$/ : /18:30/)
    expect(createFormat(language, here).time(instant)).toMatch(/^\d\d:30$/)
    expect(createFormat(language, elsewhere).dayAndTime(instant)).toContain(told)
  }
})

test('a day is the shop’s day', () => {
  const { day, dayKey } = createFormat('en', 'Asia/Shanghai')
  expect(day('2026-11-24T23:30:00.000Z')).toBe('25 Nov')
  expect(dayKey('2026-11-24T23:30:00.000Z')).toBe(dayKey('2026-11-25T10:00:00.000Z'))
})
