/** Which module a file belongs to, and where an import leads. */
import { posix } from 'node:path'

/** The workspace package of a path: its first folder. */
export const packageOf = (path) => path.split('/')[0]

/**
 * The module of a file: its deepest folder that has an `index.ts`, else its first folder below `src`; '' for the files
 * that stand in `src` itself (they compose, and see everything).
 */
export const moduleOf = (files, path) => {
  const [, source, ...rest] = path.split('/')
  if (source !== 'src' || rest.length < 2) return ''
  const folders = rest.slice(0, -1)
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const name = folders.slice(0, depth).join('/')
    if (`${packageOf(path)}/src/${name}/index.ts` in files) return name
  }
  return folders[0]
}

/** The path an import of our own leads to, or undefined for a library. */
export const resolveImport = (files, path, from) => {
  if (from.startsWith('#')) return `${packageOf(path)}/src/${from.slice(1)}/index.ts`
  if (from.startsWith('.')) return posix.join(posix.dirname(path), from.replace(/\?.*$/, ''))
  return undefined
}
