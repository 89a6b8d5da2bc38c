import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
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

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const isZombie = (pid: number): boolean => /^\d+ \(.*\) Z/s.test(readProcess(pid, 'stat'))

const commandOf = (pid: number): string =>
  process.platform === 'linux'
    ? readProcess(pid, 'cmdline').replaceAll('\0', ' ')
    : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })

/** Empty when the process ended meanwhile, or where there is no /proc. */
const readProcess = (pid: number, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
