import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Outside the repository; kept between runs. */
export const packageFolder = (): string => {
  const folder = join(tmpdir(), 'celadon-lab-peers')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** @throws when npm cannot install one of them. */
export const installPackages = (packages: readonly string[]): void => {
  const folder = packageFolder()
  const missing = packages.filter((name) => !isInstalled(folder, name))
  if (missing.length === 0) return
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', ...missing]
  const { status, stderr, error } = spawnSync('npm', words, { encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(`npm could not install ${missing.join(', ')}: ${error?.message ?? stderr}`)
}

const isInstalled = (folder: string, wanted: string): boolean => {
  const at = wanted.lastIndexOf('@')
  const path = join(folder, 'node_modules', wanted.slice(0, at), 'package.json')
  return (
    existsSync(path) && (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version === wanted.slice(at + 1)
  )
}
