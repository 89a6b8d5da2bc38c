import { lstat, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findServerUser, layOutHome, stopEmbeddedPostgres } from '#platform/postgres'
import { isRunning } from '#platform/processes'

const prefix = 'celadon-test-'

/** A folder that carries our process id, so that a later run can tell that it was left behind. */
export const testHome = (purpose: string): string => join(tmpdir(), `${prefix}${process.pid}-${purpose}`)

/** Ends the servers and deletes the homes of test runs that are no more, and the homes given. */
export const removeDeadHomes = async (also: string[] = []): Promise<void> => {
  const left = (await readdir(tmpdir())).filter(isLeft).map((name) => join(tmpdir(), name))
  for (const home of left) if (await isOurs(home)) await removeHome(home)
  for (const home of also) await removeHome(home)
}

const removeHome = async (home: string): Promise<void> => {
  const { sockets } = layOutHome(home)
  await stopEmbeddedPostgres(home)
  await rm(sockets, { recursive: true, force: true })
  await rm(home, { recursive: true, force: true })
}

/** Not another user's, and not one that a run beside us has just deleted. Root's tests run servers as `nobody` too. */
const isOurs = (home: string): Promise<boolean> =>
  lstat(home).then(
    ({ uid }) => [process.getuid?.(), findServerUser().uid].includes(uid),
    () => false,
  )

const isLeft = (name: string): boolean => {
  const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}
