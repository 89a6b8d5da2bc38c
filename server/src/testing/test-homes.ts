import { lstat, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layOutHome, stopEmbeddedPostgres } from '#platform/postgres'
import { isRunning } from '#platform/processes'

const prefix = 'celadon-test-'

/** A folder that carries our process id, so that a later run can tell that it was left behind. */
export const testHome = (purpose: string): string => join(tmpdir(), `${prefix}${process.pid}-${purpose}`)

/** Ends the servers and deletes the homes of test runs that are no more, and the homes given. */
export const removeDeadHomes = async (also: string[] = []): Promise<void> => {
  const left = (await readdir(tmpdir())).filter(isLeft).map((name) => join(tmpdir(), name))
  for (const home of [...left, ...also]) {
    if (!(await isOurs(home))) continue
    await stopEmbeddedPostgres(home)
    await rm(layOutHome(home).sockets, { recursive: true, force: true })
    await rm(home, { recursive: true, force: true })
  }
}

/** Not another user's, and not one that a run beside us has just deleted. */
const isOurs = (home: string): Promise<boolean> =>
  lstat(home).then(
    ({ uid }) => uid === process.getuid?.(),
    () => false,
  )

const isLeft = (name: string): boolean => {
  const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}
