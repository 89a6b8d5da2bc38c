import type { Workflow } from '@celadon/contract'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { readWorkflows } from './workflow-store.ts'

/** How long a workspace's list of workflows is believed: every message looks at it, and it changes once a month. */
const believedForMs = 5_000

/** `forget`: somebody worded a step here just now. */
export type WorkflowMemory = ((tenantId: string) => Promise<readonly Workflow[]>) & {
  forget?: (tenantId: string) => void
}

/** The workflows of each workspace, read again when what is remembered is older than a few seconds. */
export const createWorkflowMemory = ({
  withTenant,
  clock,
}: {
  withTenant: Database['withTenant']
  clock: Clock
}): WorkflowMemory => {
  const known = new Map<string, { readAtMs: number; workflows: Promise<readonly Workflow[]> }>()
  const ask = (tenantId: string): Promise<readonly Workflow[]> => {
    const nowMs = clock.now().getTime()
    const kept = known.get(tenantId)
    if (kept && nowMs - kept.readAtMs < believedForMs) return kept.workflows
    const workflows = withTenant({ tenantId }, readWorkflows)
    known.set(tenantId, { readAtMs: nowMs, workflows })
    workflows.catch(() => known.delete(tenantId))
    return workflows
  }
  return Object.assign(ask, { forget: (tenantId: string) => void known.delete(tenantId) })
}
