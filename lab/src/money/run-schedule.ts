import { areSettled, runEffects, type EffectDependencies } from '@celadon/server/automation/effects'
import { createManualClock } from '@celadon/server/platform/clock'
import type { Variant } from './break-payments.ts'
import type { Schedule, Shift } from './draw-schedule.ts'
import { startAt } from './goods.ts'
import { createLabPorts } from './lab-ports.ts'
import { countSteps, Death } from './mortal.ts'
import type { Town } from './plant-town.ts'

const leaseMs = 60_001
const mostRounds = 100

type Walked = { deaths: number; stalls: number }

/** Lives through a schedule, and then through as many sound executors as it takes until nothing is left to do. */
export const runSchedule = async (
  town: Town,
  schedule: Schedule,
  given: { runIds: readonly string[]; broken: Variant | undefined },
): Promise<Walked> => {
  const clock = createManualClock(startAt)
  const deps = createLabPorts(town, { clock, providerSeed: schedule.providerSeed, broken: given.broken })
  const walked = { deaths: 0, stalls: 0 }
  const execute = (runId: string, by: EffectDependencies = deps) => runEffects(by, { tenantId: town.tenantId, runId })

  const work = async (runId: string, shift: Shift): Promise<void> => {
    const executor = countSteps(deps, async (step, mayStall) => {
      if (step === shift.stallsAt && mayStall) {
        walked.stalls += 1
        clock.advance(leaseMs)
        await execute(runId)
      }
      if (step === shift.diesAt) throw new Death('here')
    })
    try {
      await execute(runId, executor)
    } catch (error) {
      if (!(error instanceof Death)) throw error
      walked.deaths += 1
    }
  }

  for (const shift of schedule.shifts) {
    const workers = given.runIds.flatMap((runId) =>
      Array.from({ length: shift.isRaced ? 2 : 1 }, () => work(runId, shift)),
    )
    await Promise.all(workers)
    clock.advance(shift.thenMs)
  }
  for (const runId of given.runIds) await finish(() => execute(runId), clock.advance)
  return walked
}

const finish = async (execute: () => ReturnType<typeof runEffects>, advance: (ms: number) => void): Promise<void> => {
  for (let round = 0; round < mostRounds; round += 1) {
    const results = await execute()
    if (results !== 'busy' && areSettled(results)) return
    advance(leaseMs)
  }
}
