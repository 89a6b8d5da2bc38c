/** What somebody may do is asked by permission: a role of a workspace's own says by its base nothing of it. */
import { isScript, isTest, parse, visit } from './source.mjs'

const staffRoles = new Set(['agent', 'supervisor', 'admin'])
const isAsked = (path) =>
  /^(server|console)\/src\//.test(path) && !isTest(path) && !/^server\/src\/(demo|testing)\//.test(path)

/** @param {import('./source.mjs').FileMap} files */
export const checkAuthority = (files) =>
  Object.keys(files)
    .filter((path) => isScript(path) && isAsked(path))
    .flatMap((path) => comparisons(path, files[path]))

const comparisons = (path, text) => {
  const { program, lineOf } = parse(path, text)
  const found = []
  visit(program, {
    BinaryExpression: (node) => {
      if (!['===', '!=='].includes(node.operator)) return
      const sides = [node.left, node.right]
      const role = sides.find(({ type, value }) => type === 'Literal' && staffRoles.has(value))
      if (!role || !sides.some(namesRole)) return
      found.push({
        path,
        line: lineOf(node.start),
        rule: 'authority',
        detail: `'${role.value}': ask may(member, permission) instead`,
      })
    },
  })
  return found
}

const namesRole = ({ type, name, property }) =>
  (type === 'Identifier' && name === 'role') || (type === 'MemberExpression' && property.name === 'role')
