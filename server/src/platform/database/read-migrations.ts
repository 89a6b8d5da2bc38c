import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** One forward step of the schema. `sha256` is of its text with line ends as \n, in hex. */
export type Migration = { name: string; sql: string; sha256: string }

/** The steps lie with the sources; the built server reads them from there too. */
export const migrationFolder = join(import.meta.dirname, '../../../src/platform/database/migrations')

/** All steps in order. @throws when a file's name is not NNNN-name.sql or two share a number. */
export const readMigrations = async (folder: string): Promise<Migration[]> => {
  const files = (await readdir(folder)).sort()
  const numbers = new Set(files.map((file) => file.slice(0, 4)))
  const odd = files.find((file) => !/^\d{4}-[a-z0-9-]+\.sql$/.test(file))
  if (odd !== undefined) throw new Error(`A migration is named like 0001-spine.sql, not ${odd}`)
  if (numbers.size !== files.length) throw new Error('Two migrations share a number')
  return Promise.all(files.map((file) => readMigration(folder, file)))
}

const readMigration = async (folder: string, file: string): Promise<Migration> => {
  const sql = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n')
  return { name: file.replace(/\.sql$/, ''), sql, sha256: createHash('sha256').update(sql).digest('hex') }
}
