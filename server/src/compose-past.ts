import { setTimeout } from 'node:timers/promises'
import type { DemoPast, Localized } from '@celadon/contract'
import { createOrderReader, type CommercePort } from '#commerce'
import { createEmbeddedShopDesk } from '#connectors/commerce/embedded-shop'
import { demoInboxKey, openForMs, signShopToken } from '#demo'
import { commitLater, playHistory, setStage, type PastClock, type Progress } from '#demo/history'
import { dealingAsOf, orderAsOf } from '#demo/market'
import type { Ids, Randomness } from '#platform/ids'
import { createTurns, type TurnDependencies } from '#turn'
import { composeAfterSales } from './compose-after-sales.ts'

type Given = {
  /** Of the server that runs: what does not hang on the time is shared with the past. */
  live: TurnDependencies
  shop: CommercePort
  deadlineMs: number
  /** Keeps whatever looks for work left over away from a conversation that is half played. */
  alone: <T>(work: () => Promise<T>) => Promise<T>
  tell: (words: Localized) => void
  /** How long and by how many at once is played first; left out, as long as somebody who starts the demo may wait. */
  first?: { ms: number; lanes: number }
}

export type Past = {
  /** Plays the newest; answers how far it came. */
  playFirst: () => Promise<Progress>
  /** How far it is. */
  read: () => DemoPast
  /** Plays the rest beside the service, one at a time. */
  playRest: () => void
  /** Somebody uses the demo: the past makes way. */
  makeWay: () => void
  stop: () => Promise<void>
}

const conversations = 2_000
const startedWith = { ms: 3_000, lanes: 4 }
/** After each of the rest there is a pause, of so many times as long as it took: a short one, unless somebody is there. */
const pauses = { alone: 0.25, besideSomebody: 4 }
const somebodyForMs = 30_000
const toldEvery = 250

/** The demo's past, played through turns on clocks of their own. Undefined: there is none to play. */
export const composePast = async (given: Given): Promise<Past | undefined> => {
  const set = await setStage(given.live.database, {
    inboxKey: demoInboxKey,
    size: 'full',
    count: conversations,
    openForMs,
    signIn: ({ id, ...buyer }, shop) =>
      signShopToken({ ...buyer, externalId: id, role: 'buyer', sellerId: null }, { ...shop, language: buyer.language }),
    turnsOn: (clock, ids, randomness) => createTurns(inThePast(given, clock, ids, randomness)),
  })
  if (!set || set.left.length === 0) return undefined
  const { stage, left, played } = set
  let [isStopped, done, failed] = [false, played, 0]
  let rest: Promise<unknown> = Promise.resolve()
  let usedUntilMs = 0
  const play = async (
    pace: Pick<Parameters<typeof playHistory>[2], 'lanes' | 'isOver' | 'rest' | 'during'>,
  ): Promise<Progress> => {
    const soFar = { done, failed }
    const progress = await playHistory(stage, left, {
      ...pace,
      nowMs: () => performance.now(),
      onFailure: (error, plan) => given.live.log.warn({ err: error, plan }, 'a past conversation could not be played'),
      onProgress: (now) => {
        done = soFar.done + now.played
        failed = soFar.failed + now.failed
        if (now.played % toldEvery === 0) given.tell(told(done))
      },
    })
    left.splice(0, progress.played + progress.failed)
    return progress
  }
  return {
    read: () => ({ played: done, of: conversations, isPlaying: left.length > 0 && !isStopped }),
    playFirst: () => {
      const { ms, lanes } = given.first ?? startedWith
      const until = performance.now() + ms
      return play({ lanes, isOver: () => performance.now() > until, rest: async () => {}, during: (work) => work() })
    },
    playRest: () => {
      if (left.length > 0) given.tell(begun(done))
      rest = play({
        lanes: 1,
        isOver: () => isStopped,
        during: given.alone,
        rest: (tookMs) => {
          const isUsed = performance.now() < usedUntilMs
          return setTimeout(isStopped ? 0 : tookMs * (isUsed ? pauses.besideSomebody : pauses.alone))
        },
      })
    },
    makeWay: () => {
      usedUntilMs = performance.now() + somebodyForMs
    },
    stop: async () => {
      isStopped = true
      await rest
    },
  }
}

const parcelTravelMs = 3 * 86_400_000

const inThePast = (
  { live, shop, deadlineMs }: Given,
  clock: PastClock,
  ids: Ids,
  randomness: Randomness,
): TurnDependencies => {
  const database = writtenLater(live.database)
  const asOf: CommercePort = {
    ...shop,
    listOrders: async (...asked) =>
      (await shop.listOrders(...asked)).flatMap((each) => orderAsOf(each, clock.now()) ?? []),
    findOrderByNumber: async (...asked) => {
      const found = await shop.findOrderByNumber(...asked)
      return found && orderAsOf(found, clock.now())
    },
  }
  const after = composeAfterSales({ database, clock, ids, randomness, deadlineMs, travelMs: parcelTravelMs })
  return {
    ...live,
    isPast: true,
    database,
    clock,
    ids,
    orders: createOrderReader({ port: asOf, clock, ttlMs: 0, maxCustomers: 1 }),
    shopDesk: createEmbeddedShopDesk({ ...database, clock }),
    afterSales: {
      ...after,
      workflowsOf: live.afterSales.workflowsOf,
      sentencesOf: live.afterSales.sentencesOf,
      readFacts: async (...asked) => {
        const facts = await after.readFacts(...asked)
        return { ...facts, dealings: facts.dealings.map((dealing) => dealingAsOf(dealing, clock.now())) }
      },
    },
  }
}

/** Nobody waits for an acknowledgement of the past. */
const writtenLater = (database: TurnDependencies['database']): TurnDependencies['database'] => ({
  ...database,
  withTenant: (scope, work) =>
    database.withTenant(scope, async (tx) => (await Promise.all([commitLater(tx), work(tx)]))[1]),
  inOneTrip: (scope, work) =>
    database.inOneTrip(scope, async (tx) => (await Promise.all([commitLater(tx), work(tx)]))[1]),
  // Never shared: whoever travels with it does wait.
  inSharedTrip: (scope, _about, work) =>
    database.inOneTrip(scope, async (tx) => (await Promise.all([commitLater(tx), work(tx)]))[1]),
})

const begun = (done: number): Localized => ({
  zh: `正在后台补演过去 90 天的会话（已有 ${done} / ${conversations}）。`,
  en: `Playing the conversations of the last 90 days in the background (${done} of ${conversations} are there).`,
})

const told = (done: number): Localized => ({
  zh: `过去的会话：${done} / ${conversations}`,
  en: `Past conversations: ${done} of ${conversations}`,
})
