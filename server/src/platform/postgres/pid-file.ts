import { readFileSync } from 'node:fs'
import { commandOf, isAlive, isZombie } from '#platform/processes'
import type { HomeLayout } from './home-layout.ts'

/**
 * What the data folder's pid file says. `ours`: our server lives. `zombie`: it died, its parent has not noticed.
 * `stranger`: the number belongs to another process now.
 */
export type ServerProcess = { state: 'none' | 'dead' } | { state: 'ours' | 'zombie' | 'stranger'; pid: number }

export const findServerProcess = (layout: HomeLayout): ServerProcess => {
  const pid = readPid(layout.pidFile)
  if (pid === undefined) return { state: 'none' }
  if (!isAlive(pid)) return { state: 'dead' }
  if (isZombie(pid)) return { state: 'zombie', pid }
  return { state: commandOf(pid).includes(layout.data) ? 'ours' : 'stranger', pid }
}

const readPid = (path: string): number | undefined => {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10)
    return pid > 1 ? pid : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
