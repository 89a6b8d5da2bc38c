/** Reading source for the checks: a file map, syntax trees, places. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** @typedef {{ path: string, line: number, rule: string, detail: string }} Finding */
/** @typedef {Record<string, string>} FileMap path relative to the repository, with `/`, to text */

const skippedFolders = new Set(['node_modules', 'dist', 'out', '.git', '.celadon', 'coverage'])
const readEndings = /\.(ts|tsx|mjs|css|html|sql|json|md)$/

/** @returns {FileMap} every file of the repository that a person writes */
export const readFileMap = (root) => {
  const files = {}
  const read = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory() && !skippedFolders.has(entry.name)) read(path)
      else if (entry.isFile() && readEndings.test(path)) files[path] = readFileSync(join(root, path), 'utf8')
    }
  }
  read('')
  return files
}

export const isScript = (path) => /\.(ts|tsx|mjs)$/.test(path)
/** Tests and what only they need: `a.test.ts`, and beside it `test-scene.ts`. */
export const isTest = (path) =>
  /\.(test|spec)\.(ts|tsx|mjs)$/.test(path) || /\/test-[\w-]+\.ts$/.test(path) || path.startsWith('server/src/testing/')

const trees = new Map()

/** The syntax tree of one file, with `lineOf(offset)`. Unreadable source throws: the compiler says it better. */
export const parse = (path, text) => {
  const known = trees.get(path)
  if (known?.text === text) return known
  const { program, errors, comments } = parseSync(path.replace(/\.mjs$/, '.js'), text)
  const fault = errors.find((error) => error.severity === 'Error')
  if (fault) throw new Error(`${path}: ${fault.message}`)
  const tree = { text, program, comments, lineOf: (offset) => text.slice(0, offset).split('\n').length }
  trees.set(path, tree)
  return tree
}

/** Visits each node of a tree; the visitor's keys are node types of ESTree with TypeScript. */
export const visit = (program, visitor) => new Visitor(visitor).visit(program)

/** Every import and re-export of a file: `{ from, isType, line }`. */
export const importsOf = (path, text) => {
  const { program, lineOf } = parse(path, text)
  const found = []
  const add = (source, isType) => source && found.push({ from: source.value, isType, line: lineOf(source.start) })
  visit(program, {
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type' || isAllTypes(node)),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => node.source.type === 'Literal' && add(node.source, false),
  })
  return found
}

const isAllTypes = (node) =>
  node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type')
