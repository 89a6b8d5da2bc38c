import { idPatternSchema } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import { findIds } from './slot-id.ts'

const valuesOf = (text: string, pattern: string): string[] =>
  findIds(text.toLowerCase(), [{ type: 'own', pattern }]).map((slot) => slot.value)

describe("a tenant's own number is found by its template", () => {
  test.each([
    ['RMA-######', 'my RMA-204518 please', ['RMA-204518']],
    ['RMA-######', 'rma204518', ['RMA-204518']],
    ['RMA-######', 'rma 204518', ['RMA-204518']],
    ['AB{2 letters}{4-8 digits}', 'ABcd12345', ['ABCD12345']],
    ['AB{2 letters}{4-8 digits}', 'abxy 1234', ['ABXY1234']],
    ['{3 signs}-{3 signs}', 'code a1b-2c3.', ['A1B-2C3']],
    ['{4-8 digits}##', '票号123456', ['123456']],
    ['INV-{4 digits}-{5 digits}', 'INV-2026-00871 and inv 2026 00872', ['INV-2026-00871', 'INV-2026-00872']],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(idPatternSchema.safeParse({ type: 'own', pattern }).error).toBeUndefined()
    expect(valuesOf(text, pattern)).toEqual(expected)
  })

  test.each([
    ['RMA-######', 'rma20451'],
    ['RMA-######', 'rma2045187'],
    ['RMA-######', 'xrma204518'],
    ['AB{2 letters}{4-8 digits}', 'abcd123456789'],
  ])('and not %s in "%s"', (pattern, text) => expect(valuesOf(text, pattern)).toEqual([]))
})

test.each(['(a+)+$', '{2 letters', '{0-99 things}', 'a*', '', '.{2 digits}'])('%s is no template', (pattern) => {
  expect(idPatternSchema.safeParse({ type: 'own', pattern }).success).toBe(false)
})

/** The way of a pattern turned into a regular expression, as a comparison: it takes every way through one after another. */
const stepsOfNaive = (text: string, parts: number): number => {
  let steps = 0
  const walk = (at: number, part: number): boolean => {
    steps += 1
    if (part === parts) return text[at] === 'x'
    for (let end = Math.min(text.length, at + 8); end > at; end -= 1) if (walk(end, part + 1)) return true
    return false
  }
  walk(0, 0)
  return steps
}

test('a template that could be read in ever so many ways is read at once, where trying one way after another would never end', () => {
  const text = '1'.repeat(48)
  expect(stepsOfNaive(text, 6)).toBeGreaterThan(100_000)
  const pattern = '{1-8 digits}'.repeat(6) + 'x'
  expect(findIds('1'.repeat(2000), [{ type: 'own', pattern }])).toEqual([])
  expect(findIds(`${'1'.repeat(40)}x`, [{ type: 'own', pattern }])).toMatchObject([{ start: 0, end: 41 }])
})
