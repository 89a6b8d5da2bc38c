import { createWriteStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { listExportedTables, readRows, withOneMoment, type ExportedTable } from './read-tables.ts'
import { listApplied } from './migration-records.ts'
import { withOwner } from './with-owner.ts'

/** `manifest.json` beside the tables' files. */
export type ExportManifest = {
  exportedAt: string
  migrations: string[]
  tables: (ExportedTable & { file: string; rows: number })[]
}

/**
 * Writes every table as JSON lines (`public.entries.jsonl`, one object a row) as they were at one moment. The folder has
 * its name only when it is complete; until then it ends in `.draft`.
 * @returns the folder.
 */
export const exportDatabase = (address: pg.PoolConfig, parent: string, now: Date): Promise<string> =>
  withOwner(address, async (owner) => {
    const folder = join(parent, now.toISOString().replaceAll(':', '').replace('.', '-'))
    const draft = `${folder}.draft`
    await mkdir(draft, { recursive: true, mode: 0o700 })
    await withOneMoment(owner, async () => {
      const manifest: ExportManifest = { exportedAt: now.toISOString(), migrations: [], tables: [] }
      manifest.migrations = (await listApplied(owner)).map(({ name }) => name)
      for (const table of await listExportedTables(owner)) manifest.tables.push(await exportTable(owner, table, draft))
      await writeFile(join(draft, 'manifest.json'), JSON.stringify(manifest, null, 2), { mode: 0o600 })
    })
    await rename(draft, folder)
    return folder
  })

const exportTable = async (
  owner: pg.Client,
  table: ExportedTable,
  folder: string,
): Promise<ExportManifest['tables'][number]> => {
  const file = `${table.schema}.${table.name}.jsonl`
  let rows = 0
  await pipeline(
    readRows(owner, table),
    async function* (lines) {
      for await (const batch of lines) {
        rows += batch.length
        yield batch.map((line) => `${line}\n`).join('')
      }
    },
    createWriteStream(join(folder, file), { mode: 0o600, flush: true }),
  )
  return { ...table, file, rows }
}
