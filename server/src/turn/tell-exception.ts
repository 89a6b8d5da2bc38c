import { words } from '#automation/words'
import { endsWith, type PlannedRun } from '#automation'
import { findGrant, lapseApproval } from '#automation/approvals'
import { recordRun } from '#automation/runs'
import { findException } from '#policy/exceptions'
import { isWithPeople } from '#conversation/heads'
import { formatDay } from '#platform/format'
import { wordClause } from '#policy'
import { exceptionAskedIn } from './make-exception.ts'
import { findPauseOn } from './pause-rule.ts'
import { planResumed } from './plan-wishes.ts'
import type { RunRead, WhichRun } from './read-run.ts'
import { isForStaff, isSpokenOf, tellCustomer, tellStaff } from './tell-run.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * An exception was made: the customer hears it, and where their proof still holds, nothing else is being talked about and
 * it is not paused, the summary of what was refused before follows. Nothing is done without their yes to it.
 */
export const tellException = async (deps: TurnDependencies, which: WhichRun, read: RunRead): Promise<boolean> => {
  const { run, head, tenant, verified, facts, pauses } = read
  const isPaused = findPauseOn(pauses, [run]) !== undefined
  const mayGoOn = verified !== undefined && !isPaused && !isWithPeople(head) && isSpokenOf(run, head)
  const planned = announce(read, await readGrant(deps, which), mayGoOn)
  if (isForStaff(head)) return tellStaff(deps, which, read, planned)
  if (!mayGoOn) return tellCustomer(deps, which, read, planned, null)
  const heard = { language: head.language, orders: facts.orders, ordersReadAt: facts.ordersReadAt }
  const { customerId: _customer, sellerId: _seller, ...resumed } = run
  const next = await planResumed(deps, { tenantId: which.tenantId, tenant, head }, heard, verified, resumed)
  return tellCustomer(deps, which, read, planned, next)
}

/** Nobody answered in time: the run is refused by that, and told as such the next time it is looked at. */
export const lapseException = async (
  deps: TurnDependencies,
  { tenantId, runId }: WhichRun,
  { run: { customerId, sellerId, ...run } }: RunRead,
): Promise<boolean> => {
  const now = deps.clock.now().toISOString()
  if (run.expectedBy !== null && run.expectedBy > now) return true
  await deps.database.withTenant({ tenantId }, async (tx) => {
    if (!(await lapseApproval(tx, runId, now))) return
    await recordRun(tx, { ...run, status: 'refused', expectedBy: null }, { customerId, sellerId }, now)
  })
  return false
}

type Grant = { why: string; until: string | null }

const readGrant = (deps: TurnDependencies, { tenantId, runId }: WhichRun): Promise<Grant> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    const grant = await findGrant(tx, runId)
    const kept = grant && (await findException(tx, grant.id))
    return { why: grant?.why ?? '', until: kept?.endsAt ?? null }
  })

const announce = ({ run, facts }: RunRead, { why, until }: Grant, goesOn: boolean): PlannedRun => {
  const { language, timeZone, now, orders } = facts
  const said = words[language]
  const clause = run.ruling && exceptionAskedIn(run.ruling)
  const text = said.exception.made({
    order: orders.find(({ externalId }) => externalId === run.answers.orderId)?.number ?? '',
    sentence: clause ? wordClause(clause)[language] : '',
    until: formatDay(until ?? now.toISOString(), language, timeZone),
    why,
  })
  return endsWith(run, 'cancelled', goesOn ? text : `${text}${said.sentenceJoin}${said.exception.later}`)
}
