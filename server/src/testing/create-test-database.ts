import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { inject } from 'vitest'
import { openDatabase, withDatabaseName, withOwner, type Database } from '#platform/database'
import { systemRandomness } from '#platform/ids'
import { refuseNesting } from './refuse-nesting.ts'

export type EmptyDatabase = {
  /** As its owner, who sees all tenants: for planting rows and for looking at what was saved. */
  ownerAddress: pg.PoolConfig
  close: () => Promise<void>
}

export type TestDatabase = EmptyDatabase & { database: Database }

/** A migrated database of one's own: call it once in a file (`beforeAll`), and `close` it (`afterAll`). */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const { template } = inject('testDatabases')
  const { ownerAddress, close } = await createNamed(`template ${template} strategy file_copy`)
  const database = refuseNesting(openDatabase(ownerAddress, { onLostConnection: () => {} }))
  return {
    database,
    ownerAddress,
    close: async () => {
      await database.close()
      await close()
    },
  }
}

/** A database without any table, for tests of migrations. */
export const createEmptyDatabase = (): Promise<EmptyDatabase> => createNamed(`template template0 encoding 'UTF8'`)

const createNamed = async (how: string): Promise<EmptyDatabase> => {
  const { server } = inject('testDatabases')
  const mark = Buffer.from(systemRandomness(new Uint8Array(4))).toString('hex')
  const name = `celadon_test_${process.pid}_${mark}`
  await withOwner(server, (owner) => owner.query(`create database ${name} ${how}`))
  return {
    ownerAddress: withDatabaseName(server, name),
    close: () => withOwner(server, (owner) => drop(owner, name)),
  }
}

const mostTries = 50
const pauseMs = 200
const insufficientPrivilege = '42501'

/** The server's own vacuum may be at work in it: a plain owner cannot end that, and waits for it. */
const drop = async (owner: pg.ClientBase, name: string, tries = mostTries): Promise<void> => {
  try {
    await owner.query(`drop database ${name} with (force)`)
  } catch (error) {
    if (tries <= 1 || !(error instanceof Error && 'code' in error && error.code === insufficientPrivilege)) throw error
    await setTimeout(pauseMs)
    await drop(owner, name, tries - 1)
  }
}
