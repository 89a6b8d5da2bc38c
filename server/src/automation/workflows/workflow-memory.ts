import type { Workflow } from '@celadon/contract'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { readWorkflows } from './workflow-store.ts'

/** How long a workspace's list of workflows is believed: every message looks at it, and it changes once a month. */
const believedForMs = 5_000

/** The workflows of each workspace, read again when what is remembered is older than a few seconds. */
export const createWorkflowMemory = ({
  withTenant,
  clock,
}: {
  withTenant: Database['withTenant']
  clock: Clock
}): ((tenantId: string) => Promise<readonly Workflow[]>) => {
  const known = new Map<string, { readAtMs: number; workflows: Promise<readonly Workflow[]> }>()
  return (tenantId) => {
    const nowMs = clock.now().getTime()
    const kept = known.get(tenantId)
    if (kept && nowMs - kept.readAtMs < believedForMs) return kept.workflows
    const workflows = withTenant({ tenantId }, readWorkflows)
    known.set(tenantId, { readAtMs: nowMs, workflows })
    workflows.catch(() => known.delete(tenantId))
    return workflows
  }
}
