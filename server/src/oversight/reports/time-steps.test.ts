import { expect, test } from 'vitest'
import { secondsOfStep, stepOf } from './time-steps.ts'

test('a time is shown within a twentieth of what it was, from a second to a month', () => {
  for (let seconds = 0; seconds < 31 * 86_400; seconds += 1 + Math.floor(seconds / 97)) {
    const shown = secondsOfStep(stepOf(seconds))
    expect(Math.abs(shown - seconds)).toBeLessThanOrEqual(seconds / 20)
  }
})

test('short times are exact, longer ones never come before shorter ones, and there is a last step', () => {
  for (const seconds of [0, 1, 2, 7, 10, 19]) expect(secondsOfStep(stepOf(seconds))).toBe(seconds)
  expect(stepOf(3_600)).toBeGreaterThan(stepOf(3_000))
  expect(stepOf(Number.MAX_SAFE_INTEGER)).toBe(stepOf(100 * 86_400))
})
