import { expect, test } from 'vitest'
import { secondsLeft } from './seconds-left.ts'

const offer = { expiresAt: '2026-11-24T03:00:20.000Z' }
const at = (instant: string) => secondsLeft(offer, Date.parse(instant))

test('the countdown shows whole seconds and ends at none', () => {
  expect(at('2026-11-24T03:00:00.000Z')).toBe(20)
  expect(at('2026-11-24T03:00:19.001Z')).toBe(1)
  expect(at('2026-11-24T03:00:20.000Z')).toBe(0)
  expect(at('2026-11-24T03:01:00.000Z')).toBe(0)
})
