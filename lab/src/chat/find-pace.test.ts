import { expect, test } from 'vitest'
import { findPace, keptUp } from './find-pace.ts'
import type { WorkerRun } from './worker-frames.ts'

/** A server that answers at most so many a second. */
const serverOf =
  (capacity: number) =>
  async (perSecond: number, seconds: number): Promise<WorkerRun> => {
    const completed = Math.min(perSecond, capacity) * seconds
    const left = (second: number): number => Math.max(3, (perSecond - capacity) * second)
    return {
      started: perSecond * seconds,
      completed,
      underWay: Array.from({ length: seconds }, (_, index) => left(index + 1)),
      ackMs: [],
      replyMs: [],
    }
  }

test('the load rises until the backlog grows, and the pace is the last one that was kept', async () => {
  const { kept, peak } = await findPace(serverOf(550), { from: 200, step: 1.25, seconds: 4 })
  expect(kept).toBe(489)
  expect(peak).toBe(550)
})

test('a backlog that grows a little each second is not kept up with', async () => {
  expect(keptUp(await serverOf(500)(700, 4), 700)).toBe(false)
})

test('a machine too slow for the first step is measured from a lower one', async () => {
  expect(await findPace(serverOf(40), { from: 200, step: 1.25, seconds: 4 })).toEqual({ kept: 39, peak: 40 })
})
