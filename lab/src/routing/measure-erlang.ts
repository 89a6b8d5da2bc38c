import { everyChannel } from '@celadon/contract'
import { assign, type AssignableMember, type WaitingConversation } from '@celadon/server/routing/assignment'
import type { Dice } from '#dice'
import { erlangCWait } from './erlang-c.ts'

const servers = 10
const handlingSeconds = 180
const load = 8.5
const startMs = Date.UTC(2026, 10, 24)

/**
 * One queue, ten equal members, Poisson arrivals, exponential handling: the mean wait that the assignment gives beside the
 * one that Erlang C foretells. In memory and in simulated time, by the same pure function that a server runs.
 */
export const measureErlang = (dice: Dice, arrivals: number) => {
  const after = (meanSeconds: number): number => -Math.log(1 - dice.share()) * meanSeconds * 1000
  const free = new Map(Array.from({ length: servers }, (_, index) => [`m${index}`, startMs]))
  const busyUntil = new Map<string, number>()
  let waiting: WaitingConversation[] = []
  let waitedMs = 0
  let served = 0
  const round = (nowMs: number): void => {
    const members = [...free].map(([memberId, idle]) => memberOf(memberId, idle))
    for (const { conversationId, memberId } of assign({ waiting, members }, new Date(nowMs)).offers) {
      waitedMs += nowMs - Date.parse(waiting.find((one) => one.conversationId === conversationId)!.since)
      waiting = waiting.filter((one) => one.conversationId !== conversationId)
      free.delete(memberId)
      busyUntil.set(memberId, nowMs + after(handlingSeconds))
      served += 1
    }
  }
  let nextArrival = startMs
  for (let count = 0; count < arrivals;) {
    const [nextFree, until] = soonest(busyUntil)
    if (nextFree !== undefined && until <= nextArrival) {
      busyUntil.delete(nextFree)
      free.set(nextFree, until)
      if (waiting.length > 0) round(until)
      continue
    }
    waiting.push(waitingSince(`c${count}`, nextArrival))
    if (free.size > 0) round(nextArrival)
    nextArrival += after(handlingSeconds / load)
    count += 1
  }
  return {
    servers,
    load,
    foretoldWaitSeconds: round1(erlangCWait(servers, load, handlingSeconds)),
    measuredWaitSeconds: round1(waitedMs / served / 1000),
  }
}

const round1 = (value: number): number => Math.round(value * 10) / 10

const soonest = (busyUntil: ReadonlyMap<string, number>): [string | undefined, number] => {
  let found: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const [memberId, until] of busyUntil) if (until < found[1]) found = [memberId, until]
  return found
}

const memberOf = (memberId: string, idleMs: number): AssignableMember => ({
  memberId,
  isAvailable: true,
  hasOffer: false,
  capacity: 1,
  load: 0,
  open: { chat: 0, 'call-back': 0 },
  channels: everyChannel(),
  queues: [{ queueId: 'care', rank: 1 }],
  languages: ['zh', 'en'],
  skills: [],
  idleSince: new Date(idleMs).toISOString(),
})

const waitingSince = (conversationId: string, sinceMs: number): WaitingConversation => ({
  conversationId,
  epoch: 1,
  queueId: 'care',
  since: new Date(sinceMs).toISOString(),
  priority: 0,
  language: 'zh',
  skills: [],
  relaxSeconds: 60,
  weight: 1,
  overflow: null,
  knownBy: null,
  refusedBy: [],
  callBackBy: null,
})
