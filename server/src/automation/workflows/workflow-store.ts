import { isDeepStrictEqual } from 'node:util'
import type { Workflow } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { hold } from '#platform/holds'
import { inOwnWords } from './in-own-words.ts'
import { keepHandWords } from './keep-hand-words.ts'
import { shippedWorkflows } from './shipped.ts'

/** A workspace's own version as it is kept. */
export type WorkflowVersion = { workflow: Workflow; isCurrent: boolean; authorId: string | null; createdAt: string }

/** The workflows of the workspace, in the order of those that come with Celadon: its own words, where it has any. */
export const readWorkflows = async (tx: TenantTransaction): Promise<readonly Workflow[]> => {
  const rows = await tx.selectFrom('workflows').select('body').where('is_current', '=', true).orderBy('name').execute()
  const own = new Map(rows.map((row) => [row.body.name, row.body]))
  const shipped = new Set(shippedWorkflows.map(({ name }) => name))
  return [
    ...shippedWorkflows.map((workflow) => inOwnWords(workflow, own.get(workflow.name))),
    ...[...own.values()].filter(({ name }) => !shipped.has(name)),
  ]
}

/** The workspace's own versions of one workflow, newest first. */
export const listWorkflowVersions = async (tx: TenantTransaction, name: string): Promise<WorkflowVersion[]> => {
  const rows = await tx
    .selectFrom('workflows')
    .selectAll()
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .limit(mostListed)
    .execute()
  return rows.map(({ body, is_current, author_id, created_at }) => ({
    workflow: body,
    isCurrent: is_current,
    authorId: author_id,
    createdAt: created_at,
  }))
}

const mostListed = 100

/** Keeps a workspace's own version and makes it the current one. */
export const recordWorkflow = async (
  tx: TenantTransaction,
  workflow: Workflow,
  { authorId, now }: { authorId: string | null; now: string },
): Promise<void> => {
  await chooseWorkflowVersion(tx, { name: workflow.name, version: null })
  await tx
    .insertInto('workflows')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      name: workflow.name,
      version: workflow.version,
      body: JSON.stringify(workflow),
      is_current: true,
      author_id: authorId,
      created_at: now,
    })
    .execute()
}

/**
 * A whole workflow of the workspace's own, as the next version; the same as was read in last is none. Words that somebody
 * wrote since stay: a version as it was read stands behind the one in force, so that the next time tells the two apart.
 * @throws when one of that name comes with Celadon: its steps are not the workspace's
 */
export const recordOwnWorkflow = async (
  tx: TenantTransaction,
  workflow: Omit<Workflow, 'version'>,
  by: { authorId: string | null; now: string },
): Promise<'new' | 'changed' | 'same'> => {
  if (shippedWorkflows.some(({ name }) => name === workflow.name)) throw new Error(`${workflow.name} is shipped`)
  await holdWorkflow(tx, workflow.name)
  const versions = await listWorkflowVersions(tx, workflow.name)
  const current = versions.find(({ isCurrent }) => isCurrent)
  const before = versions.find(({ authorId }) => authorId === null)?.workflow
  if (current && before && isDeepStrictEqual({ ...workflow, version: before.version }, before)) return 'same'
  const last = Math.max(0, ...versions.map((each) => each.workflow.version))
  const read = { ...workflow, version: last + 1 }
  await recordWorkflow(tx, read, by)
  if (!current) return 'new'
  const kept = keepHandWords(read, before ?? current.workflow, current.workflow)
  if (!isDeepStrictEqual(kept, read))
    await recordWorkflow(tx, { ...kept, version: last + 2 }, { ...by, authorId: current.authorId })
  return 'changed'
}

/** Which of the workspace's own versions holds; null: none, so that it is as it comes with Celadon. */
export const chooseWorkflowVersion = async (
  tx: TenantTransaction,
  { name, version }: { name: string; version: number | null },
): Promise<void> => {
  await tx.updateTable('workflows').set({ is_current: false }).where('name', '=', name).execute()
  if (version === null) return
  await tx
    .updateTable('workflows')
    .set({ is_current: true })
    .where('name', '=', name)
    .where('version', '=', version)
    .execute()
}

/** Whoever changes a workflow waits here for whoever does the same. */
export const holdWorkflow = async (tx: TenantTransaction, name: string): Promise<void> => {
  await hold(tx, 'workflow', name)
}
