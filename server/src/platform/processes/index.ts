/** Other processes of this machine, by their number: whether one lives, what it runs, and whether it is still the same. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether something answers to this number, a zombie included. */
export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Ended, and its parent has not noticed. */
export const isZombie = (pid: number): boolean => /^\d+ \(.*\) Z/s.test(readProcess(pid, 'stat'))

export const isRunning = (pid: number): boolean => isAlive(pid) && !isZombie(pid)

/** Its command line, '' when it ended meanwhile. */
export const commandOf = (pid: number): string =>
  process.platform === 'linux' ? readProcess(pid, 'cmdline').replaceAll('\0', ' ') : askPs(pid, 'command')

/** When it started, as the machine tells it: another process that got the same number has another. '' when it ended. */
export const startOf = (pid: number): string =>
  process.platform === 'linux'
    ? (readProcess(pid, 'stat')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? '')
    : askPs(pid, 'lstart')

/** Empty when the process ended meanwhile, or where there is no /proc. */
const readProcess = (pid: number, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

const askPs = (pid: number, column: string): string => {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
