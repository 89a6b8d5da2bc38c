import { countAsking, countEnd, countMove, countReply, reopen, type Counting } from './count-owners.ts'
import {
  nothingCounted,
  placesOf,
  type Amounts,
  type Counted,
  type CountedBy,
  type CountedEntry,
  type Place,
} from './counted.ts'

/** One row's change. */
export type Increment = { kind: Place['kind'] | 'intent'; key: string; day: string; amounts: Amounts }

/**
 * Counts these entries, which follow those counted before. Pure: however a log is cut into pieces, the increments of all
 * pieces add up to the same.
 */
export const countEntries = (
  before: Counted,
  entries: readonly CountedEntry[],
  by: CountedBy,
): { counted: Counted; increments: Increment[] } => {
  const found: Increment[] = []
  const add = (row: Omit<Increment, 'amounts'>, amounts: Amounts): void => void found.push({ ...row, amounts })
  const counting: Counting = {
    ...by,
    state: structuredClone({ ...nothingCounted, ...before }),
    add: (places, amounts) => {
      for (const place of places) add(place, amounts)
    },
    addToWhole: (amounts) => {
      counting.state.whole = sum(counting.state.whole, amounts)
    },
  }
  for (const entry of entries) countEntry(counting, entry)
  const { state } = counting
  for (const [of, sign] of [
    [before, -1],
    [state, 1],
  ] as const)
    if (of.begun !== null) add({ kind: 'intent', key: of.intent ?? '', day: of.begun }, times(of.whole, sign))
  return { counted: state, increments: addUp(found) }
}

/** One increment a row; what comes to nothing is left out. */
export const addUp = (increments: readonly Increment[]): Increment[] => {
  const rows = new Map<string, Increment>()
  for (const { amounts, ...row } of increments) {
    const key = `${row.kind} ${row.day} ${row.key}`
    rows.set(key, { ...row, amounts: sum(rows.get(key)?.amounts ?? {}, amounts) })
  }
  return [...rows.values()].filter(isSomething)
}

const countEntry = (counting: Counting, entry: CountedEntry): void => {
  const { state } = counting
  if (entry.kind === 'message' && entry.authorKind === 'customer') {
    begin(counting, entry.at)
    reopen(counting)
  }
  if (entry.kind === 'message' && (entry.authorKind === 'agent' || entry.authorKind === 'seller'))
    countReply(counting, entry)
  if (entry.kind === 'turn' && entry.guess !== null) state.intent ??= entry.guess
  if (entry.kind === 'rating' && entry.rating) countRating(counting, entry.rating)
  if (entry.kind !== 'owner') return
  if (entry.move) {
    if (entry.move.owner.kind !== 'assistant') begin(counting, entry.at)
    countMove(counting, { ...entry.move, at: entry.at, code: entry.code })
  } else if (isUnnamedHandOff(entry)) {
    begin(counting, entry.at)
    countAsking(counting)
  } else countEnd(counting, entry)
}

/** Entries of before changes of hands said to whom: that people were asked for is all that is known. */
const isUnnamedHandOff = ({ code }: CountedEntry): boolean =>
  code === 'handed-to-queue' || code === 'call-back-noted' || code === 'taken'

const begin = ({ state, dayOf, addToWhole }: Counting, at: string): void => {
  if (state.begun !== null) return
  state.begun = dayOf(at)
  addToWhole({ conversations: 1, automated: 1 })
}

/**
 * A later word takes the place of an earlier one, for whoever has had it since; a score that it leaves out stays.
 */
const countRating = (
  { state, add, addToWhole }: Counting,
  given: { isSolved: boolean; score: number | null },
): void => {
  const { rating } = state
  if (rating) {
    add(rating.places, times(amountsOf(rating), -1))
    addToWhole(times(amountsOf(rating), -1))
  }
  const now = placesOf(state.last.queue, state.last.agent)
  const places = now.length > 0 ? now : (rating?.places ?? [])
  state.rating = { isSolved: given.isSolved, score: given.score ?? rating?.score ?? null, places }
  add(places, amountsOf(state.rating))
  addToWhole(amountsOf(state.rating))
}

const amountsOf = ({ isSolved, score }: { isSolved: boolean; score: number | null }): Amounts => ({
  said: 1,
  solved: isSolved ? 1 : 0,
  ...(score === null ? {} : { scores: 1, scoreSum: score }),
})

const sum = (one: Amounts, other: Amounts): Amounts => {
  const total: Amounts = { ...one }
  for (const [measure, amount] of Object.entries<number | undefined>(other) as [keyof Amounts, number][])
    total[measure] = (total[measure] ?? 0) + amount
  return total
}

const times = (amounts: Amounts, factor: number): Amounts =>
  Object.fromEntries(Object.entries(amounts).map(([measure, amount]) => [measure, (amount ?? 0) * factor]))

const isSomething = ({ amounts }: Increment): boolean => Object.values(amounts).some((amount) => amount !== 0)
