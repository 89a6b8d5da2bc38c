import type pg from 'pg'
import { inject } from 'vitest'
import { openDatabase, withDatabaseName, withOwner, type Database } from '#platform/database'
import { systemRandomness } from '#platform/ids'

export type TestDatabase = {
  database: Database
  /** The owner sees all tenants: for planting rows and for looking at what was saved. */
  ownerAddress: pg.PoolConfig
  close: () => Promise<void>
}

/** A migrated database of one's own: call it once in a file (`beforeAll`), and `close` it (`afterAll`). */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const { server, template } = inject('testDatabases')
  const mark = Buffer.from(systemRandomness(new Uint8Array(4))).toString('hex')
  const name = `celadon_test_${process.pid}_${mark}`
  await withOwner(server, (owner) =>
    owner.query(`create database ${name} template ${template} strategy file_copy`),
  )
  const ownerAddress = withDatabaseName(server, name)
  const database = openDatabase(ownerAddress, { onLostConnection: () => {} })
  return {
    database,
    ownerAddress,
    close: async () => {
      await database.close()
      await withOwner(server, (owner) => owner.query(`drop database ${name} with (force)`))
    },
  }
}
