import { expect, test } from 'vitest'
import { accuracyAtCoverage, accuracyAtRecall, expectedCalibrationError, macroF1, meanWithSpread } from './index.ts'

const rated = (...pairs: [number, boolean][]) => pairs.map(([confidence, isRight]) => ({ confidence, isRight }))

test('accuracy at coverage counts the surest, whatever their place in the file', () => {
  const lines = rated([0.2, false], [0.9, true], [0.8, true], [0.7, true], [0.6, false])
  expect(accuracyAtCoverage(lines, 0.8)).toBe(0.75)
  expect(accuracyAtCoverage(lines.toReversed(), 0.6)).toBe(1)
  expect(accuracyAtCoverage(lines, 1)).toBe(0.6)
  expect(accuracyAtCoverage([], 0.8)).toBeNaN()
})

test('a cut through equal confidences gains nothing from their order', () => {
  const lines = rated([1, true], [1, true], [1, false], [1, false])
  expect(accuracyAtCoverage(lines, 0.5)).toBe(0.5)
  expect(accuracyAtCoverage(lines.toReversed(), 0.5)).toBe(0.5)
})

test('calibration error is the gap of each bin weighed by its lines', () => {
  expect(expectedCalibrationError(rated([1, true], [1, true]))).toBe(0)
  expect(expectedCalibrationError(rated([1, false]))).toBe(1)
  // One bin: mean confidence 0.75, accuracy 0.5. The other: 0.1, right. (2 * 0.25 + 1 * 0.9) / 3
  expect(expectedCalibrationError(rated([0.75, true], [0.75, false], [0.1, true]))).toBeCloseTo(1.4 / 3)
  // Within a bin over- and underconfidence cancel; across bins they do not.
  expect(expectedCalibrationError(rated([0.5, true], [0.5, false]), 1)).toBe(0)
  expect(expectedCalibrationError(rated([0.9, false], [0.1, true]), 2)).toBeCloseTo(0.9)
})

test('macro F1 weighs classes alike and counts a class that is only guessed as nothing', () => {
  const pairs = [
    { wanted: 'a', guessed: 'a' },
    { wanted: 'a', guessed: 'a' },
    { wanted: 'a', guessed: 'b' },
    { wanted: 'b', guessed: 'b' },
  ]
  // a: precision 1, recall 2/3, F1 0.8. b: precision 1/2, recall 1, F1 2/3.
  expect(macroF1(pairs)).toBeCloseTo((0.8 + 2 / 3) / 2)
  expect(macroF1([...pairs, { wanted: 'b', guessed: 'c' }])).toBeCloseTo((0.8 + 0.5 + 0) / 3)
})

test('the bound lets the wanted recall fall below it, and not one line less', () => {
  const outside = [0.1, 0.2, 0.3, 0.4, 0.9].map((confidence) => ({ confidence }))
  const inside = rated([0.35, true], [0.4, true], [0.5, true], [0.6, false])
  expect(accuracyAtRecall(inside, outside, 0.8)).toBe(0.25)
  expect(accuracyAtRecall(inside, outside, 0.6)).toBe(0.75)
  expect(accuracyAtRecall(inside, [], 0.8)).toBeNaN()
})

test('figures are means, with the deviation of the sample beside them', () => {
  expect(meanWithSpread([{ x: 1 }, { x: 3 }])).toEqual({ x: 2, spread: { x: 1.4142 } })
  expect(meanWithSpread([{ x: 5 }])).toEqual({ x: 5, spread: { x: 0 } })
})
