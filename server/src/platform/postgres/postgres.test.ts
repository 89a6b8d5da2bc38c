import { spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { withOwner } from '#platform/database'
import { createTestHome } from '#testing'
import {
  canServerEnter,
  findRunningPostgres,
  layOutHome,
  startEmbeddedPostgres,
  stopEmbeddedPostgres,
} from './index.ts'
import { findServerProcess } from './pid-file.ts'

const isRoot = process.getuid?.() === 0
const log = { info: () => {}, error: () => {} }

/** Starts from what another test left, so each says what it needs: most need nothing to run. */
const { home, remove } = createTestHome()
beforeAll(() => startEmbeddedPostgres({ home, log }).then(({ stop }) => stop()))
afterAll(remove)

const start = async (options: { onLost?: () => void } = {}) => {
  const server = await startEmbeddedPostgres({ home, log, ...options })
  onTestFinished(async () => {
    await server.stop()
    await stopEmbeddedPostgres(home)
  })
  return server
}
const ask = async (address: pg.PoolConfig, statement: string): Promise<Record<string, unknown>[]> =>
  withOwner(address, async (owner) => (await owner.query<Record<string, unknown>>(statement)).rows)
const serverPid = (): number => {
  const found = findServerProcess(layOutHome(home))
  return 'pid' in found ? found.pid : 0
}

/** Another process that holds the home, once it does. */
const holdElsewhere = async (options: { home?: string; uid?: number; gid?: number } = {}): Promise<ChildProcess> => {
  const { home: place = home, ...user } = options
  const script = join(import.meta.dirname, '../../testing/run-embedded.ts')
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', script, place], {
    ...user,
    cwd: join(import.meta.dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', () => reject(new Error(words)))
  })
  return child
}
const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })

test('it is reached by a socket that only its user can enter, and by no network', async () => {
  const { address } = await start()
  expect(await ask(address, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  expect(await ask(address, 'select current_user as who, current_database() as place')).toEqual([
    { who: 'celadon', place: 'celadon' },
  ])
  expect(statSync(String(address.host)).mode & 0o777).toBe(0o700)
  expect(statSync(layOutHome(home).data).uid === 0).toBe(false)
})

test('what was saved is there after a stop and a start, and a stop leaves no process and no socket', async () => {
  const first = await startEmbeddedPostgres({ home, log })
  await ask(first.address, 'create table kept (word text); ')
  await ask(first.address, `insert into kept values ('青瓷')`)
  await first.stop()
  expect(findServerProcess(layOutHome(home)).state).toBe('none')
  expect(existsSync(layOutHome(home).sockets)).toBe(false)
  const { address } = await start()
  expect(await ask(address, 'select word from kept')).toEqual([{ word: '青瓷' }])
})

test('a second one is refused with the name of the first', async () => {
  await start()
  await expect(startEmbeddedPostgres({ home, log })).rejects.toThrow(`is in use by celadon ${process.pid}`)
})

test('a home written in two ways is one home', async () => {
  await start()
  await expect(startEmbeddedPostgres({ home: `${home}/../${home.split('/').at(-1)}`, log })).rejects.toThrow('in use')
})

test('of two who start at once in a new home one holds it and the other is refused', async () => {
  const fresh = createTestHome()
  onTestFinished(fresh.remove)
  const results = await Promise.allSettled([1, 2].map(() => startEmbeddedPostgres({ home: fresh.home, log })))
  const held = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))
  expect(held.length).toBe(1)
  expect(refused.join()).toContain('in use')
  await held[0]?.stop()
  expect(readdirSync(layOutHome(fresh.home).folder).filter((name) => name.startsWith('draft-'))).toEqual([])
})

test('what a killed start left behind is cleared away', async () => {
  const left = join(layOutHome(home).folder, 'draft-999999999-x')
  mkdirSync(left)
  await start()
  expect(existsSync(left)).toBe(false)
})

