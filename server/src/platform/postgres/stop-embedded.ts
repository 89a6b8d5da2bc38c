import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '#platform/errors'
import { layOutHome, type HomeLayout } from './home-layout.ts'
import { findServerProcess } from './pid-file.ts'

/**
 * Stops the home's PostgreSQL by its pid file alone, whoever started it.
 * @returns whether one was running.
 * @throws when it does not end within 30 s.
 */
export const stopEmbeddedPostgres = (home: string): Promise<boolean> => stopServer(layOutHome(home))

/** SIGINT ends connections and writes everything down; the pid file goes last. */
export const stopServer = async (layout: HomeLayout): Promise<boolean> => {
  const found = findServerProcess(layout)
  // One that was killed could not clear its sockets away.
  if (found.state === 'dead') await rm(layout.sockets, { recursive: true, force: true })
  if (found.state !== 'ours') return false
  process.kill(found.pid, 'SIGINT')
  for (let beat = 0; beat < 3000; beat += 1) {
    const { state } = findServerProcess(layout)
    if (state !== 'ours') {
      await rm(layout.sockets, { recursive: true, force: true })
      return true
    }
    await sleep(10)
  }
  throw new OperatorError({
    zh: `PostgreSQL（进程 ${found.pid}）在 30 秒内没有结束。请查看 ${layout.log}`,
    en: `PostgreSQL (process ${found.pid}) did not end within 30 s. See ${layout.log}`,
  })
}
