/** The direction rules: who may import whom, and through which door. */
import { moduleOf, packageOf, resolveImport } from './modules.mjs'
import { importsOf, isScript, isTest, parse } from './source.mjs'

const rings = [
  ['platform'],
  ['conversation', 'tickets', 'people', 'tenancy', 'knowledge', 'commerce'],
  ['reading', 'policy', 'automation', 'routing', 'copilot', 'oversight', 'insight', 'proactive'],
  ['turn'],
  ['channels', 'connectors', 'api', 'realtime', 'demo', 'cli'],
]
/** Implementations of interfaces declared below: only what stands in `src` itself may name them. */
const onlyForMain = new Set(['channels', 'connectors'])
/** Our packages each package may import. */
const allowedPackages = {
  contract: [],
  understanding: ['contract'],
  server: ['contract', 'understanding'],
  console: ['contract'],
  widget: ['contract'],
  lab: ['contract', 'understanding', 'server'],
}
const mostValueExports = 10

export const ringOf = (moduleName) => rings.findIndex((ring) => ring.includes(moduleName.split('/')[0]))

/** @param {import('./source.mjs').FileMap} files */
export const checkBoundaries = (files) =>
  Object.keys(files)
    .filter((path) => isScript(path) && path.split('/')[1] === 'src')
    .flatMap((path) => [...checkPlace(files, path), ...checkImports(files, path), ...checkIndex(files, path)])

const checkPlace = (files, path) => {
  const name = moduleOf(files, path)
  if (packageOf(path) !== 'server' || name === '' || isTest(path)) return []
  if (ringOf(name) < 0) return [finding(path, 1, `'${name}' stands in no ring`)]
  return `server/src/${name}/index.ts` in files ? [] : [finding(path, 1, `module '${name}' has no index.ts`)]
}

const checkImports = (files, path) =>
  importsOf(path, files[path]).flatMap(({ from, isType, line }) => {
    const detail = from.startsWith('@celadon/')
      ? faultOfPackage(path, from, isType)
      : from.startsWith('#')
        ? faultOfModule(files, path, from)
        : from.startsWith('.')
          ? faultOfNeighbour(files, path, from)
          : undefined
    return detail ? [finding(path, line, detail)] : []
  })

const faultOfPackage = (path, from, isType) => {
  const target = from.split('/')[1]
  if (!allowedPackages[packageOf(path)]?.includes(target)) return `${packageOf(path)} may not import ${from}`
  if (packageOf(path) === 'widget' && !isType && !isTest(path)) return `the widget takes only types from ${from}`
  return undefined
}

const faultOfModule = (files, path, from) => {
  const target = from.slice(1)
  if (!(resolveImport(files, path, from) in files)) return `${from} has no index.ts`
  const own = moduleOf(files, path)
  if (packageOf(path) !== 'server' || own === '' || isTest(path)) return undefined
  if (target.split('/')[0] === 'testing') return 'only tests import #testing'
  return faultOfDirection(own, target)
}

const faultOfDirection = (own, target) => {
  const isSameFamily = own.split('/')[0] === target.split('/')[0]
  if (onlyForMain.has(target.split('/')[0]) && !isSameFamily) return `only main.ts may import #${target}`
  if (isSameFamily || ringOf(target) < ringOf(own)) return undefined
  if (ringOf(target) > ringOf(own)) return `#${target} stands in a higher ring than ${own}`
  return ringOf(own) === 1 || ringOf(own) === 2 ? `${own} and #${target} are siblings` : undefined
}

const faultOfNeighbour = (files, path, from) => {
  if (from.startsWith('..')) return `'${from}' leaves the folder: cross a module by its #name`
  const target = resolveImport(files, path, from)
  const crosses = isScript(target) && moduleOf(files, path) !== '' && moduleOf(files, target) !== moduleOf(files, path)
  return crosses ? `'${from}' is another module: import it by its #name` : undefined
}

const checkIndex = (files, path) => {
  if (!path.endsWith('/index.ts')) return []
  const { program, text, lineOf } = parse(path, files[path])
  const values = program.body.flatMap(valueExports)
  const isOpen = packageOf(path) === 'contract'
  const found = []
  if (!/^\/\*\* [^\n]+[.?] \*\/\r?\n/.test(text))
    found.push(finding(path, 1, 'the first line is no one-sentence doc comment'))
  if (!isOpen && values.length > mostValueExports)
    found.push(finding(path, 1, `${values.length} value exports, more than ten`))
  const star = program.body.find((node) => node.type === 'ExportAllDeclaration' && node.exportKind !== 'type')
  if (star && !isOpen) found.push(finding(path, lineOf(star.start), 'export * hides what a module offers'))
  return found
}

const valueExports = (node) => {
  if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return []
  const { declaration } = node
  if (!declaration) return node.specifiers.filter((specifier) => specifier.exportKind !== 'type').map(() => 'name')
  return declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration]
}

const finding = (path, line, detail) => ({ path, line, rule: 'boundaries', detail })