test('a process killed with -9 leaves its server, and the next start adopts it', async () => {
  const child = await holdElsewhere()
  const pid = serverPid()
  await expect(startEmbeddedPostgres({ home, log })).rejects.toThrow(`in use by celadon ${child.pid}`)
  await end(child, 'SIGKILL')
  expect(await findRunningPostgres(home)).toMatchObject({ database: 'celadon' })
  await start()
  expect(serverPid()).toBe(pid)
})

test('a server killed with -9 is noticed, and recovers what was saved at the next start', async () => {
  let lost = 0
  const first = await start({ onLost: () => (lost += 1) })
  await ask(first.address, 'create table survived (id int)')
  await ask(first.address, 'insert into survived values (1)')
  process.kill(serverPid(), 'SIGKILL')
  await expect.poll(() => lost).toBe(1)
  expect(await findRunningPostgres(home)).toBe(undefined)
  const { address } = await start()
  expect(await ask(address, 'select id from survived')).toEqual([{ id: 1 }])
})

test('it is stopped by its pid file alone, whoever started it', async () => {
  const child = await holdElsewhere()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  expect(await stopEmbeddedPostgres(home)).toBe(true)
  // Who held it has lost its lock and ends with an error, to be started again.
  expect(await ended).toBe(1)
  expect(await stopEmbeddedPostgres(home)).toBe(false)
})

test("a pid file whose number is another process's now does not keep it from starting", async () => {
  writeFileSync(layOutHome(home).pidFile, `${process.pid}\n`)
  expect(findServerProcess(layOutHome(home)).state).toBe('stranger')
  await start()
  expect(serverPid()).not.toBe(process.pid)
})

test.runIf(process.platform === 'linux')(
  'neither does one of a process that ended unnoticed by its parent',
  async () => {
    const parent = spawn('/bin/sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    onTestFinished(() => void parent.kill('SIGKILL'))
    const pid = await new Promise<string>((resolve) =>
      parent.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
    )
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z')
    writeFileSync(layOutHome(home).pidFile, `${pid}\n`)
    expect(findServerProcess(layOutHome(home)).state).toBe('zombie')
    await start()
  },
)

test('a server that cannot come up says why, in the words of its log', async () => {
  const starting = startEmbeddedPostgres({ home, log, settings: { shared_buffers: 'plenty' } })
  await expect(starting).rejects.toThrow(/did not start[^]*shared_buffers/)
})

test('a socket folder that others can enter is refused', async () => {
  const { sockets } = layOutHome(home)
  mkdirSync(sockets, { recursive: true })
  chmodSync(sockets, 0o777)
  await expect(startEmbeddedPostgres({ home, log })).rejects.toThrow('belongs to somebody else')
  chmodSync(sockets, 0o700)
})

test('a home that its user cannot reach is refused with a folder to choose instead', async () => {
  const closed = createTestHome()
  onTestFinished(closed.remove)
  mkdirSync(closed.home, { mode: isRoot ? 0o700 : 0o500 })
  expect(canServerEnter(closed.home)).toBe(!isRoot)
  const starting = startEmbeddedPostgres({ home: join(closed.home, 'inner'), log })
  await expect(starting).rejects.toThrow(isRoot ? /CELADON_HOME=\/var\/lib\/celadon-/ : /EACCES/)
})

// A clone below /root cannot be read by anybody else.
test.runIf(isRoot && canServerEnter(import.meta.dirname))(
  'it runs for a user who is not root as that user',
  async () => {
    const theirs = createTestHome()
    const [uid, gid] = [65_534, 65_534]
    mkdirSync(theirs.home)
    chownSync(theirs.home, uid, gid)
    onTestFinished(theirs.remove)
    const child = await holdElsewhere({ home: theirs.home, uid, gid })
    expect(statSync(layOutHome(theirs.home).data).uid).toBe(uid)
    await end(child, 'SIGTERM')
  },
)
