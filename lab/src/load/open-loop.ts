import { setTimeout as sleep } from 'node:timers/promises'

export type OpenLoopResult = {
  started: number
  /** How many were under way at the end of each second. */
  underWay: number[]
}

/**
 * Starts `perSecond` pieces of work a second for `seconds`, whether or not earlier ones are done. Each is told when it
 * was meant to start: measured from there, a stall of the generator or the server is seen, not left out.
 */
export const runOpenLoop = async (options: {
  perSecond: number
  seconds: number
  start: (intendedAt: number) => void
  underWay: () => number
}): Promise<OpenLoopResult> => {
  const begunAt = performance.now()
  const total = Math.floor(options.perSecond * options.seconds)
  const underWay: number[] = []
  let started = 0
  while (started < total) {
    const now = performance.now() - begunAt
    while (started < total && (started * 1000) / options.perSecond <= now) {
      options.start(begunAt + (started * 1000) / options.perSecond)
      started += 1
    }
    if (now >= (underWay.length + 1) * 1000) underWay.push(options.underWay())
    await sleep(1)
  }
  underWay.push(options.underWay())
  return { started, underWay }
}
