import { openDatabase, type Database } from '@celadon/server/platform/database'
import { layOutHome } from '@celadon/server/platform/postgres'
import type { OwnServer } from '#own-server'
import type { Task } from '#retail/tasks'
import { actReference } from './act-reference.ts'
import { actTask, type Acted, type Stage } from './act-task.ts'
import { readShop, stateOf } from './end-state.ts'
import { planRounds, shopFor } from './rounds.ts'
import { openShopHouse, type ShopHouse } from './shop-house.ts'
import { readWritten } from './written-effects.ts'

/** How a task ended. `mustRefuse`: its reference actions leave everything as it was. */
export type Outcome = {
  task: Task
  acted: Acted
  passed: boolean
  mustRefuse: boolean
  acts: number
  foreign: number
  expected: string
  found: string
}

/** Customers at the same time. */
const atOnce = 8

export const measureRetail = async (
  server: OwnServer,
  tasks: readonly Task[],
  given: Omit<Stage, 'origin' | 'database'>,
): Promise<{ outcomes: Outcome[]; strayWrites: number }> => {
  const layout = layOutHome(server.home)
  const database = openDatabase(
    { host: layout.sockets, port: layout.port, user: 'celadon', database: 'celadon' },
    { onLostConnection: (error) => console.error(error) },
  )
  try {
    const stage = { ...given, origin: server.origin, database }
    const outcomes: Outcome[] = []
    let strayWrites = 0
    for (const round of planRounds(tasks)) {
      const acted = await actRound(server, stage, round, outcomes.length)
      outcomes.push(...acted.outcomes)
      strayWrites += acted.strayWrites
    }
    return { outcomes, strayWrites }
  } finally {
    await database.close()
  }
}

const actRound = async (
  server: OwnServer,
  stage: Stage,
  round: readonly Task[],
  from: number,
): Promise<{ outcomes: Outcome[]; strayWrites: number }> => {
  const { database, db, origin } = stage
  const shop = shopFor(db, round)
  const [house, referenceHouse] = [
    await openShopHouse(database, shop, origin),
    await openShopHouse(database, shop, origin),
  ]
  for (const task of round) await actReference(database, referenceHouse.tenantId, task)
  const acted = await actAll(stage, house, round, from)
  const written = new Map((await readWritten(server, house.tenantId)).map((each) => [each.conversationId, each]))
  const [end, reference] = [await readShop(database, house.tenantId), await readShop(database, referenceHouse.tenantId)]
  const outcomes = round.map((task, index): Outcome => {
    const expected = stateOf(reference, task.userId)
    const found = stateOf(end, task.userId)
    const one = acted[index]!
    return {
      task,
      acted: one,
      passed: expected === found,
      mustRefuse: expected === stateOf(shop, task.userId),
      acts: written.get(one.conversationId)?.acts ?? 0,
      foreign: written.get(one.conversationId)?.foreign ?? 0,
      expected,
      found,
    }
  })
  const own = new Set(round.map((task) => task.userId))
  const strayWrites = Object.keys(shop.users).filter(
    (id) => !own.has(id) && stateOf(shop, id) !== stateOf(end, id),
  ).length
  return { outcomes, strayWrites }
}

/** Several customers at once, each at their own task. A conversation that breaks is a failed one. */
const actAll = async (stage: Stage, house: ShopHouse, tasks: readonly Task[], from: number): Promise<Acted[]> => {
  const acted: Acted[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < tasks.length) {
      const index = next
      next += 1
      acted[index] = await actTask(stage, house, tasks[index]!, from + index).catch((error: Error) => broken(error))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return acted
}

const broken = (error: Error): Acted => ({
  lines: [`!! ${error.message}`],
  turns: 0,
  taps: 0,
  yeses: 0,
  objections: 0,
  isWithPeople: false,
  conversationId: '',
})

export type { Database }
