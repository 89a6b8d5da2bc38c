/** Time as a dependency, so that tests decide it. `after` gives back a cancel function. */
export type Timers = {
  now: () => Date
  after: (ms: number, work: () => void) => () => void
}

export const browserTimers: Timers = {
  now: () => new Date(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}
