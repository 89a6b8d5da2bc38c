import { setTimeout as sleep } from 'node:timers/promises'
import { createDice } from '#dice'
import type { Variant } from './break-payments.ts'
import { deals } from './goods.ts'
import { intend } from './intend.ts'
import type { Town } from './plant-town.ts'
import { startWorker, type Worker } from './worker-process.ts'

/** New runs for each process to be killed at; what it leaves is the next one's too. */
const freshRuns = 6
/** Should a process be stuck. */
const longestLifeMs = 10_000
/** Longer than a lease: each process takes over from a dead one. */
const laterMs = 120_000

/** Real processes that execute, each ended by `kill -9` at a random moment of its work; the last one finishes. */
export const measureKills = async (
  town: Town,
  { kills, seed, broken }: { kills: number; seed: number; broken: Variant | undefined },
): Promise<{ leftByKilled: number }> => {
  if (kills === 0) return { leftByKilled: 0 }
  const dice = createDice(seed)
  let open: string[] = []
  let leftByKilled = 0
  let next = startWorker()
  for (let kill = 0; kill < kills; kill += 1) {
    const worker = next
    next = startWorker()
    const wanted = Array.from({ length: freshRuns }, () => ({ deal: dice.pick(deals), isDoubleClicked: false }))
    open = [...open, ...(await intend(town, wanted)).flat()]
    const settled = await liveAWhile(worker, orderFor(town, open, kill, broken), dice.share())
    open = open.filter((runId) => !settled.has(runId))
    leftByKilled += open.length
    if (kill % 50 === 49) console.error(`kill ${kill + 1} of ${kills}, ${open.length} runs left open`)
  }
  await next.execute(orderFor(town, open, kills, broken))
  next.kill()
  return { leftByKilled }
}

export type WorkerOrder = {
  address: Town['address']
  tenantId: string
  runIds: string[]
  aheadMs: number
  providerSeed: number
  broken: Variant | undefined
}

const orderFor = (town: Town, runIds: string[], number: number, broken: Variant | undefined): WorkerOrder => ({
  address: town.address,
  tenantId: town.tenantId,
  runIds,
  aheadMs: number * laterMs,
  providerSeed: number,
  broken,
})

/** It dies within some milliseconds of having settled that share of what it was given. */
const liveAWhile = async (worker: Worker, order: WorkerOrder, share: number): Promise<ReadonlySet<string>> => {
  const enough = Math.floor(order.runIds.length * share)
  const working = worker.execute(order)
  working.catch(() => {})
  await worker.begun
  const end = performance.now() + longestLifeMs
  while (worker.settled.size < enough && performance.now() < end) await sleep(1)
  await sleep(Math.random() * 20)
  worker.kill()
  await worker.ended
  return worker.settled
}
