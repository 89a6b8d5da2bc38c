import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { OperatorError } from '#platform/errors'
import type { HomeLayout } from './home-layout.ts'
import { isRunning } from '#platform/processes'

/** Any constant: locks of this number in the database `postgres` are nobody else's. */
const holdLock = 7_246_001

/** One Celadon for one home: whoever keeps this connection has it. It ends with the process, however that ends. */
export type Hold = { release: () => Promise<void> }

/**
 * @param onLost hears that the connection ended unasked: the server died, and with it the lock.
 * @throws when another process has the home.
 */
export const holdServer = async (client: pg.Client, layout: HomeLayout, onLost: () => void): Promise<Hold> => {
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [holdLock])
  if (!rows[0]?.held) {
    const holder = await findHolder(client)
    await client.end()
    throw new OperatorError({
      zh: `${layout.home} 正被 ${holder} 使用。请先停止它：celadon stop`,
      en: `${layout.home} is in use by ${holder}. Stop it first: celadon stop`,
    })
  }
  await dropDrafts(layout)
  await createDatabase(client)
  let isReleased = false
  client.on('end', () => {
    if (!isReleased) onLost()
  })
  return {
    release: async () => {
      isReleased = true
      await client.end()
    },
  }
}

const findHolder = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = $1`,
    [holdLock],
  )
  return rows[0]?.name ?? 'another Celadon'
}

const createDatabase = async (client: pg.Client): Promise<void> => {
  const { rowCount } = await client.query(`select 1 from pg_database where datname = 'celadon'`)
  if (rowCount === 0) await client.query('create database celadon')
}

/** What starts that were killed left behind; one beside us may be at work in its own. */
const dropDrafts = async (layout: HomeLayout): Promise<void> => {
  const names = (await readdir(layout.folder)).filter(isLeft)
  for (const name of names) await rm(join(layout.folder, name), { recursive: true, force: true })
}

const isLeft = (name: string): boolean => {
  const pid = /^draft-(\d+)-/.exec(name)?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}
