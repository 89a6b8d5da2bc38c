import type { Awaiting, EffectPlan, Ground, Language, Order, Part, Ruling, Run } from '@celadon/contract'
import type { PlannedRun } from '#automation'
import type { LaterWish } from '#conversation/heads'
import type { Ruled } from '#policy/replay'
import { words } from '#turn/words'

/**
 * Where the customer's wishes stand after a turn. `isAside`: the words were about something else; `parts` then bring the
 * customer back to the question that is open, after the answer.
 */
export type Advance = {
  /** Every run that moved, as it is now. */
  runs: Run[]
  activeRunId: string | null
  laterWishes: LaterWish[]
  parts: Part[]
  grounds: Ground[]
  awaiting: Awaiting | null
  /** To be written down with the turn and done after it. */
  acts: { run: Run; ruling: Ruling; effects: EffectPlan[] } | null
  sellerId: string | null
  /** What sounds like a wish for a person is an option of the goods spoken of: an expert puzzle. */
  namesGoods: boolean
  isAside: boolean
  isStuck: boolean
  /** For staff only. */
  notes: string[]
  handsOff: boolean
  mayBeAnswered: boolean
  /** The goodwill that made room for another wish before anybody said yes or no to it: it comes again. */
  gaveWay?: string
  /** The ruling that was asked for in this turn, to be made again; absent where none was. */
  ruled?: Ruled
}

export const isOpen = (run: Run): boolean => run.status === 'asking' || run.status === 'confirming'
export const isOver = (run: Run): boolean => ['done', 'refused', 'cancelled'].includes(run.status)

/** The run's own question again, with the wishes that come after it. */
export const comeBackTo = (
  again: PlannedRun,
  later: LaterWish[],
  { orders, language }: { orders: readonly Order[]; language: Language },
): Advance => ({
  ...toAdvance(again, orders),
  ...putOff(again.run, later, again.parts, language),
  awaiting: again.awaiting,
})

/** A wish said while another is being dealt with comes after it. */
export const putOff = (run: Run, laterWishes: LaterWish[], parts: Part[], language: Language): Advance => ({
  ...emptyAdvance,
  runs: [],
  activeRunId: run.id,
  laterWishes,
  parts: [{ type: 'text', text: words[language].afterThis }, ...parts],
})

export const emptyAdvance: Advance = {
  runs: [],
  activeRunId: null,
  laterWishes: [],
  parts: [],
  grounds: [],
  awaiting: null,
  acts: null,
  sellerId: null,
  namesGoods: false,
  isAside: false,
  isStuck: false,
  notes: [],
  handsOff: false,
  mayBeAnswered: false,
}

/** The run makes room for what is wanted now. */
export const givingWay = (run: Run): Advance => ({
  ...emptyAdvance,
  runs: [{ ...run, status: 'cancelled' }],
  ...(run.answers.goodwillId !== undefined && { gaveWay: run.answers.goodwillId }),
})

export const toAdvance = (planned: PlannedRun, orders: readonly Order[]): Advance => {
  const { run, effects } = planned
  const order = orders.find((candidate) => candidate.externalId === run.answers.orderId)
  return {
    ...emptyAdvance,
    runs: [run],
    activeRunId: isOpen(run) || run.status === 'acting' ? run.id : null,
    parts: planned.parts,
    grounds: planned.grounds,
    awaiting: planned.awaiting,
    acts: effects.length > 0 && run.ruling ? { run, ruling: run.ruling, effects } : null,
    sellerId: order?.seller.id ?? null,
    isAside: planned.isAside,
    isStuck: planned.isStuck,
    notes: planned.notes,
    handsOff: planned.handsOff,
    mayBeAnswered: planned.mayBeAnswered,
  }
}

export const joined = (before: Advance, after: Advance): Advance => ({
  ...after,
  ...(before.gaveWay !== undefined && { gaveWay: before.gaveWay }),
  runs: [...before.runs, ...after.runs],
  parts: [...before.parts, ...after.parts],
  grounds: [...before.grounds, ...after.grounds],
  notes: [...before.notes, ...after.notes],
  sellerId: before.runs.length > 0 && before.sellerId !== after.sellerId ? null : after.sellerId,
})

/** An article answers what would have gone to a person: the run is done, and the turn says the article. */
export const answeredByArticle = (advance: Advance): Advance => ({
  ...emptyAdvance,
  runs: advance.runs.map((run) => (run.status === 'handed-off' ? { ...run, status: 'done' } : run)),
  laterWishes: advance.laterWishes,
  isAside: true,
})

/**
 * What was to be paid for was paid already, or no more may be given: nothing is done, and the customer hears which, with a
 * way to a person.
 */
export const refusedAsPaid = (
  advance: Advance,
  why: 'paid' | 'limit',
  { language, nextId }: { language: Language; nextId: () => string },
): Advance => {
  const said = words[language]
  const partId = nextId()
  const options = [{ id: 'person', label: said.person }]
  return {
    ...advance,
    runs: advance.runs.map((run) => (run.id === advance.acts?.run.id ? { ...run, status: 'refused' } : run)),
    activeRunId: null,
    parts: [
      { type: 'text', text: why === 'paid' ? said.paidAlready : said.givenAll },
      { type: 'choices', id: partId, mode: 'one', options },
    ],
    awaiting: { partId, slot: 'person', kind: 'choice', options },
    acts: null,
  }
}
