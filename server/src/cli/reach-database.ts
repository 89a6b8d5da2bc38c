import type pg from 'pg'
import type { Config } from '#platform/config'
import { prepareDatabase } from '#platform/database'
import type { Clock } from '#platform/clock'
import type { Log } from '#platform/log'
import { findRunningPostgres, startEmbeddedPostgres } from '#platform/postgres'

/** The owner's address, and how to let go of it. */
export type ReachedDatabase = { address: pg.PoolConfig; release: () => Promise<void> }

type Reach = { config: Pick<Config, 'home' | 'databaseAddress'>; log: Log; onLost?: () => void }

/** The operator's database, or the embedded one: started when it does not run, and held against others until released. */
export const holdDatabase = async ({ config, log, onLost }: Reach): Promise<ReachedDatabase> => {
  if (config.databaseAddress) return { address: config.databaseAddress, release: async () => {} }
  const { address, stop } = await startEmbeddedPostgres({ home: config.home, log, ...(onLost && { onLost }) })
  return { address, release: stop }
}

/** As above, but joins an embedded one that a server at work holds. */
export const shareDatabase = async (reach: Reach): Promise<ReachedDatabase> => {
  const address = reach.config.databaseAddress ? undefined : await findRunningPostgres(reach.config.home)
  return address ? { address, release: async () => {} } : holdDatabase(reach)
}

/** Ours is migrated when it is stale, after an export; a foreign one is refused. @throws OperatorError */
export const prepareReached = async (
  { config, log, clock }: Reach & { clock: Clock },
  { address }: ReachedDatabase,
): Promise<void> => {
  const whenStale = config.databaseAddress ? 'refuse' : 'migrate'
  await prepareDatabase({ address, whenStale, home: config.home, now: clock.now(), log })
}
