import type { ApprovalDecision } from '@celadon/contract'
import { decideApproval, findApproval, type Approval } from '#automation/approvals'
import { closeRunWork, openRunWork, recordEffects } from '#automation/effects'
import { recordRun } from '#automation/runs'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { wordLimit } from '#policy'
import type { Writer } from '#policy/drafts'
import { announceChange } from './announce.ts'
import { findPassedLimit } from './goodwill-limit.ts'
import { checkSellersWords } from './seller-verbs.ts'
import { beginEffects } from './continue-run.ts'
import { decidesOn, namesOfOwnRules, readTaskOrders } from './list-approvals.ts'
import { exceptionAskedIn, makeException } from './make-exception.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Decider = { tenantId: string; member: Writer }

/**
 * Somebody's yes or no, once. A yes lets the run do exactly what was ruled, or where the rules refused it makes the
 * exception that was asked for; a no is told to the customer with its reason.
 * @throws NOT_FOUND, ALREADY_DECIDED, ALREADY_PAID; POLICY_REFUSED past a limit together with what was allowed since; FORBIDDEN for what one asked for oneself, and for what is
 * another's to allow
 */
export const decideOnApproval = async (
  deps: TurnDependencies,
  who: Decider,
  { approvalId, isGranted, why, days }: ApprovalDecision & { approvalId: string },
): Promise<void> => {
  const now = deps.clock.now().toISOString()
  const seen = await loadForDecider(deps, who, approvalId)
  if (why === '' && !exceptionAskedIn(seen.ruling)) throw new CeladonError('INVALID_REQUEST')
  const orderNumber = await nameOrder(deps, who, seen)
  const approval = await deps.database.withTenant({ tenantId: who.tenantId }, async (tx) => {
    const found = await findApproval(tx, approvalId)
    if (!found) throw new CeladonError('NOT_FOUND')
    if (who.member.sellerId !== undefined) await checkSellersWords(tx, found.run.conversationId, why)
    const isFirst = await decideApproval(tx, { id: approvalId, isGranted, memberId: who.member.id, why, now })
    if (!isFirst) throw new CeladonError('ALREADY_DECIDED')
    const { run, ruling, rulingId, sellerId, customerId } = found
    const owners = { customerId, sellerId }
    const clause = isGranted ? exceptionAskedIn(ruling) : undefined
    // It stood there with the moment at which nobody would have answered.
    if (exceptionAskedIn(ruling)) await closeRunWork(tx, run.id)
    if (clause) {
      const granted = { id: approvalId, clause, orderNumber, why, days, member: who.member, now: deps.clock.now() }
      await recordRun(tx, await makeException(tx, { run, ruling }, granted), owners, now)
      await openRunWork(tx, run.id, now)
      await noteDecision(tx, who, { found, isGranted, now })
      await noteException(tx, who, { id: approvalId, clause: clause.kind, now })
      return found
    }
    const passed = isGranted ? await findPassedLimit(tx, run.conversationId, ruling, now) : undefined
    if (passed) throw new CeladonError('POLICY_REFUSED', {}, [wordLimit(passed)])
    const intent = { run: { id: run.id, sellerId }, ruling, rulingId, effects: ruling.effects, ids: deps.ids, now }
    await (isGranted ? recordEffects(tx, intent) : openRunWork(tx, run.id, now))
    await recordRun(tx, { ...run, status: isGranted ? 'acting' : 'refused', expectedBy: null }, owners, now)
    await noteDecision(tx, who, { found, isGranted, now })
    return found
  })
  // Desks that look at what waits look again.
  announceChange(deps, who.tenantId, approval.run.conversationId, [])
  beginEffects(deps, { tenantId: who.tenantId, runId: approval.run.id })
}

/** Asked with the member's own eyes: what a seller does not see is not there. @throws NOT_FOUND, FORBIDDEN */
const loadForDecider = (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId, member }: Decider,
  approvalId: string,
): Promise<Approval> =>
  deps.database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) => {
    const found = await findApproval(tx, approvalId)
    if (!found) throw new CeladonError('NOT_FOUND')
    if (decidesOn(found, member, await namesOfOwnRules(tx, member)) !== 'yes') throw new CeladonError('FORBIDDEN')
    return found
  })

/** As it is called in the list of exceptions. */
const nameOrder = async (
  deps: Pick<TurnDependencies, 'shopDesk' | 'log'>,
  { tenantId, member }: Decider,
  { ruling }: Approval,
): Promise<string> => {
  const { orderId } = ruling.wish
  const orders = await readTaskOrders(deps, { tenantId, sellerId: member.sellerId }, [orderId])
  return orders.get(orderId)?.number ?? orderId
}

/** Written last: whoever writes into the audit waits for whoever wrote before. */
const noteDecision = (
  tx: TenantTransaction,
  { tenantId, member }: Decider,
  { found, isGranted, now }: { found: Approval; isGranted: boolean; now: string },
): Promise<void> =>
  recordAudit(tx, {
    tenantId,
    at: now,
    by: member.id,
    act: 'approval.decided-on',
    about: { kind: 'approval', id: found.id },
    details: { isGranted, wish: found.ruling.wish.kind, conversationId: found.run.conversationId },
  })

/** As one that was added by hand: a yes made it. */
const noteException = (
  tx: TenantTransaction,
  { tenantId, member }: Decider,
  { id, clause, now }: { id: string; clause: string; now: string },
): Promise<void> =>
  recordAudit(tx, {
    tenantId,
    at: now,
    by: member.id,
    act: 'exception.added',
    about: { kind: 'exception', id },
    details: { clause, sellerId: member.sellerId ?? null },
  })
