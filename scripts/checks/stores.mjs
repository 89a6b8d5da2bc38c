/** SQL lives in stores, and a store never acts outside a transaction that was given to it. */
import { isScript, isTest, parse, visit } from './source.mjs'

const isStore = (path) => path.endsWith('-store.ts')
const mayHoldSql = (path) =>
  isStore(path) ||
  isTest(path) ||
  !path.startsWith('server/src/') ||
  /^server\/src\/platform\/(database|postgres)\//.test(path)
const queryMethods = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto'])
const sqlText =
  /^\s*(select\b[\s\S]+\bfrom\b|insert\s+into\b|update\s+[\w."]+\s+set\b|delete\s+from\b|(create|alter|drop)\s+(table|role|database|schema|index)\b)/i

/** @param {import('./source.mjs').FileMap} files */
export const checkStores = (files) =>
  Object.keys(files)
    .filter((path) => isScript(path) && path.startsWith('server/src/'))
    .flatMap((path) =>
      isStore(path) ? checkTransactions(files, path) : mayHoldSql(path) ? [] : checkNoSql(files, path),
    )

/** `toHead(row)` only reshapes a row: it has nothing to act with. */
const onlyReshapes = ({ name }) => /^to[A-Z]/.test(name)

const checkTransactions = (files, path) => {
  const { program, lineOf } = parse(path, files[path])
  const functions = program.body.flatMap(exportedFunctions).filter((act) => !onlyReshapes(act))
  return functions.flatMap(({ name, params, start }) =>
    params[0]?.name === 'tx' && /(Tenant|Dispatcher)Transaction/.test(typeText(params[0], files[path]))
      ? []
      : [
          {
            path,
            line: lineOf(start),
            rule: 'stores',
            detail: `the first parameter of ${name} is not tx: TenantTransaction`,
          },
        ],
  )
}

const typeText = (parameter, text) =>
  parameter.typeAnnotation ? text.slice(parameter.typeAnnotation.start, parameter.typeAnnotation.end) : ''

const exportedFunctions = (node) => {
  if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return []
  const { declaration } = node
  if (declaration.type === 'FunctionDeclaration')
    return [{ name: declaration.id.name, params: declaration.params, start: node.start }]
  if (declaration.type !== 'VariableDeclaration') return []
  return declaration.declarations
    .filter(({ init }) => init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
    .map(({ id, init }) => ({ name: id.name, params: init.params, start: node.start }))
}

const checkNoSql = (files, path) => {
  const { program, lineOf } = parse(path, files[path])
  const found = []
  const add = (node, detail) => found.push({ path, line: lineOf(node.start), rule: 'sql in stores', detail })
  visit(program, {
    MemberExpression: (node) => {
      if (queryMethods.has(node.property.name)) add(node.property, `${node.property.name} outside a store`)
    },
    TaggedTemplateExpression: (node) => {
      if (node.tag.name === 'sql') add(node, 'a sql`` text outside a store')
    },
    Literal: (node) => {
      if (typeof node.value === 'string' && sqlText.test(node.value)) add(node, 'SQL text outside a store')
    },
    TemplateElement: (node) => {
      if (sqlText.test(node.value.raw)) add(node, 'SQL text outside a store')
    },
  })
  return found
}
