import type { Workflow } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { shippedWorkflows } from './shipped.ts'

/** The workflows of the workspace: its own current versions, and of the others those that come with Celadon. */
export const readWorkflows = async (tx: TenantTransaction): Promise<readonly Workflow[]> => {
  const rows = await tx.selectFrom('workflows').select('body').where('is_current', '=', true).orderBy('name').execute()
  const own = new Set(rows.map((row) => row.body.name))
  return [...rows.map((row) => row.body), ...shippedWorkflows.filter((workflow) => !own.has(workflow.name))]
}

/** Keeps a workspace's own version and makes it the current one. */
export const recordWorkflow = async (
  tx: TenantTransaction,
  workflow: Workflow,
  { authorId, now }: { authorId: string | null; now: string },
): Promise<void> => {
  await tx.updateTable('workflows').set({ is_current: false }).where('name', '=', workflow.name).execute()
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
