import type { Owner, TurnRecord, Waiting } from '@celadon/contract'
import { expectSeconds } from './expect-wait.ts'
import type { Queue } from './queue-store.ts'
import type { MeasuredWait } from './wait-store.ts'

/** What a hand-off is decided on. Waits are of the last 24 hours, newest first. */
export type HandOffFacts = {
  queue: Pick<Queue, 'id' | 'name'>
  chosen: Pick<NonNullable<TurnRecord['queue']>, 'because' | 'topic'>
  priority: number
  /** Who waits in the queue and is served before a newcomer of this priority. */
  waitingAhead: number
  recentWaits: readonly MeasuredWait[]
  minutesPerPlace: number
  isOpen: boolean
  /** The promise outside opening hours: next opening plus the tenant's call-back time. */
  callBackBy: string
}

export type HandOff = {
  owner: Owner
  queue: HandOffFacts['queue']
  chosen: HandOffFacts['chosen']
  priority: number
  callBackBy: string | null
  waiting: Waiting
}

/** A wish for a person is met at once: a place in the queue, or outside opening hours a dated call-back. Never refused. */
export const decideHandOff = (facts: HandOffFacts, now: string): HandOff => {
  const { queue, chosen, priority, isOpen, callBackBy } = facts
  const owner: Owner = { kind: 'queue', id: queue.id }
  const to = { owner, queue, chosen, priority }
  if (!isOpen) return { ...to, callBackBy, waiting: { kind: 'call-back', by: callBackBy, since: now } }
  return { ...to, callBackBy: null, waiting: placeInQueue(facts, now) }
}

/** The fewest measured waits an expectation may rest on; below that the tenant's own setting is told. */
const enoughWaits = 5

/**
 * Position and expected wait, never under a minute. With too few measured waits it is the tenant's own minutes for each
 * place, and `basis` is 0, so that nobody takes it for a measurement.
 */
export const placeInQueue = (
  facts: Pick<HandOffFacts, 'waitingAhead' | 'recentWaits' | 'minutesPerPlace'>,
  since: string,
): Waiting => {
  const position = facts.waitingAhead + 1
  const isMeasured = facts.recentWaits.length >= enoughWaits
  const minutes = isMeasured ? expectSeconds(position, facts.recentWaits) / 60 : facts.minutesPerPlace * position
  return {
    kind: 'queue',
    position,
    expectedMinutes: Math.max(1, Math.round(minutes)),
    basis: isMeasured ? facts.recentWaits.length : 0,
    since,
  }
}
