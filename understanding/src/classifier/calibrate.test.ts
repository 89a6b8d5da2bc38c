import { expect, test } from 'vitest'
import { calibrate, type Trial } from './calibrate.ts'
import { confidencesOf } from './linear.ts'

/** Forty intents; the best leads by half a margin, and is right in `right` of ten. */
const trials = (right: number): Trial[] =>
  Array.from({ length: 200 }, (_, at) => ({
    margins: Float64Array.from({ length: 40 }, (_, one) => (one === 0 ? 0.2 : -0.3 - one / 100)),
    label: at % 10 < right ? 0 : 1,
    nearness: 0.5,
    coverage: 0.9,
  }))

test.each([7, 8, 9])('a best guess that is right in %i of ten is as sure as that', (right) => {
  const all = trials(right)
  const { steepness } = calibrate(all, { isFinished: true })
  expect(confidencesOf(all[0]!.margins, steepness)[0]).toBeCloseTo(right / 10, 2)
})

test('trials of a model of fewer examples are trusted a tenth less, and none at all leave what is usual', () => {
  const all = trials(8)
  const finished = calibrate(all, { isFinished: true })
  expect(calibrate(all, { isFinished: false }).steepness).toBeCloseTo(finished.steepness * 0.9)
  expect(calibrate([], { isFinished: false }).steepness).toBeGreaterThan(1)
})
