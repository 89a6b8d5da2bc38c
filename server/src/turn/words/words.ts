import type { Language, OrderStatus } from '@celadon/contract'
import type { StopCode } from '#commerce'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** Everything the assistant says, once in each language. Figures, dates and names come in as parameters from records. */
export type Words = {
  greet: string
  whatIAm: string
  welcome: string
  bye: string
  /** What was masked in the words: a number of which the last digits stand, or anything else. */
  hidden: { number: string; secret: string }
  whatToDo: string
  verified: string
  askEmail: string
  askCode: string
  askCodeAgain: string
  chooseOrder: string
  unknownOrder: (number: string) => string
  noOrders: string
  anotherOrder: string
  chooseTopic: string
  askAgain: string
  askAboutFile: string
  askSolved: string
  askRating: string
  yes: string
  no: string
  person: string
  notYet: string
  offerBecause: Record<
    | 'called-out'
    | 'not-understood'
    | 'no-article'
    | 'angry'
    | 'not-solved'
    | 'shop-unreachable'
    | 'code-limit'
    | 'cannot-do'
    | 'no-refund'
    | 'profile-by-chat'
    | 'wrong-person',
    string
  >
  /** Said before a hand-off. Numbers: NHC (12356), 988lifeline.org, samaritans.org; emergency numbers by law. */
  beforePerson: Record<'crisis' | 'account-danger' | 'lost-access' | 'paused', string>
  /** To staff, when words of danger are said to a person who may not be looking. */
  alarm: Record<'crisis' | 'account-danger', (said: string) => string>
  offerAlso: string
  paidAlready: string
  /** No more compensation may be given for an order. */
  givenAll: string
  afterThis: string
  fields: { email: string; code: string }
  topics: Record<string, string>
  order: {
    heading: (number: string) => string
    alone: (place: { number: string; title: string; stop: string }) => string
    among: (place: { number: string; title: string; others: number | string; stop: string }) => string
    scan: (scan: { event: string; at: string }) => string
    /** `days` as `days` words them. */
    late: (days: string) => string
    expected: (day: string) => string
    noDate: string
    delivered: (day: string) => string
    partly: (waiting: number | string) => string
    refund: (amount: string, state: 'pending' | 'done' | 'failed') => string
    lost: string
    unpaid: string
    expectedLabel: (day: string, lateDays: number) => string
    listed: (place: { stop: string; placedAt: string; total: string }) => string
  }
  /** Of goods on their way back. `days`: working days from when they are there. */
  promise: {
    waiting: (number: string) => string
    back: (amount: string, days: number | string | null) => string
    by: (day: string) => string
  }
  stops: Record<StopCode, string>
  statuses: Record<OrderStatus, string>
  item: (title: string, chosen: readonly string[]) => string
  lateTag: (days: number) => string
  handOff: {
    /** `minutes` as `minutes` words them. */
    queued: (place: { position: number | string; minutes: string; isMeasured: boolean }) => string
    callBack: (by: string) => string
    passed: (queue: string) => string
    callBackLine: (by: string) => string
  }
  system: {
    taken: (name: string) => string
    givenBack: string
    transferred: (to: string) => string
    left: string
    backInQueue: string
    resolved: (name: string) => string
    verified: string
    verifiedByShop: string
    goodsReceived: (rmaNumber: string) => string
    snoozed: (until: string) => string
    woken: string
    fellSilent: string
    mergedInto: (name: string) => string
    mergedFrom: (merged: {
      name: string
      lastText: string
      open: readonly string[]
      promised: readonly string[]
    }) => string
    readingCorrected: (correction: { utterance: string; label: string }) => string
    rated: (rating: { isSolved: boolean; score: number | null }) => string
  }
  grounds: {
    order: (number: string) => string
    placed: (day: string, total: string) => string
    shipment: (number: string) => string
    promised: (day: string) => string
    noPromise: string
    scan: (place: string) => string
    queue: (name: string) => string
    measured: (basis: number) => string
    bySetting: string
    hours: string
    nextOpening: (by: string) => string
  }
  days: (count: number) => string
  minutes: (count: number) => string
  listJoin: string
  sentenceJoin: string
}

export const words: Record<Language, Words> = { zh, en }
