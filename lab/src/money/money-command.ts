import type { LabCommand } from '#command'
import { withOwnDatabase } from '#own-database'
import { isVariant, variants } from './break-payments.ts'
import { judge } from './judge.ts'
import { measureKills } from './measure-kills.ts'
import { measureSchedules } from './measure-schedules.ts'
import { plantTown } from './plant-town.ts'

export const moneyCommand: LabCommand = {
  name: 'money',
  summary: 'abandons, races and delays executors of effects: nothing may be done twice, nothing be left out',
  flags: {
    schedules: 'of deaths, stalls, races and misbehaving providers, in one process [10000]',
    kills: 'of a process that executes, with -9 [200]',
    seed: 'of the schedules [1]',
    broken: `executors broken on purpose, which must be noticed: ${variants.join(', ')}`,
  },
  run: async (args) => {
    const schedules = args.number('schedules', 10_000)
    const kills = args.number('kills', 200)
    const seed = args.number('seed', 1)
    const broken = args.text('broken')
    if (broken !== undefined && !isVariant(broken)) throw new Error(`--broken is one of ${variants.join(', ')}`)
    return withOwnDatabase(async (database, tenantId, address) => {
      const town = await plantTown({ database, tenantId, address })
      const begun = performance.now()
      const walked = await measureSchedules(town, { schedules, seed, broken })
      const seconds = Math.round((performance.now() - begun) / 1000)
      const killed = await measureKills(town, { kills, seed, broken })
      const verdict = await judge(town)
      const faults = Object.entries(verdict).filter(([, count]) => count > 0)
      return {
        figures: { schedules, kills, ...verdict, ...walked, ...killed, seconds },
        faults: faults.map(([name, count]) => `${name}: ${count}`),
      }
    })
  },
}
