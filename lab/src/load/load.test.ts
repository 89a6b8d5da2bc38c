import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runOpenLoop } from './open-loop.ts'
import { percentile } from './percentile.ts'

test('percentiles are exact samples, never between two', () => {
  const samples = Array.from({ length: 1000 }, (_, index) => 1000 - index)
  expect([0.5, 0.99, 1].map((share) => percentile(samples, share))).toEqual([500, 990, 1000])
  expect(percentile([7], 0.99)).toBe(7)
  expect(percentile([], 0.5)).toBeNaN()
})

test('a stall is seen in the latencies of everything that should have started meanwhile', async () => {
  const latencies: number[] = []
  let isStalled = false
  await runOpenLoop({
    perSecond: 200,
    seconds: 1,
    underWay: () => 0,
    start: (intendedAt) => {
      if (!isStalled && latencies.length === 50) {
        isStalled = true
        const until = performance.now() + 300
        while (performance.now() < until);
      }
      latencies.push(performance.now() - intendedAt)
    },
  })
  expect(latencies).toHaveLength(200)
  // Sixty were due during the stall; a closed loop would have shown one slow sample.
  expect(latencies.filter((ms) => ms > 50).length).toBeGreaterThan(40)
})

test('work that never ends shows as a backlog that grows', async () => {
  let open = 0
  const { underWay } = await runOpenLoop({
    perSecond: 50,
    seconds: 2,
    underWay: () => open,
    start: () => {
      open += 1
      void sleep(1)
    },
  })
  expect(underWay.at(-1)!).toBeGreaterThan(underWay[0]!)
})
