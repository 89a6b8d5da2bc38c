import type pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate, parseDatabaseUrl, withDatabaseName, withOwner } from '#platform/database'
import { startEmbeddedPostgres } from '#platform/postgres'
import { removeDeadHomes, testHome } from './test-homes.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server as its owner, and the name of the database that each test's own is cloned from. */
    testDatabases: { server: pg.PoolConfig; template: string }
  }
}

/** Once for a run: a server that does not write through (`DATABASE_URL`: that server), with a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeDeadHomes()
  const server = await startServer()
  const template = withDatabaseName(server.address, `celadon_template_${process.pid}`)
  await createTemplate(server.address, template)
  project.provide('testDatabases', { server: server.address, template: String(template.database) })
  return async () => {
    await withOwner(server.address, (owner) => dropTemplate(owner, String(template.database)))
    await server.stop()
  }
}

const startServer = async (): Promise<{ address: pg.PoolConfig; stop: () => Promise<void> }> => {
  const url = process.env['DATABASE_URL']
  if (url) return { address: parseDatabaseUrl(url), stop: async () => {} }
  const home = testHome('run')
  const server = await startEmbeddedPostgres({
    home,
    log: { info: () => {}, error: (about, message) => console.error(message, about) },
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  })
  return {
    address: server.address,
    stop: async () => {
      await server.stop()
      await removeDeadHomes([home])
    },
  }
}

const createTemplate = async (server: pg.PoolConfig, template: pg.PoolConfig): Promise<void> => {
  await withOwner(server, async (owner) => {
    await dropTemplate(owner, String(template.database))
    await owner.query(`create database ${template.database}`)
  })
  await migrate(template)
  // Nobody may connect: a database with a connection cannot be cloned.
  await withOwner(server, (owner) =>
    owner.query(`alter database ${template.database} is_template true allow_connections false`),
  )
}

/** One may stand there from a run that was killed and whose number came again. */
const dropTemplate = async (owner: pg.Client, name: string): Promise<void> => {
  const { rowCount } = await owner.query('select 1 from pg_database where datname = $1', [name])
  if (!rowCount) return
  await owner.query(`alter database ${name} is_template false`)
  await owner.query(`drop database ${name} with (force)`)
}
