import { createAccounts } from '@celadon/server/people/accounts'
import {
  createEmbeddedShop,
  recordBuyers,
  recordOrders,
  recordPayments,
  recordProducts,
} from '@celadon/server/connectors/commerce/embedded-shop'
import { composePast } from '@celadon/server/compose-past'
import { seedDemo } from '@celadon/server/demo'
import { systemClock } from '@celadon/server/platform/clock'
import { withOwner, type Database } from '@celadon/server/platform/database'
import { createIds, randomToken, systemRandomness } from '@celadon/server/platform/ids'
import { createReader } from '@celadon/server/reading'
import { openShippedModel } from '@celadon/server/reading/shipped'
import type { LabCommand } from '#command'
import { withOwnDatabase } from '#own-database'
import { floorDependencies } from '#shop-floor'

export const pastCommand: LabCommand = {
  name: 'past',
  summary: 'the past conversations of the demo, played as fast as they go: none may fail',
  flags: { seconds: 'how long [30]', lanes: 'played at once [4]' },
  run: (args) =>
    withOwnDatabase(async (database, _, address) => {
      await seedMarket(database)
      const played = await play(database, { ms: args.number('seconds', 30) * 1000, lanes: args.number('lanes', 4) })
      const figures = { ...played, ...(await withOwner(address, countTurns)) }
      const turnsPerSecond = Number((figures.turns / played.seconds).toFixed(1))
      return {
        figures: { ...figures, turnsPerSecond },
        faults: played.failed > 0 ? [`${played.failed} conversations could not be played`] : [],
      }
    }),
}

const clock = systemClock
const ids = createIds(clock, systemRandomness)

const seedMarket = (database: Database) =>
  seedDemo(
    {
      database,
      ids,
      randomness: systemRandomness,
      accounts: createAccounts({
        pool: database.appPool,
        secret: randomToken(systemRandomness),
        baseUrl: 'http://127.0.0.1',
        trustedOrigins: [],
      }),
      newPassword: () => randomToken(systemRandomness, 12),
      readLogins: async () => undefined,
      writeLogins: async () => {},
      shop: { recordProducts, recordBuyers, recordOrders, recordPayments },
      allowedOrigins: [],
    },
    { now: clock.now(), size: 'full' },
  )

const play = async (database: Database, first: { ms: number; lanes: number }) => {
  const model = openShippedModel()
  const { readMessage } = createReader({ modelOf: () => model })
  const { ports: _, ...live } = floorDependencies(database, { readMessage })
  const past = await composePast({
    live,
    shop: createEmbeddedShop(database),
    deadlineMs: 5_000,
    alone: (work) => work(),
    tell: () => {},
    first,
  })
  if (!past) throw new Error('the market has no past to play')
  const startedMs = performance.now()
  const { played, failed } = await past.playFirst()
  return { conversations: played, failed, seconds: Number(((performance.now() - startedMs) / 1000).toFixed(2)) }
}

type Owner = Parameters<Parameters<typeof withOwner>[1]>[0]

const countTurns = async (owner: Owner) => {
  const count = async (what: string): Promise<number> => Number((await owner.query(what)).rows[0].count)
  return {
    turns: await count(`select count(*) from entries where kind = 'turn'`),
    handedOff: await count(`select count(distinct conversation_id) from entries where kind = 'owner'`),
    rated: await count(`select count(*) from conversations where score is not null`),
    effects: await count(`select count(*) from effects where state = 'done'`),
  }
}
