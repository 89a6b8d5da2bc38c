import { describe, expect, test } from 'vitest'
import { readAmount, readNumber, showAmount, showNumber } from './read-number.ts'

const words = { zh: '', en: '' }
const days = {
  type: 'number' as const,
  before: null,
  unit: words,
  unitOfOne: words,
  ofZero: null,
  min: 1,
  max: 365,
  factor: 1,
  isOptional: false,
}
const share = { ...days, min: 0, max: 100, factor: 100 }

describe('a number that was typed', () => {
  test('is taken whole and within its bounds, also in full-width digits', () => {
    expect([readNumber(' 30 ', days), readNumber('３０', days)]).toEqual([30, 30])
    for (const text of ['0', '366', '7.5', '-7', '7 days', '']) expect(readNumber(text, days), text).toBeUndefined()
  })
  test('may be left out where no limit is meant', () => {
    expect(readNumber('', { ...days, isOptional: true })).toBeNull()
    expect(showNumber(null, days)).toBe('')
  })
  test('is kept as a share where percent are shown', () => {
    expect([readNumber('30', share), readNumber('12.5', share)]).toEqual([0.3, 0.125])
    expect([showNumber(0.3, share), showNumber(0.125, share)]).toEqual(['30', '12.5'])
  })
})

describe('an amount that was typed', () => {
  test('is kept in the minor units of its currency', () => {
    expect([readAmount('1,000', 'CNY'), readAmount('10.5', 'USD'), readAmount('500', 'JPY')]).toEqual([
      100_000, 1_050, 500,
    ])
    for (const text of ['', '-1', '1.234', 'ten']) expect(readAmount(text, 'CNY'), text).toBeUndefined()
    expect(readAmount('1.5', 'JPY')).toBeUndefined()
  })
  test('is shown as it would be typed', () => {
    expect([showAmount(100_000, 'CNY'), showAmount(1_050, 'USD'), showAmount(500, 'JPY')]).toEqual([
      '1000',
      '10.50',
      '500',
    ])
  })
})
