import { join } from 'node:path'
import type pg from 'pg'
import { OperatorError } from '#platform/errors'
import type { Log } from '#platform/log'
import { checkProtection } from './check-protection.ts'
import { exportDatabase } from './export-database.ts'
import { findAppliedMigrations, findStaleMigrations, migrate } from './migrate.ts'

export type PrepareDatabaseOptions = {
  address: pg.PoolConfig
  /** `migrate`: it is exported first. `refuse`: the operator of a foreign database decides when. */
  whenStale: 'migrate' | 'refuse'
  home: string
  now: Date
  log: Pick<Log, 'info'>
  mayLoseWrites?: boolean
  folder?: string
}

/**
 * Makes sure that the schema is this version's, and that the database is safe to serve from.
 * @throws when a foreign database is stale (with the command to run), a migration fails, or a condition does not hold.
 */
export const prepareDatabase = async (options: PrepareDatabaseOptions): Promise<void> => {
  const { address, folder } = options
  const stale = await findStaleMigrations(address, folder)
  if (stale.length > 0 && options.whenStale === 'refuse') throw staleSchema(stale)
  if (stale.length > 0) await exportAndMigrate(options)
  await checkProtection(address, { mayLoseWrites: options.mayLoseWrites ?? false })
}

const staleSchema = (stale: string[]): OperatorError =>
  new OperatorError({
    zh: `数据库缺少 ${stale.join('、')}。请先备份，然后运行：celadon migrate`,
    en: `The database lacks ${stale.join(', ')}. Make a backup, then run: celadon migrate`,
  })

/** @returns the names of the migrations it took. @throws OperatorError when one fails: the export is there by then. */
export const exportAndMigrate = async ({
  address,
  home,
  now,
  log,
  folder,
}: Omit<PrepareDatabaseOptions, 'whenStale' | 'mayLoseWrites'>): Promise<string[]> => {
  const stale = await findStaleMigrations(address, folder)
  if (stale.length === 0) return []
  // A database that was never migrated has nothing to lose.
  if ((await findAppliedMigrations(address)).length > 0) {
    const exported = await exportDatabase(address, join(home, 'exports'), now)
    log.info({ folder: exported }, 'the database was exported before its migration')
  }
  const applied = await migrate(address, folder)
  log.info({ migrations: applied }, 'the database was migrated')
  return applied
}
