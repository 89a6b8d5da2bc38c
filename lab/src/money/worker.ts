import { setTimeout as sleep } from 'node:timers/promises'
import { areSettled, runEffects } from '@celadon/server/automation/effects'
import { openDatabase } from '@celadon/server/platform/database'
import { createLabPorts } from './lab-ports.ts'
import type { WorkerOrder } from './measure-kills.ts'
import type { WorkerWord } from './worker-process.ts'

/* An executor of its own process: told what to run, it says what is settled, until it is killed. */
const say = (word: WorkerWord): void => void process.send?.(word)

const execute = async (order: WorkerOrder): Promise<void> => {
  const database = openDatabase(order.address, { appConnections: 8, onLostConnection: () => {} })
  const clock = { now: () => new Date(Date.now() + order.aheadMs) }
  const deps = createLabPorts({ database }, { ...order, clock })
  say({ word: 'begun' })
  await Promise.all(
    order.runIds.map(async (runId) => {
      while (!(await isDone(() => runEffects(deps, { tenantId: order.tenantId, runId })))) await sleep(20)
      say({ word: 'settled', runId })
    }),
  )
  say({ word: 'all-settled' })
}

const isDone = async (run: () => ReturnType<typeof runEffects>): Promise<boolean> => {
  const results = await run()
  return results !== 'busy' && areSettled(results)
}

process.once('message', (order: WorkerOrder) => {
  execute(order).catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  })
})
