/** Clock, randomness and settings are parameters: only the composition root and the command line reach for the machine's. */
import { isScript, isTest, parse, visit } from './source.mjs'

const impureCalls = new Set([
  'process.env',
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
])
const impureImports = new Set(['randomUUID', 'randomBytes', 'randomInt', 'randomFillSync', 'randomFill'])
const mayBeImpure = (path) =>
  isTest(path) ||
  !/^(contract|understanding|server)\/src\//.test(path) ||
  /^server\/src\/([^/]+\.ts$|cli\/|platform\/(clock|ids)\/)/.test(path)

/** @param {import('./source.mjs').FileMap} files */
export const checkPurity = (files) =>
  Object.keys(files)
    .filter((path) => isScript(path) && !mayBeImpure(path))
    .flatMap((path) => impureUses(path, files[path]))

const impureUses = (path, text) => {
  const { program, lineOf } = parse(path, text)
  const found = []
  const add = (node, name) =>
    found.push({
      path,
      line: lineOf(node.start),
      rule: 'purity',
      detail: `${name}: take a Clock, Ids, Randomness or Config as a parameter`,
    })
  visit(program, {
    MemberExpression: (node) => {
      const name = `${node.object.name}.${node.property.name}`
      if (impureCalls.has(name)) add(node, name)
    },
    NewExpression: (node) => {
      if (node.callee.name === 'Date' && node.arguments.length === 0) add(node, 'new Date()')
    },
    CallExpression: (node) => {
      if (node.callee.name === 'Date') add(node, 'Date()')
    },
    ImportSpecifier: (node) => {
      if (impureImports.has(node.imported.name)) add(node, node.imported.name)
    },
  })
  return found
}
