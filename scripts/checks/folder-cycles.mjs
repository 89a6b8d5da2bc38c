/** No two folders of a package may need each other, however long the way round. */
import { posix } from 'node:path'
import { resolveImport } from './modules.mjs'
import { importsOf, isScript, isTest } from './source.mjs'

/** @param {import('./source.mjs').FileMap} files */
export const checkFolderCycles = (files) => {
  const edges = folderEdges(files)
  return [...edges].flatMap(([from, targets]) =>
    [...targets]
      .filter(([target]) => isReachable(edges, target, from))
      .map(([target, place]) => ({ ...place, rule: 'folder cycles', detail: `${from} -> ${target} -> … -> ${from}` })),
  )
}

const folderEdges = (files) => {
  const edges = new Map()
  for (const path of Object.keys(files).filter((path) => isScript(path) && !isTest(path))) {
    for (const { from, line } of importsOf(path, files[path])) {
      const target = resolveImport(files, path, from)
      if (!target || posix.dirname(target) === posix.dirname(path)) continue
      const folder = posix.dirname(path)
      if (!edges.has(folder)) edges.set(folder, new Map())
      if (!edges.get(folder).has(posix.dirname(target))) edges.get(folder).set(posix.dirname(target), { path, line })
    }
  }
  return edges
}

const isReachable = (edges, start, goal) => {
  const seen = new Set()
  const open = [start]
  while (open.length > 0) {
    const folder = open.pop()
    if (folder === goal) return true
    if (seen.has(folder)) continue
    seen.add(folder)
    open.push(...(edges.get(folder)?.keys() ?? []))
  }
  return false
}
