import { spawnSync } from 'node:child_process'
import { chmod, chown, lstat, mkdir, readdir } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { OperatorError } from '#platform/errors'
import type { HomeLayout } from './home-layout.ts'
import type { ServerUser } from './server-user.ts'

/**
 * Makes the folders and hands them to the server's user.
 * @throws when the socket folder is somebody else's, or the home cannot be entered and written by that user.
 */
export const prepareFolders = async (layout: HomeLayout, user: ServerUser): Promise<void> => {
  await makeHome(layout.home, user)
  await mkdir(layout.folder, { recursive: true, mode: 0o700 })
  await give(layout.folder, user)
  checkReachable(layout, user)
  await prepareSocketFolder(layout.sockets, user)
}

/** A folder of our own may be entered by the server's user; what is in it is protected file by file. */
const makeHome = async (home: string, user: ServerUser): Promise<void> => {
  await mkdir(home, { recursive: true })
  const { mode } = await lstat(home)
  const isOurs = (await readdir(home)).every((name) => name === 'postgres')
  if (user.uid !== undefined && isOurs) await chmod(home, mode | 0o011)
}

export const give = async (path: string, user: ServerUser): Promise<void> => {
  if (user.uid !== undefined && user.gid !== undefined) await chown(path, user.uid, user.gid)
}

const checkReachable = (layout: HomeLayout, user: ServerUser): void => {
  if (canEnter(layout.folder, user, 'test -w .')) return
  const other = `/var/lib/celadon-${createHash('sha256').update(layout.home).digest('hex').slice(0, 6)}`
  throw new OperatorError({
    zh: `PostgreSQL 以用户“${user.name}”运行，该用户无法进入或写入 ${layout.home}。请将 CELADON_HOME 设为该用户可以访问的文件夹，例如 CELADON_HOME=${other}`,
    en: `PostgreSQL runs as the user "${user.name}", who cannot enter or write ${layout.home}. Set CELADON_HOME to a folder that this user can reach, for instance CELADON_HOME=${other}`,
  })
}

/** Whether that user can go there, and there the condition holds. Asked of the system itself: modes do not tell all. */
export const canEnter = (folder: string, user: ServerUser, condition = 'true'): boolean =>
  spawnSync('/bin/sh', ['-c', `cd "$1" && ${condition}`, 'sh', folder], { ...asUser(user), cwd: '/' }).status === 0

/** Whoever can enter the folder can be the database's owner: it must be ours before we connect through it. */
const prepareSocketFolder = async (sockets: string, user: ServerUser): Promise<void> => {
  const isNew = await mkdir(sockets, { mode: 0o700 }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
      return false
    },
  )
  if (isNew) return give(sockets, user)
  const found = await lstat(sockets)
  const owners = [process.getuid?.(), user.uid ?? process.getuid?.()]
  if (!found.isDirectory() || !owners.includes(found.uid) || (found.mode & 0o077) !== 0)
    throw new OperatorError({
      zh: `${sockets} 属于其他用户。请删除它，或将 TMPDIR 设为其他文件夹。`,
      en: `${sockets} belongs to somebody else. Delete it, or set TMPDIR to another folder.`,
    })
  await give(sockets, user)
}

/** For spawn: the numbers of the server's user, or nothing. */
export const asUser = (user: ServerUser): { uid?: number; gid?: number } =>
  user.uid === undefined || user.gid === undefined ? {} : { uid: user.uid, gid: user.gid }
