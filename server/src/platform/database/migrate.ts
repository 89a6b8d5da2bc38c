import type pg from 'pg'
import { applyMigration, createMigrationTable, listApplied, lockMigrations } from './migration-records.ts'
import { prepareRoles } from './prepare-roles.ts'
import { migrationFolder, readMigrations, type Migration } from './read-migrations.ts'
import { withOwner } from './with-owner.ts'

/**
 * Brings the schema up to date, each step in its own transaction. Run twice it does nothing; killed half-way it goes on.
 * @returns the names of the steps taken.
 * @throws when a step fails, or the database has steps that this version does not know.
 */
export const migrate = (address: pg.PoolConfig, folder = migrationFolder): Promise<string[]> =>
  withOwner(address, async (owner) => {
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
    if (!ours) throw new Error(`The database was migrated by a newer Celadon (${name}). Run that version or newer.`)
    if (ours.sha256 !== sha256)
      throw new Error(`The database has another version of the migration ${name} than this Celadon. A released migration never changes.`)
  }
  const done = new Set(applied.map(({ name }) => name))
  return known.filter(({ name }) => !done.has(name))
}
