import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { layOutHome } from '#platform/postgres'
import { createTestHome } from '#testing'

const { home, remove } = createTestHome()
afterAll(remove)

type Run = { child: ChildProcess; out: () => string; notes: () => string; ended: Promise<number | null> }

/** The command line in a process of its own, around a server that only says hello. */
const begin = (...argv: string[]): Run => {
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', 'src/testing/run-command-line.ts', ...argv],
    {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...inherited, LANG: 'en_US.UTF-8', LC_ALL: '', CELADON_HOME: home, CELADON_PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const words = { out: '', notes: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (words.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words.notes += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, out: () => words.out, notes: () => words.notes, ended }
}

const isReady = async (server: Run): Promise<string> => {
  await expect.poll(server.out, { timeout: 20_000 }).toContain('Celadon is ready:')
  await expect
    .poll(() => existsSync(join(home, 'server.json')) && readFileSync(join(home, 'server.json'), 'utf8'))
    .toContain('url')
  const { url } = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as { url: string }
  return url
}
const answerOf = (url: string): Promise<string> => fetch(url).then((response) => response.text())
const hasDatabase = (): boolean => existsSync(layOutHome(home).pidFile)

test('the demo says what it does, where to look and with which logins, and ends at Ctrl-C with its database', async () => {
  const server = begin('demo')
  const url = await isReady(server)
  await expect.poll(server.out).toContain('Ctrl-C')
  expect(server.notes()).toBe('Starting the database …\nPreparing\nStarting the server …\n')
  expect(server.out()).toContain(`${url}/`)
  expect(server.out()).toMatch(/agent {2}许言 Xu Yan {2}xu@market\.test {2}made-at-install/)
  expect(await answerOf(url)).toBe('0')
  // npm passes on what the terminal has sent already.
  server.child.kill('SIGINT')
  server.child.kill('SIGINT')
  expect(await server.ended).toBe(0)
  expect(hasDatabase()).toBe(false)
  expect(existsSync(join(home, 'server.json'))).toBe(false)
})

test('serving shows no login, keeps others out, and is stopped by the command', async () => {
  const server = begin('serve')
  await isReady(server)
  expect(server.out()).not.toContain('made-at-install')
  for (const command of ['serve', 'migrate']) {
    const other = begin(command)
    expect(await other.ended).toBe(1)
    expect(other.notes()).toContain('is in use by')
  }
  const stop = begin('stop')
  expect(await stop.ended).toBe(0)
  expect(stop.out()).toContain(`process ${server.child.pid}`)
  expect(await server.ended).toBe(0)
  expect(hasDatabase()).toBe(false)
})

test('after kill -9 the next start adopts the database, and stop ends the database of a killed one', async () => {
  const first = begin('serve')
  await isReady(first)
  first.child.kill('SIGKILL')
  await first.ended
  expect(hasDatabase()).toBe(true)
  const second = begin('serve')
  expect(await answerOf(await isReady(second))).toBe('0')
  second.child.kill('SIGKILL')
  await second.ended
  const stop = begin('stop')
  expect(await stop.ended).toBe(0)
  expect(stop.out()).toContain('The database has stopped')
  expect(hasDatabase()).toBe(false)
})

test('a server whose database is killed ends with an error, and serves again after a start', async () => {
  const first = begin('serve')
  await isReady(first)
  process.kill(Number.parseInt(readFileSync(layOutHome(home).pidFile, 'utf8'), 10), 'SIGKILL')
  expect(await first.ended).toBe(1)
  const second = begin('serve')
  expect(await answerOf(await isReady(second))).toBe('0')
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
})

test('whose output nobody reads to its end ends all the same, without a word', async () => {
  for (const argv of [['help'], ['understand', 'where is my parcel']]) {
    const command = begin(...argv)
    command.child.stdout!.destroy()
    expect([await command.ended, command.notes()]).toEqual([0, ''])
  }
})
