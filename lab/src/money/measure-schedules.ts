import type { Variant } from './break-payments.ts'
import { drawSchedule } from './draw-schedule.ts'
import { intend } from './intend.ts'
import type { Town } from './plant-town.ts'
import { runSchedule } from './run-schedule.ts'

/** So many at once keep the database's connections at work. */
const batchSize = 200

/** Every schedule with its own order, clock and provider, all on one database. */
export const measureSchedules = async (
  town: Town,
  { schedules, seed, broken }: { schedules: number; seed: number; broken: Variant | undefined },
): Promise<{ deaths: number; stalls: number }> => {
  const sum = { deaths: 0, stalls: 0 }
  for (let first = 0; first < schedules; first += batchSize) {
    const count = Math.min(batchSize, schedules - first)
    const batch = Array.from({ length: count }, (_, at) => drawSchedule(seed, first + at))
    const runIds = await intend(town, batch)
    const walked = await Promise.all(
      batch.map((schedule, at) => runSchedule(town, schedule, { runIds: runIds[at]!, broken })),
    )
    for (const { deaths, stalls } of walked) {
      sum.deaths += deaths
      sum.stalls += stalls
    }
    if (schedules > 1000 && first % 1000 === 0) console.error(`${first + count} of ${schedules} schedules`)
  }
  return sum
}
