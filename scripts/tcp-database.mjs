/** Another instance of the same PostgreSQL, reached over TCP with a password as a foreign server would be. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './run-command.mjs'

/**
 * Starts it in a process of its own.
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | undefined>} undefined when it did not come up
 */
export const startTcpDatabase = async () => {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', 'src/testing/run-tcp-server.ts'], {
    cwd: `${root}/server`,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = await Promise.race([firstUrl(child), ended.then(() => undefined)])
  if (typeof url !== 'string') return undefined
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const firstUrl = async (child) => {
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /postgres(?:ql)?:\/\/\S+/.exec(line)
    if (url) return url[0]
  }
  return undefined
}
