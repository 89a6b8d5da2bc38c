import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { OperatorError } from '#platform/errors'
import type { HomeLayout } from './home-layout.ts'
import { exists, makeDraft, takePlace } from './drafts.ts'
import { asUser, give } from './prepare-folders.ts'
import type { ServerUser } from './server-user.ts'

/**
 * Only the socket folder lets anybody in, so the server trusts who comes through it. Sorting does not depend on the
 * machine. Everybody who commits waits while a new segment of the write-ahead log is filled with zeros: 70 to 120 ms for
 * the usual 16 MB on a small cloud disk, 25 ms for 4 MB.
 */
const initdbArguments = [
  ...'-A trust -U celadon -E UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C'.split(' '),
  '--no-instructions',
  '--wal-segsize=4',
]

/**
 * Makes the data folder when there is none: in a draft, then renamed, so that a half-made one is never met.
 * @throws with initdb's own words.
 */
export const initialiseCluster = async (layout: HomeLayout, runtime: string, user: ServerUser): Promise<void> => {
  if (await exists(layout.data)) return
  const draft = await makeDraft(layout)
  await give(draft, user)
  await runInitdb(join(runtime, 'bin', 'initdb'), draft, user)
  await takePlace(draft, layout.data)
}

const runInitdb = (initdb: string, folder: string, user: ServerUser): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(initdb, ['-D', folder, ...initdbArguments], {
      ...asUser(user),
      cwd: folder,
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let words = ''
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(initdbFailed(words.trim()))))
  })

const initdbFailed = (words: string): OperatorError =>
  new OperatorError({
    zh: `PostgreSQL 无法创建数据文件夹：${words}`,
    en: `PostgreSQL could not make its data folder: ${words}`,
  })

/** Nothing of the caller's environment (PGDATA, PGPORT, LD_LIBRARY_PATH) may change the server. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({ PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' })
