import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '@celadon/server/platform/clock'
import { migrate, openDatabase, withOwner, type Database } from '@celadon/server/platform/database'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { startEmbeddedPostgres } from '@celadon/server/platform/postgres'

type Address = Parameters<typeof openDatabase>[0]

/** The embedded PostgreSQL with the settings people run it with, in a new folder, and one tenant in it; deleted at the end. */
export const withOwnDatabase = async <T>(
  work: (database: Database, tenantId: string, address: Address) => Promise<T>,
): Promise<T> => {
  const home = join(tmpdir(), `celadon-lab-database-${process.pid}`)
  const server = await startEmbeddedPostgres({ home, log: silent })
  try {
    await migrate(server.address)
    const tenantId = ids.next()
    await withOwner(server.address, (owner) => owner.query(insertTenant, [tenantId]))
    const database = openDatabase(server.address, { onLostConnection: () => {} })
    try {
      return await work(database, tenantId, server.address)
    } finally {
      await database.close()
    }
  } finally {
    await server.stop()
    await rm(home, { recursive: true, force: true })
  }
}

const ids = createIds(systemClock, systemRandomness)
const silent = { info: () => {}, error: (about: unknown) => console.error(about) }

const insertTenant = `insert into tenants (id, slug, name, default_language, time_zone, opening_hours, call_back_within_minutes, created_at)
  values ($1, 'lab', '{"zh": "实验室", "en": "Lab"}', 'zh', 'Asia/Shanghai', '{"weekly": [], "holidays": []}', 60, now())`
