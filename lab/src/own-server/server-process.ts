import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'

export type Launch = {
  home: string
  port: number
  origin: string
  entry?: string
  settings?: Readonly<Record<string, string>>
}

export type ServerProcess = {
  pid: number
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
  /** Kept once it has ended, for whatever reason. */
  ended: Promise<string>
}

const main = fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url))
/** What `npm run demo` and `npm run celadon` give Node. */
const asPeopleRunIt = ['--max-semi-space-size=32']
const longestStartMs = 120_000
const longestEndMs = 30_000

/** @throws with the end of its output when it ends or is silent for two minutes instead of answering. */
export const startProcess = async (launch: Launch): Promise<ServerProcess> => {
  const entry = launch.entry ?? main
  if (!existsSync(entry)) throw new Error('the server is not built: npm run build')
  const child = spawn(process.execPath, [...asPeopleRunIt, entry, 'demo', '--small'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: environmentOf(launch),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = keepEnd(child)
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? code}`))
    child.once('error', (error) => resolve(error.message))
  })
  const fault = await Promise.race([
    ended,
    answers(launch.origin, () => child.exitCode !== null || child.signalCode !== null),
  ])
  if (fault !== undefined) {
    child.kill('SIGKILL')
    throw new Error(`the server did not start: ${fault}\n${output()}`)
  }
  return {
    pid: child.pid!,
    ended,
    end: async (signal) => {
      child.kill(signal)
      const tooLong = setTimeout(() => child.kill('SIGKILL'), longestEndMs)
      await ended
      clearTimeout(tooLong)
    },
  }
}

/** Undefined once it answers. */
const answers = async (origin: string, hasEnded: () => boolean): Promise<string | undefined> => {
  const until = performance.now() + longestStartMs
  while (performance.now() < until && !hasEnded()) {
    const status = await fetch(`${origin}/api/health`).then(
      async (response) => (await response.arrayBuffer(), response.status),
      () => 0,
    )
    if (status === 200) return undefined
    await sleep(100)
  }
  return 'no answer for two minutes'
}

/** The lab measures the embedded database and sends no mail, whatever the settings of this shell are. */
const environmentOf = (launch: Launch): NodeJS.ProcessEnv => {
  const {
    DATABASE_URL: _,
    SMTP_URL: __,
    MAIL_FROM: ___,
    CELADON_PUBLIC_URL: ____,
    CELADON_SECRET: _____,
    ...inherited
  } = process.env
  return {
    ...inherited,
    CELADON_HOME: launch.home,
    CELADON_HOST: '127.0.0.1',
    CELADON_PORT: String(launch.port),
    // Simulated customers say where they come from, so that limits count each for itself.
    CELADON_TRUSTED_PROXIES: '127.0.0.1',
    CELADON_LOG_LEVEL: 'warn',
    ...launch.settings,
  }
}

const keptCharacters = 4_000

const keepEnd = (child: ChildProcess): (() => string) => {
  let kept = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      kept = (kept + text).slice(-keptCharacters)
    })
  return () => kept
}
