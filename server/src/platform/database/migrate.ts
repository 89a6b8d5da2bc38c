import type pg from 'pg'
import { OperatorError } from '#platform/errors'
import { checkServer } from './check-server.ts'
import { applyMigration, createMigrationTable, listApplied, lockMigrations } from './migration-records.ts'
import { prepareRoles } from './prepare-roles.ts'
import { migrationFolder, readMigrations, type Migration } from './read-migrations.ts'
import { withOwner } from './with-owner.ts'

/**
 * Brings the schema up to date, each step in its own transaction. Run twice it does nothing; killed half-way it goes on.
 * @returns the names of the steps taken.
 * @throws when a step fails, the server does not fit, or the database has steps that this version does not know.
 */
export const migrate = (address: pg.PoolConfig, folder = migrationFolder): Promise<string[]> =>
  withOwner(address, async (owner) => {
    await checkServer(owner)
    await lockMigrations(owner)
    await prepareRoles(owner)
    await createMigrationTable(owner)
    const pending = decidePending(await readMigrations(folder), await listApplied(owner))
    for (const migration of pending) await applyMigration(owner, migration)
    return pending.map(({ name }) => name)
  })

/**
 * The steps that the database lacks; all of them when it is empty.
 * @throws as migrate does.
 */
export const findStaleMigrations = (address: pg.PoolConfig, folder = migrationFolder): Promise<string[]> =>
  withOwner(address, async (owner) =>
    decidePending(await readMigrations(folder), await listApplied(owner)).map(({ name }) => name),
  )

/** The steps that the database has. */
export const findAppliedMigrations = (address: pg.PoolConfig): Promise<string[]> =>
  withOwner(address, async (owner) => (await listApplied(owner)).map(({ name }) => name))

const decidePending = (known: Migration[], applied: { name: string; sha256: string }[]): Migration[] => {
  const byName = new Map(known.map((migration) => [migration.name, migration]))
  for (const { name, sha256 } of applied) {
    const ours = byName.get(name)
    if (!ours) throw newerSchema(name)
    if (ours.sha256 !== sha256) throw otherStep(name)
  }
  const done = new Set(applied.map(({ name }) => name))
  return known.filter(({ name }) => !done.has(name))
}

const newerSchema = (name: string): OperatorError =>
  new OperatorError({
    zh: `数据库已由更新版本的 Celadon 迁移（${name}）。请运行该版本或更新的版本。`,
    en: `The database was migrated by a newer Celadon (${name}). Run that version or newer.`,
  })

/** A released step never changes. */
const otherStep = (name: string): OperatorError =>
  new OperatorError({
    zh: `数据库中的迁移 ${name} 与此版本的 Celadon 不一致。请运行迁移该数据库的版本。`,
    en: `The database has another version of the migration ${name} than this Celadon. Run the version that migrated it.`,
  })
