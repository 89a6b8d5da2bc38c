import type { ApprovalDecision } from '@celadon/contract'
import { decideApproval, findApproval } from '#automation/approvals'
import { openRunWork, recordEffects } from '#automation/effects'
import { recordRun } from '#automation/runs'
import { CeladonError } from '#platform/errors'
import type { Writer } from '#policy/drafts'
import { announceChange } from './announce.ts'
import { beginEffects } from './continue-run.ts'
import { decidesOn, namesOfOwnRules } from './list-approvals.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Decider = { tenantId: string; member: Writer }

/**
 * Somebody's yes or no, once. A yes lets the run do exactly what was ruled; a no is told to the customer with its reason.
 * @throws NOT_FOUND, ALREADY_DECIDED, ALREADY_PAID; FORBIDDEN for what one asked for oneself, and for what is
 * another's to allow
 */
export const decideOnApproval = async (
  deps: TurnDependencies,
  who: Decider,
  { approvalId, isGranted, why }: ApprovalDecision & { approvalId: string },
): Promise<void> => {
  const now = deps.clock.now().toISOString()
  await requireDecider(deps, who, approvalId)
  const approval = await deps.database.withTenant({ tenantId: who.tenantId }, async (tx) => {
    const found = await findApproval(tx, approvalId)
    if (!found) throw new CeladonError('NOT_FOUND')
    const isFirst = await decideApproval(tx, { id: approvalId, isGranted, memberId: who.member.id, why, now })
    if (!isFirst) throw new CeladonError('ALREADY_DECIDED')
    const { run, ruling, rulingId, sellerId, customerId } = found
    const owners = { customerId, sellerId }
    const intent = { run: { id: run.id, sellerId }, ruling, rulingId, effects: ruling.effects, ids: deps.ids, now }
    await (isGranted ? recordEffects(tx, intent) : openRunWork(tx, run.id, now))
    await recordRun(tx, { ...run, status: isGranted ? 'acting' : 'refused', expectedBy: null }, owners, now)
    return found
  })
  // Desks that look at what waits look again.
  announceChange(deps, who.tenantId, approval.run.conversationId, [])
  beginEffects(deps, { tenantId: who.tenantId, runId: approval.run.id })
}

/** Asked with the member's own eyes: what a seller does not see is not there. @throws NOT_FOUND, FORBIDDEN */
const requireDecider = (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId, member }: Decider,
  approvalId: string,
): Promise<void> =>
  deps.database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) => {
    const found = await findApproval(tx, approvalId)
    if (!found) throw new CeladonError('NOT_FOUND')
    if (decidesOn(found, member, await namesOfOwnRules(tx, member)) !== 'yes') throw new CeladonError('FORBIDDEN')
  })
