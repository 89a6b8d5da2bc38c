import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  /** `kill -9` for the database; false when none was running at this moment. */
  killDatabase: () => Promise<boolean>
  /** Works in the database as its owner, whom no row-level security binds. */
  asOwner: <T>(work: Work<T>) => Promise<T>
  /** Ends everything and deletes the folder. */
  stop: () => Promise<void>
}

/**
 * `celadon demo` in a new folder. `preload`: a module that Node loads first, to break a part of the server on purpose.
 * @throws with the end of its output when it does not come up.
 */
export const startOwnServer = async (
  options: { preload?: string; settings?: Readonly<Record<string, string>> } = {},
): Promise<OwnServer> => {
  const home = join(tmpdir(), `celadon-lab-${process.pid}-${randomBytes(4).toString('hex')}`)
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const launch = { home, port, origin, ...options }
  const layout = layOutHome(home)
  let running: ServerProcess | undefined

  const start = async (): Promise<void> => {
    running = await startProcess(launch)
  }
  const endEverything = async (): Promise<void> => {
    await running?.end('SIGTERM')
    await stopEmbeddedPostgres(home)
    await rm(home, { recursive: true, force: true })
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
    killDatabase: () => killByPidFile(layout.pidFile),
    asOwner: (work) =>
      withOwner({ host: layout.sockets, port: layout.port, user: 'celadon', database: 'celadon' }, work),
    stop: endEverything,
  }
}

const killByPidFile = async (pidFile: string): Promise<boolean> => {
  try {
    process.kill(Number.parseInt(await readFile(pidFile, 'utf8'), 10), 'SIGKILL')
    return true
  } catch {
    return false
  }
}
