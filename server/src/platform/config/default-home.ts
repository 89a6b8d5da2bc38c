import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * `.celadon` in the current folder. For root, whose database runs as `nobody`: a place outside, when a folder on the way
 * (as /root) keeps everybody else out. It carries a mark of the current folder, so that two copies stay apart.
 */
export const defaultHome = (cwd: string, uid = process.getuid?.(), canOthersEnter = isOpenToOthers): string => {
  const isClosed = uid === 0 && waysTo(cwd).some((folder) => !canOthersEnter(folder))
  if (!isClosed) return join(cwd, '.celadon')
  return `/var/lib/celadon-${createHash('sha256').update(cwd).digest('hex').slice(0, 6)}`
}

const waysTo = (folder: string): string[] =>
  folder === dirname(folder) ? [folder] : [folder, ...waysTo(dirname(folder))]

const isOpenToOthers = (folder: string): boolean => (statSync(folder).mode & 0o001) !== 0
