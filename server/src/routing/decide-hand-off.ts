import type { Owner, Waiting } from '@celadon/contract'
import type { Queue } from './queue-store.ts'

/** What a hand-off is decided on. Waits are of the last 24 hours, in seconds, newest first. */
export type HandOffFacts = {
  queue: Queue
  waitingAhead: number
  recentWaits: readonly number[]
  minutesPerPlace: number
  isOpen: boolean
  /** The promise outside opening hours: next opening plus the tenant's call-back time. */
  callBackBy: string
}

export type HandOff = { owner: Owner; queue: Queue; callBackBy: string | null; waiting: Waiting }

/** A wish for a person is met at once: a place in the queue, or outside opening hours a dated call-back. Never refused. */
export const decideHandOff = (facts: HandOffFacts, now: string): HandOff => {
  const owner: Owner = { kind: 'queue', id: facts.queue.id }
  if (!facts.isOpen)
    return {
      owner,
      queue: facts.queue,
      callBackBy: facts.callBackBy,
      waiting: { kind: 'call-back', by: facts.callBackBy, since: now },
    }
  return { owner, queue: facts.queue, callBackBy: null, waiting: placeInQueue(facts, now) }
}

/** The fewest measured waits an expectation may rest on; below that the tenant's own setting is told. */
const enoughWaits = 5

/**
 * Position and expected wait: the median of the measured waits, never under a minute. With too few of them it is the
 * tenant's own minutes for each place, and `basis` is 0, so that nobody takes it for a measurement.
 */
export const placeInQueue = (
  facts: Pick<HandOffFacts, 'waitingAhead' | 'recentWaits' | 'minutesPerPlace'>,
  since: string,
): Waiting => {
  const position = facts.waitingAhead + 1
  const isMeasured = facts.recentWaits.length >= enoughWaits
  const minutes = isMeasured ? median(facts.recentWaits) / 60 : facts.minutesPerPlace
  return {
    kind: 'queue',
    position,
    expectedMinutes: Math.max(1, Math.round(isMeasured ? minutes : minutes * position)),
    basis: isMeasured ? facts.recentWaits.length : 0,
    since,
  }
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
