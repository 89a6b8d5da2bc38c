/** Installs the packages when what is there is not what the lock file says. Needs nothing but Node and npm. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runCommand, secondsSince } from './run-command.mjs'

const oldestNode = [20, 19]

/** @returns {Promise<void>} throws when npm could not install, or Node is too old to try */
export const ensureInstall = async () => {
  checkNode()
  if (isInstalled()) return
  console.log('Installing packages (npm ci, about half a minute) …')
  const startedAt = performance.now()
  if ((await runNpm(['ci', '--loglevel=error'])) !== 0) throw new Error('npm ci failed; the lines above say why')
  console.log(`Packages installed in ${secondsSince(startedAt)}`)
}

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]))
    throw new Error(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}`)
}

/** Compared by content: a fresh checkout changes the time of a lock file, not its meaning. */
const isInstalled = () => {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = packagesIn(record)
  const locked = Object.entries(packagesIn(join(root, 'package-lock.json')))
  return locked.every(([path, { version, optional, link }]) => {
    if (!path.startsWith('node_modules/') || link) return true
    return installed[path] ? installed[path].version === version : optional === true
  })
}

const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

/** Under `npm run`, npm says where it stands: the same npm installs. */
const runNpm = (args) => {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return runCommand(process.execPath, [npm, ...args])
  return runCommand('npm', args, { shell: process.platform === 'win32' })
}
