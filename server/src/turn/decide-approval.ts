import type { ApprovalDecision, ApprovalTask } from '@celadon/contract'
import { decideApproval, findApproval, listOpenApprovals, type Approval } from '#automation/approvals'
import { openRunWork, recordEffects } from '#automation/effects'
import { recordRun } from '#automation/runs'
import { loadCustomer } from '#people'
import { CeladonError } from '#platform/errors'
import { beginEffects } from './continue-run.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Decider = { tenantId: string; memberId: string }

/** What waits for a yes, the longest waiting first. */
export const listApprovals = (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId }: { tenantId: string },
): Promise<ApprovalTask[]> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    const open = await listOpenApprovals(tx)
    return Promise.all(open.map(async (each) => toTask(each, (await loadCustomer(tx, each.customerId)).name)))
  })

/**
 * Somebody's yes or no, once. A yes lets the run do exactly what was ruled; a no is told to the customer with its reason.
 * @throws NOT_FOUND, ALREADY_DECIDED, ALREADY_PAID; FORBIDDEN for what one asked for oneself
 */
export const decideOnApproval = async (
  deps: TurnDependencies,
  who: Decider,
  { approvalId, isGranted, why }: ApprovalDecision & { approvalId: string },
): Promise<void> => {
  const now = deps.clock.now().toISOString()
  const approval = await deps.database.withTenant({ tenantId: who.tenantId }, async (tx) => {
    const found = await findApproval(tx, approvalId)
    if (!found) throw new CeladonError('NOT_FOUND')
    if (found.askedBy === who.memberId) throw new CeladonError('FORBIDDEN')
    const isFirst = await decideApproval(tx, { id: approvalId, isGranted, memberId: who.memberId, why, now })
    if (!isFirst) throw new CeladonError('ALREADY_DECIDED')
    const { run, ruling, rulingId, sellerId, customerId } = found
    const owners = { customerId, sellerId }
    const intent = { run: { id: run.id, sellerId }, ruling, rulingId, effects: ruling.effects, ids: deps.ids, now }
    await (isGranted ? recordEffects(tx, intent) : openRunWork(tx, run.id, now))
    await recordRun(tx, { ...run, status: isGranted ? 'acting' : 'refused', expectedBy: null }, owners, now)
    return found
  })
  beginEffects(deps, { tenantId: who.tenantId, runId: approval.run.id })
}

const toTask = ({ id, askedAt, run, ruling }: Approval, customerName: string | null): ApprovalTask => ({
  id,
  askedAt,
  conversationId: run.conversationId,
  workflow: run.workflow,
  customerName,
  ruling,
})
