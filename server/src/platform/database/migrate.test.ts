import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { createEmptyDatabase } from '#testing'
import { exportDatabase, type ExportManifest } from './export-database.ts'
import { findStaleMigrations, migrate } from './migrate.ts'
import { prepareDatabase } from './prepare-database.ts'
import { migrationFolder, readMigrations } from './read-migrations.ts'
import { withOwner } from './with-owner.ts'

const createArea = async (): Promise<pg.PoolConfig> => {
  const { ownerAddress, close } = await createEmptyDatabase()
  onTestFinished(close)
  return ownerAddress
}
const createFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'celadon-migrate-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}
/** The real steps and one more. */
const withNextStep = async (sql: string): Promise<string> => {
  const folder = await createFolder()
  await cp(migrationFolder, folder, { recursive: true })
  await writeFile(join(folder, '9000-next.sql'), sql)
  return folder
}
const messages: string[] = []
const log = { info: (_about: object, message: string) => void messages.push(message) }
const now = new Date('2026-11-02T03:04:05.678Z')

test('an empty database gets every step, and a second run takes none', async () => {
  const address = await createArea()
  const all = (await readMigrations(migrationFolder)).map(({ name }) => name)
  expect(await findStaleMigrations(address)).toEqual(all)
  expect(await migrate(address)).toEqual(all)
  expect(await migrate(address)).toEqual([])
  expect(await findStaleMigrations(address)).toEqual([])
})

test('of two who migrate at once each step is taken once', async () => {
  const address = await createArea()
  const taken = await Promise.all([migrate(address), migrate(address)])
  expect(taken.flat()).toEqual((await readMigrations(migrationFolder)).map(({ name }) => name))
})

test('a step that fails leaves nothing of itself, and the next run goes on there', async () => {
  const address = await createArea()
  const folder = await withNextStep('create table half_made (id int); select 1/0;')
  await expect(migrate(address, folder)).rejects.toThrow('9000-next')
  expect(await findStaleMigrations(address, folder)).toEqual(['9000-next'])
  await writeFile(join(folder, '9000-next.sql'), 'create table half_made (id int)')
  expect(await migrate(address, folder)).toEqual(['9000-next'])
})

test('a step that was changed later is refused, whatever its line ends', async () => {
  const address = await createArea()
  const folder = await withNextStep('create table next_step (\n id int)')
  await migrate(address, folder)
  await writeFile(join(folder, '9000-next.sql'), 'create table next_step (\r\n id int)')
  expect(await migrate(address, folder)).toEqual([])
  await writeFile(join(folder, '9000-next.sql'), 'create table next_step (id bigint)')
  await expect(migrate(address, folder)).rejects.toThrow('another version of the migration 9000-next')
})

test('a database of a newer Celadon is refused', async () => {
  const address = await createArea()
  await migrate(address, await withNextStep('select 1'))
  await expect(migrate(address)).rejects.toThrow('newer Celadon (9000-next)')
})

test('steps that are named wrongly or share a number are refused', async () => {
  const folder = await createFolder()
  await writeFile(join(folder, 'first.sql'), '')
  await expect(readMigrations(folder)).rejects.toThrow('not first.sql')
  await rm(join(folder, 'first.sql'))
  await writeFile(join(folder, '0001-one.sql'), '')
  await writeFile(join(folder, '0001-two.sql'), '')
  await expect(readMigrations(folder)).rejects.toThrow('share a number')
})

test('a stale foreign database is refused with the name of the command, and left as it is', async () => {
  const address = await createArea()
  const preparing = prepareDatabase({
    address,
    whenStale: 'refuse',
    home: await createFolder(),
    now,
    log,
    mayLoseWrites: true,
  })
  await expect(preparing).rejects.toThrow('celadon migrate')
  expect(await findStaleMigrations(address)).not.toEqual([])
})

test('a stale embedded database is exported first and then migrated; an empty one has nothing to export', async () => {
  const address = await createArea()
  const home = await createFolder()
  const options = { address, whenStale: 'migrate', home, now, log, mayLoseWrites: true } as const
  await prepareDatabase(options)
  expect(await readdir(home)).toEqual([])
  await withOwner(address, (owner) => plantTenants(owner, 1))
  const folder = await withNextStep('delete from tenants')
  await prepareDatabase({ ...options, folder })
  const [exported] = await readdir(join(home, 'exports'))
  expect(exported).toBe('2026-11-02T030405-678Z')
  expect(await readFile(join(home, 'exports', exported!, 'public.tenants.jsonl'), 'utf8')).toContain('青瓷集市')
  expect(await findStaleMigrations(address, folder)).toEqual([])
})

test('when the export fails nothing is migrated', async () => {
  const address = await createArea()
  const home = await createFolder()
  await migrate(address)
  await writeFile(join(home, 'exports'), 'a file in the way')
  const folder = await withNextStep('select 1')
  await expect(
    prepareDatabase({ address, whenStale: 'migrate', home, now, log, folder, mayLoseWrites: true }),
  ).rejects.toThrow()
  expect(await findStaleMigrations(address, folder)).toEqual(['9000-next'])
})

test('an export holds every row of every table, with its count', async () => {
  const address = await createArea()
  await migrate(address)
  await withOwner(address, (owner) => plantTenants(owner, 2_345))
  const folder = await exportDatabase(address, await createFolder(), now)
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as ExportManifest
  expect(manifest.migrations).toEqual((await readMigrations(migrationFolder)).map(({ name }) => name))
  const table = manifest.tables.find(({ name }) => name === 'tenants')!
  expect(table.rows).toBe(2_345)
  const lines = (await readFile(join(folder, table.file), 'utf8')).trimEnd().split('\n')
  expect(new Set(lines.map((line) => (JSON.parse(line) as { slug: string }).slug)).size).toBe(2_345)
  expect((await readdir(folder)).length).toBe(manifest.tables.length + 1)
})

test('an export that was cut off never has the name of a complete one', async () => {
  const address = await createArea()
  await migrate(address)
  const parent = await createFolder()
  // A folder where a table's file should be stops the export in the middle.
  await mkdir(join(parent, '2026-11-02T030405-678Z.draft', 'public.tenants.jsonl'), { recursive: true })
  await expect(exportDatabase(address, parent, now)).rejects.toThrow()
  expect(await readdir(parent)).toEqual(['2026-11-02T030405-678Z.draft'])
})

const plantTenants = (owner: pg.Client, count: number): Promise<unknown> =>
  owner.query(
    `insert into tenants (id, slug, name, default_language, time_zone, opening_hours, call_back_within_minutes, created_at)
     select gen_random_uuid(), 'market-' || n, '{"zh":"青瓷集市","en":"Celadon Market"}', 'zh', 'Asia/Shanghai', '{}', 60, now()
     from generate_series(1, $1::int) n`,
    [count],
  )
