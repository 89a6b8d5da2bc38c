import { withOwner } from '@celadon/server/platform/database'
import type { LabCommand } from '#command'
import { createDice } from '#dice'
import { percentile } from '#load'
import { withOwnDatabase } from '#own-database'
import { measureErlang } from './measure-erlang.ts'
import { measurePace, p99 } from './measure-pace.ts'
import { plantFloor } from './plant-shift.ts'
import { simulateShift, type ShiftFigures } from './simulate-shift.ts'

const mostAssignMs = 250
const erlangArrivals = 60_000

export const routingCommand: LabCommand = {
  name: 'routing',
  summary:
    'a shift of members over many queues with a burst and people dropping out, on the real assignment and database',
  flags: {
    seed: 'of everything that happens by chance [1]',
    minutes: 'of simulated shift [6]',
    members: 'who take conversations [60]',
    queues: 'they wait in [12]',
    pace: 'offers a second, in real time [50]',
    seconds: 'of that pace [15]',
  },
  run: async (args) => {
    const dice = createDice(args.number('seed', 1))
    const size = { memberCount: args.number('members', 60), queueCount: args.number('queues', 12) }
    const shift = {
      dice,
      seconds: args.number('minutes', 6) * 60,
      perSecond: size.memberCount / 120,
      handlingSeconds: 150,
    }
    const pace = { perSecond: args.number('pace', 50), seconds: args.number('seconds', 15) }
    const measured = await withOwnDatabase((database, _tenantId, address) =>
      withOwner(address, async (owner) => ({
        shift: await simulateShift(await plantFloor({ database, owner }, dice, size), shift),
        paceMs: await withOwner(address, async (desk) =>
          measurePace(await plantFloor({ database, owner }, dice, size), desk, pace),
        ),
      })),
    )
    const assignP99Ms = p99(measured.paceMs)
    const figures = { ...shown(measured.shift), assignP99Ms, erlangC: measureErlang(dice, erlangArrivals) }
    return { figures, faults: faultsOf(measured.shift, assignP99Ms) }
  },
}

const shown = ({ skillMatches, waitErrors, ...figures }: ShiftFigures) => ({
  ...figures,
  skillMatchRate: Math.round((skillMatches / Math.max(1, figures.offers)) * 1000) / 1000,
  waitErrorSeconds: Math.round(percentile(waitErrors, 0.5)),
  waitErrorP90Seconds: Math.round(percentile(waitErrors, 0.9)),
})

const faultsOf = (shift: ShiftFigures, assignP99Ms: number): string[] => [
  ...(['doubleAssignments', 'doubleOffers', 'lost', 'oldestFirstViolations'] as const)
    .filter((name) => shift[name] > 0)
    .map((name) => `${name} is ${shift[name]}`),
  ...(assignP99Ms <= mostAssignMs ? [] : [`an offer took ${assignP99Ms} ms at p99, more than ${mostAssignMs}`]),
]
