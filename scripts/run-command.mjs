/** Running another program and waiting for its end. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// A script's own faults are told in a sentence; a stack of this file helps nobody.
process.on('uncaughtException', (error) => {
  console.error(error.message)
  process.exit(1)
})

// Whoever reads along may have seen enough (`… | head`): what is still said is said to nobody.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
  })

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program in the repository with its output shown; the promise gives its exit code. */
export const runCommand = (program, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ? 128 : (code ?? 1)))
  })

/** Runs a script of an installed package with this very Node. */
export const runNode = (args, options) => runCommand(process.execPath, args, options)

/** Runs and throws when it did not end well. */
export const mustRunNode = async (what, args, options) => {
  if ((await runNode(args, options)) !== 0) throw new Error(`${what} failed; the lines above say why`)
}

/** Ctrl-C reaches child and parent alike; the parent leaves the goodbye to the child and ends with its code. */
export const becomeNode = async (args, options) => {
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => {})
  process.exitCode = await runNode(args, options)
}

export const secondsSince = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
