/** Load without self-deception: arrivals by schedule, latency from the intended start, exact percentiles. */
export { percentile, summarise } from './percentile.ts'
export { runOpenLoop } from './open-loop.ts'
export type { OpenLoopResult } from './open-loop.ts'
