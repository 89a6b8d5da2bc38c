import type { UnderstandingContext } from '@celadon/understanding'

/** Words read by themselves: nothing was asked before them and nobody's orders are known. */
export const plainContext = (now: Date): UnderstandingContext => ({
  awaiting: null,
  orders: [],
  now,
  timeZone: 'UTC',
  language: 'zh',
  lastIntent: null,
})
