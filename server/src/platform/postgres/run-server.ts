import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { OperatorError } from '#platform/errors'
import { connectRunning } from './connect-running.ts'
import type { HomeLayout } from './home-layout.ts'
import { serverEnvironment } from './initialise-cluster.ts'
import { findServerProcess } from './pid-file.ts'
import { asUser, give } from './prepare-folders.ts'
import type { ServerUser } from './server-user.ts'

export type ServerSettings = Readonly<Record<string, string>>

/**
 * The server's log says what failed, never what people wrote: no statements, no rows. Many short statements of few
 * kinds: no time for compiling them or for process titles. Room in the write-ahead log for minutes of a rush: each
 * checkpoint has every page written there in full once more.
 */
const fixedSettings: ServerSettings = {
  jit: 'off',
  update_process_title: 'off',
  min_wal_size: '256MB',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  listen_addresses: '',
  unix_socket_permissions: '0700',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/**
 * Waits for a server that is coming or going, and clears what a dead one left. Returns a connection when one answers.
 * @throws after 30 s of a server that lives and does not answer.
 */
export const settleFormerServer = async (layout: HomeLayout): Promise<pg.Client | undefined> => {
  for (let beat = 0; beat < 600; beat += 1) {
    const client = await connectRunning(layout)
    if (client) return client
    const former = findServerProcess(layout)
    if (former.state === 'none' || former.state === 'dead') return undefined
    // Only init can end a zombie, and PostgreSQL takes one for alive. Where init never does (a container's), it is dead all the same.
    if (former.state === 'stranger' || (former.state === 'zombie' && beat > 60)) rmSync(layout.pidFile, { force: true })
    await sleep(50)
  }
  throw new OperatorError({
    zh: `${layout.home} 的 PostgreSQL 在运行但没有应答。请查看 ${layout.log}`,
    en: `The PostgreSQL of ${layout.home} lives but does not answer. See ${layout.log}`,
  })
}

/**
 * Starts the server and waits until it answers.
 * @throws with the end of the server's log when it does not come up.
 */
export const runServer = async (
  layout: HomeLayout,
  runtime: string,
  user: ServerUser,
  settings: ServerSettings,
): Promise<pg.Client> => {
  for (let attempt = 1; ; attempt += 1) {
    const child = await spawnServer(layout, runtime, user, settings)
    const client = await waitForAnswer(layout, child)
    if (client) return client
    const tail = readTail(layout.log)
    // The children of a server killed with -9 need a moment to notice, and hold its memory until then.
    if (attempt > 10 || !tail.includes('shared memory block'))
      throw new OperatorError({
        zh: `PostgreSQL 未能启动。${layout.log} 的末尾：\n${tail}`,
        en: `PostgreSQL did not start. The end of ${layout.log}:\n${tail}`,
      })
    await sleep(300)
  }
}

const spawnServer = async (
  layout: HomeLayout,
  runtime: string,
  user: ServerUser,
  settings: ServerSettings,
): Promise<ChildProcess> => {
  rotateLog(layout.log)
  const log = openSync(layout.log, 'a', 0o600)
  await give(layout.log, user)
  const all = { ...fixedSettings, port: String(layout.port), unix_socket_directories: layout.sockets, ...settings }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(runtime, 'bin', 'postgres'), ['-D', layout.data, ...flags], {
    ...asUser(user),
    cwd: layout.data,
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.on('error', () => {})
  child.unref()
  return child
}

/** Undefined when the server ended and nobody else's answers either (of two who start at once, one server stays). */
const waitForAnswer = async (layout: HomeLayout, child: ChildProcess): Promise<pg.Client | undefined> => {
  for (let beat = 0; beat < 3000; beat += 1) {
    const hasEnded = child.pid === undefined || child.exitCode !== null || child.signalCode !== null
    const client = await connectRunning(layout)
    if (client) return client
    if (hasEnded) return findServerProcess(layout).state === 'ours' ? settleFormerServer(layout) : undefined
    await sleep(10)
  }
  child.kill('SIGINT')
  const tail = readTail(layout.log)
  throw new OperatorError({
    zh: `PostgreSQL 在 30 秒内没有应答。${layout.log} 的末尾：\n${tail}`,
    en: `PostgreSQL did not answer within 30 s. The end of ${layout.log}:\n${tail}`,
  })
}

const readTail = (path: string): string => readFileSync(path, 'utf8').trimEnd().split('\n').slice(-12).join('\n')

const rotateLog = (path: string): void => {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) renameSync(path, `${path}.old`)
}
