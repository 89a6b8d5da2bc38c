import type { Owner } from '@celadon/contract'
import { timeStepOf } from './time-steps.ts'
import { placesOf, type Amounts, type Counted, type CountedBy, type CountedEntry, type Place } from './counted.ts'

/** A count under way: the state moves, and what it adds goes to the rows of places and to the conversation's own. */
export type Counting = CountedBy & {
  state: Counted
  add: (places: readonly Place[], amounts: Amounts) => void
  addToWhole: (amounts: Amounts) => void
}

type Move = { owner: Owner; callBackBy: string | null; at: string; code: string | null }

/** Somebody else has it from here on. */
export const countMove = (counting: Counting, move: Move): void => {
  const { state } = counting
  reopen(counting)
  const isWaitingOn = state.wait !== null && move.owner.kind === 'queue' && state.wait.place.key === move.owner.id
  if (!isWaitingOn) {
    endWait(counting, move)
    endStay(counting, move)
  }
  if (move.owner.kind === 'assistant') return toAssistant(counting, move.at)
  countAsking(counting)
  if (move.owner.kind === 'queue') toQueue(counting, move, isWaitingOn)
  else toPerson(counting, move)
}

const toAssistant = (counting: Counting, at: string): void => {
  const { state } = counting
  countMissed(counting, at)
  state.asked = null
  state.isReplied = false
  state.last = { queue: null, agent: null }
}

/** People were asked for, the first time. */
export const countAsking = ({ state, addToWhole }: Counting): void => {
  if ((state.whole.handedOff ?? 0) === 0) addToWhole({ handedOff: 1, automated: -1 })
}

const toQueue = (counting: Counting, { owner, callBackBy, at }: Move, isWaitingOn: boolean): void => {
  const { state, add, dayOf, targetOf } = counting
  const key = owner.id ?? ''
  const place: Place = isWaitingOn && state.wait ? state.wait.place : { kind: 'queue', key, day: dayOf(at) }
  if (!isWaitingOn) add([place], { conversations: 1 })
  state.wait = { at: isWaitingOn && state.wait ? state.wait.at : at, place, isCallBack: callBackBy !== null }
  state.last = { queue: place, agent: null }
  if (!state.isReplied)
    state.asked = { at: state.asked?.at ?? at, queue: place, targetSeconds: targetOf(key), callBackBy }
}

const toPerson = ({ state, add, dayOf }: Counting, { owner, at }: Move): void => {
  const place: Place | null =
    owner.kind === 'seller' || owner.id === null ? null : { kind: 'agent', key: owner.id, day: dayOf(at) }
  add(placesOf(place), { conversations: 1 })
  state.stay = { at, memberId: owner.id, place }
  state.last = { ...state.last, agent: place }
  if (!state.isReplied) state.asked ??= { at, queue: null, targetSeconds: null, callBackBy: null }
}

/** Taken by a person, or left; moved to another queue it goes on there. */
const endWait = ({ state, add }: Counting, { owner, at }: Move): void => {
  const { wait } = state
  state.wait = null
  if (wait === null || owner.kind === 'queue') return
  if (owner.kind === 'assistant') return add([wait.place], { waitsOver: 1, abandoned: 1 })
  const seconds = secondsBetween(wait.at, at)
  const waited = wait.isCallBack ? {} : { waits: 1, waitSeconds: seconds, [timeStepOf('waitSeconds', seconds)]: 1 }
  add([wait.place], { waitsOver: 1, answered: 1, ...waited })
}

/** The time somebody had it. Whoever dropped out has not handled it. */
const endStay = (counting: Counting, { at, code }: Pick<Move, 'at' | 'code'>): void => {
  const { state, add, addToWhole } = counting
  const { stay } = state
  state.stay = null
  if (stay === null || code === 'back-in-queue') return
  const seconds = secondsBetween(stay.at, at)
  const amounts: Amounts = {
    handled: 1,
    handleSeconds: seconds,
    [timeStepOf('handleSeconds', seconds)]: 1,
    ...(code === 'transferred' ? { transfers: 1 } : {}),
  }
  add(placesOf(state.last.queue, stay.place), amounts)
  addToWhole(amounts)
}

/** The first words of whoever has it, since people were asked for; a call-back is measured by its promise alone. */
export const countReply = (counting: Counting, { at, authorId }: Pick<CountedEntry, 'at' | 'authorId'>): void => {
  const { state, add, addToWhole } = counting
  const { asked, stay } = state
  if (asked === null || state.isReplied || stay === null || stay.memberId !== authorId) return
  const seconds = secondsBetween(asked.at, at)
  const kept = asked.callBackBy === null ? isKept(asked.targetSeconds, seconds) : at <= asked.callBackBy
  const amounts: Amounts = {
    ...(asked.callBackBy === null
      ? { firsts: 1, firstSeconds: seconds, [timeStepOf('firstSeconds', seconds)]: 1 }
      : {}),
    ...(kept === null ? {} : { targets: 1, targetsKept: kept ? 1 : 0 }),
  }
  add(placesOf(asked.queue, stay.place), amounts)
  addToWhole(amounts)
  state.isReplied = true
}

/** Nobody answered, and what was promised is over. */
const countMissed = ({ state, add, addToWhole }: Counting, at: string): void => {
  const { asked, isReplied, last } = state
  if (asked === null || isReplied) return
  const kept =
    asked.callBackBy === null ? isKept(asked.targetSeconds, secondsBetween(asked.at, at)) : at <= asked.callBackBy
  if (kept !== false) return
  add(placesOf(asked.queue, last.agent), { targets: 1 })
  addToWhole({ targets: 1 })
}

const isKept = (targetSeconds: number | null, seconds: number): boolean | null =>
  targetSeconds === null ? null : seconds <= targetSeconds

const ends: Readonly<Record<string, 'resolved' | 'merged'>> = {
  resolved: 'resolved',
  'fell-silent': 'resolved',
  'merged-into': 'merged',
}

/** The end of a conversation, as far as the entry is one. */
export const countEnd = (counting: Counting, { at, code }: Pick<CountedEntry, 'at' | 'code'>): void => {
  const { state, add, addToWhole } = counting
  const over = ends[code ?? '']
  if (over === undefined || state.over !== null) return
  endStay(counting, { at, code })
  if (over === 'resolved') countMissed(counting, at)
  state.over = over
  state.wait = null
  state.asked = null
  state.isReplied = false
  if (over === 'merged') return
  add(placesOf(state.last.queue, state.last.agent), { resolved: 1 })
  addToWhole({ resolved: 1 })
}

/** The customer came back to what was done with: it is the assistant's again. */
export const reopen = ({ state, add, addToWhole }: Counting): void => {
  const { over, last } = state
  if (over === null) return
  state.over = null
  if (over === 'resolved') {
    add(placesOf(last.queue, last.agent), { reopened: 1 })
    addToWhole({ reopened: 1 })
  }
  state.last = { queue: null, agent: null }
}

const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))
