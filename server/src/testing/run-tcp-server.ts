import { createServer } from 'node:net'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { withOwner } from '#platform/database'
import { randomToken, systemRandomness } from '#platform/ids'
import { startEmbeddedPostgres } from '#platform/postgres'
import { createTestHome } from './create-test-home.ts'
import { removeDeadHomes } from './test-homes.ts'

/*
 * Stands for a PostgreSQL of the operator's: reached over TCP with a password, its owner a plain role with createrole and
 * createdb. Prints the DATABASE_URL and runs until it is told to end or its caller is gone.
 */
const owner = 'celadon_owner'
const database = 'celadon_foreign'

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const makeForeign = (address: pg.PoolConfig, home: string, password: string): Promise<void> =>
  withOwner(address, async (superuser) => {
    await superuser.query(`create role ${owner} login createdb createrole nosuperuser password '${password}'`)
    await superuser.query(`create database ${database} owner ${owner}`)
    await writeFile(
      join(home, 'postgres/data/pg_hba.conf'),
      `local all celadon trust\nhost all ${owner} 127.0.0.1/32 scram-sha-256\n`,
    )
    await superuser.query('select pg_reload_conf()')
  })

await removeDeadHomes()
const port = await findFreePort()
const { home, remove } = createTestHome()
const server = await startEmbeddedPostgres({
  home,
  port,
  log: { info: () => {}, error: (about, message) => console.error(message, about) },
  settings: {
    listen_addresses: '127.0.0.1',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  },
})
const password = randomToken(systemRandomness, 18)
await makeForeign(server.address, home, password)

let isStopping = false
const stop = async (): Promise<void> => {
  if (isStopping) return
  isStopping = true
  await server.stop()
  await remove()
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())
// A caller that was killed closes its end of the pipe.
process.stdin.on('end', () => void stop()).resume()
console.log(`postgres://${owner}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`)
