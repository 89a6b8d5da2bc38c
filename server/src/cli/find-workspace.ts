import type { Database } from '#platform/database'
import { OperatorError } from '#platform/errors'
import { listWorkspaces } from '#tenancy/workspaces'
import type { Command } from './command.ts'

export const workspaceFlag = {
  name: 'workspace',
  value: { zh: '短名', en: 'SLUG' },
  isRequired: false,
} as const satisfies Omit<Command['flags'][number], 'does'>

/** The workspace of that short name; without one, the only one there is. @throws OperatorError that lists them */
export const findWorkspace = async (
  database: Pick<Database, 'withDispatcher'>,
  slug: string | undefined,
): Promise<string> => {
  const all = await database.withDispatcher(listWorkspaces)
  const named = all.filter((each) => slug === undefined || each.slug === slug)
  const [found] = named
  if (found && named.length === 1) return found.id
  const list = all.map((each) => each.slug).join(', ')
  if (all.length === 0)
    throw new OperatorError({
      zh: 'WORKSPACE_NOT_FOUND：还没有工作区。请先运行 celadon create-admin。',
      en: 'WORKSPACE_NOT_FOUND: There is no workspace yet. Run celadon create-admin first.',
    })
  throw new OperatorError({
    zh: `WORKSPACE_NOT_FOUND：请用 --workspace 指明其中之一：${list}`,
    en: `WORKSPACE_NOT_FOUND: Name one of these with --workspace: ${list}`,
  })
}
