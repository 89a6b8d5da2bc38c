import type { Owner, ReportMeasure } from '@celadon/contract'
import type { TimeStep } from './time-steps.ts'

/** One entry of a log as far as it is counted. `guess`: what its turn was sure to have read. */
export type CountedEntry = {
  seq: number
  at: string
  kind: string
  authorKind: string
  authorId: string | null
  code: string | null
  move: { owner: Owner; callBackBy: string | null } | null
  rating: { isSolved: boolean; score: number | null } | null
  guess: string | null
}

/** What an entry is counted by: the calendar of the workspace, and what each queue promises for the first reply. */
export type CountedBy = {
  dayOf: (instant: string) => string
  targetOf: (queueId: string) => number | null
}

export type Amounts = Partial<Record<ReportMeasure | TimeStep, number>>

/** A queue's or a member's row, on the day that what is counted there began. */
export type Place = { kind: 'queue' | 'agent'; key: string; day: string }

/** What is known of a conversation up to `seq`, enough to count on from there. */
export type Counted = {
  /** The day of the first words, or of the first wish for a person. */
  begun: string | null
  /** The first that was read for sure; until then its row is ''. */
  intent: string | null
  over: 'resolved' | 'merged' | null
  /** People were asked for and have not answered: since when, what queue it waits for, and what is promised there. */
  asked: { at: string; queue: Place | null; targetSeconds: number | null; callBackBy: string | null } | null
  isReplied: boolean
  wait: { at: string; place: Place; isCallBack: boolean } | null
  stay: { at: string; memberId: string | null; place: Place | null } | null
  /** Who had it last: what becomes of it counts for them. */
  last: { queue: Place | null; agent: Place | null }
  rating: { isSolved: boolean; score: number | null; places: Place[] } | null
  /** All that its intent's row has of it. */
  whole: Amounts
}

export const nothingCounted: Counted = {
  begun: null,
  intent: null,
  over: null,
  asked: null,
  isReplied: false,
  wait: null,
  stay: null,
  last: { queue: null, agent: null },
  rating: null,
  whole: {},
}

export const placesOf = (...places: (Place | null)[]): Place[] => places.filter((place) => place !== null)
