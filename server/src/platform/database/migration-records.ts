import type pg from 'pg'
import type { Migration } from './read-migrations.ts'

/** Any constant: one migration of a database at a time. */
const migrationLock = 7_246_002

/** Waits until no other process migrates this database. Held until the connection ends. */
export const lockMigrations = async (owner: pg.Client): Promise<void> => {
  await owner.query('select pg_advisory_lock($1)', [migrationLock])
}

export const createMigrationTable = async (owner: pg.Client): Promise<void> => {
  await owner.query(`
    create schema if not exists celadon_meta;
    create table if not exists celadon_meta.migrations (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now()
    )`)
}

export const listApplied = async (owner: pg.Client): Promise<{ name: string; sha256: string }[]> => {
  const { rows } = await owner.query<{ at: string | null }>(`select to_regclass('celadon_meta.migrations') as at`)
  if (!rows[0]?.at) return []
  const applied = await owner.query<{ name: string; sha256: string }>(
    'select name, sha256 from celadon_meta.migrations order by name',
  )
  return applied.rows
}

/** The step and its record are saved together or not at all, so a migration that was killed goes on where it stopped. */
export const applyMigration = async (owner: pg.Client, migration: Migration): Promise<void> => {
  await owner.query('begin')
  try {
    await owner.query(migration.sql)
    await owner.query('insert into celadon_meta.migrations (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback').catch(() => {})
    throw new Error(`Migration ${migration.name} failed, nothing of it was saved: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
