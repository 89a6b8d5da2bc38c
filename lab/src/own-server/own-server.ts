import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { withOwner } from '@celadon/server/platform/database'
import { layOutHome, stopEmbeddedPostgres } from '@celadon/server/platform/postgres'
import { findFreePort } from './free-port.ts'
import { startProcess, type ServerProcess } from './server-process.ts'

type Work<T> = Parameters<typeof withOwner<T>>[1]

export type OwnServer = {
  origin: string
  home: string
  /** Signs chat tokens. */
  secret: () => Promise<string>
  pid: () => number
  /** `kill -9`; nothing of it runs when the promise is kept. The database goes on. */
  kill: () => Promise<void>
  /** Starts it again after `kill`; kept once it answers. */
  start: () => Promise<void>
  /**
   * `kill -9` for the database. The server ends with it and is started again, as a service manager does.
   * @throws when no database was running, or the server lives on without it.
   */
  killDatabase: () => Promise<void>
  /** Works in the database as its owner, whom no row-level security binds. */
  asOwner: <T>(work: Work<T>) => Promise<T>
  /** Ends everything and deletes the folder, unless it was named. */
  stop: () => Promise<void>
}

/**
 * `celadon demo` in a new folder, or in the one named `home`, which is kept. `entry`: a program to run in the place of the
 * server's own, for one that is broken on purpose.
 * @throws with the end of its output when it does not come up.
 */
export const startOwnServer = async (
  options: { entry?: string; home?: string | undefined; settings?: Readonly<Record<string, string>> } = {},
): Promise<OwnServer> => {
  const home = options.home ?? join(tmpdir(), `celadon-lab-${process.pid}-${randomBytes(4).toString('hex')}`)
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const launch = { ...options, home, port, origin }
  const layout = layOutHome(home)
  let running: ServerProcess | undefined

  const start = async (): Promise<void> => {
    running = await startProcess(launch)
  }
  const endEverything = async (): Promise<void> => {
    await running?.end('SIGTERM')
    await stopEmbeddedPostgres(home)
    if (options.home === undefined) await rm(home, { recursive: true, force: true })
  }
  await start().catch(async (error: unknown) => {
    await endEverything()
    throw error
  })
  return {
    origin,
    home,
    secret: async () => (await readFile(join(home, 'secret'), 'utf8')).trim(),
    pid: () => running?.pid ?? 0,
    kill: async () => running?.end('SIGKILL'),
    start,
    killDatabase: async () => {
      await killByPidFile(layout.pidFile)
      const how = await Promise.race([running?.ended, sleep(longestEndMs)])
      if (how === undefined) throw new Error('the server lives on without its database')
      await start()
    },
    asOwner: (work) =>
      withOwner({ host: layout.sockets, port: layout.port, user: 'celadon', database: 'celadon' }, work),
    stop: endEverything,
  }
}

const longestEndMs = 30_000

const killByPidFile = async (pidFile: string): Promise<void> => {
  process.kill(Number.parseInt(await readFile(pidFile, 'utf8'), 10), 'SIGKILL')
}
