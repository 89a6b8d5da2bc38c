import { expect, test } from 'vitest'
import { confidencesOf } from './linear.ts'

const spread = (best: number, others: number): Float64Array =>
  Float64Array.from({ length: others + 1 }, (_, one) => (one === 0 ? best : -1 + one / 1000))

test('confidences are shares of one, in the order of the margins', () => {
  const confidences = confidencesOf(Float64Array.of(-0.2, 0.9, 0.4, -1), 4)
  expect(confidences.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1)
  expect([...confidences.keys()].toSorted((one, other) => confidences[other]! - confidences[one]!)).toEqual([
    1, 2, 0, 3,
  ])
})

test('how many intents stand far behind does not make the best less sure', () => {
  expect(confidencesOf(spread(0.2, 300), 2)[0]).toBeCloseTo(confidencesOf(spread(0.2, 30), 2)[0]!, 1)
  expect(confidencesOf(spread(0.2, 300), 2)[0]).toBeGreaterThan(0.95)
})

test('beyond the tenth nothing is left, and intents that are all alike share evenly', () => {
  const confidences = confidencesOf(spread(0.5, 40), 4)
  expect(confidences.filter((each) => each > 0)).toHaveLength(10)
  for (const count of [1, 2, 20]) {
    const even = confidencesOf(new Float64Array(count).fill(0.3), 4)
    for (const each of even) expect(each).toBeCloseTo(1 / count)
  }
})

test('the steeper, the surer', () => {
  const margins = spread(0.1, 12)
  expect(confidencesOf(margins, 6)[0]).toBeGreaterThan(confidencesOf(margins, 3)[0]!)
})
