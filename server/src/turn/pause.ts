import type { Pause, PauseList, PauseWish } from '@celadon/contract'
import { beginPause, endLapsed, endPause, listLapsedTenants, listPaused } from '#oversight/pauses'
import { recordAudit } from '#platform/audit'
import { findIntentLabel, loadIntent } from '#reading/teaching'
import { loadTenant, type Tenant } from '#tenancy'
import { instantOf, localMoment } from '#tenancy/hours'
import type { Actor } from './desk-verbs.ts'
import { requireStaffTo } from './require-staff.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database' | 'clock' | 'ids'>
type By = { tenantId: string; member: Pick<Actor, 'id' | 'role' | 'permissions'> }

/** What the assistant does not answer now: for every member of the staff to see. */
export const listPauses = ({ database, clock }: Deps, { tenantId }: { tenantId: string }): Promise<PauseList> =>
  database.withTenant({ tenantId }, async (tx) => {
    const pauses: Pause[] = []
    for (const kept of await listPaused(tx, clock.now().toISOString())) {
      const label = kept.intent === null ? undefined : await findIntentLabel(tx, kept.intent)
      pauses.push({ ...kept, label: label ?? null })
    }
    return { pauses }
  })

/**
 * From the next word on a person answers, everything or one intent. A turn under way is planned again with it. What was
 * paused for the same before gives way to it. @throws FORBIDDEN, INTENT_NOT_FOUND
 */
export const pause = async (deps: Deps, { tenantId, member }: By, wish: PauseWish): Promise<PauseList> => {
  requireStaffTo(member, 'conversation.lead')
  const { intent, reason, lasts } = wish
  const at = deps.clock.now()
  const now = at.toISOString()
  await deps.database.withTenant({ tenantId }, async (tx) => {
    if (intent !== null) await loadIntent(tx, intent)
    const id = deps.ids.next()
    const until = untilOf(lasts, at, await loadTenant(tx))
    const replaced = await beginPause(tx, { id, intent, reason: reason || null, by: member.id, now, until })
    for (const each of replaced) await recordAudit(tx, resumed({ tenantId, id: each, now, by: member.id, intent }))
    const details = { intent, until, reason }
    await recordAudit(tx, {
      tenantId,
      at: now,
      by: member.id,
      act: 'assistant.paused',
      about: { kind: 'pause', id },
      details,
    })
  })
  return listPauses(deps, { tenantId })
}

/** The assistant answers again; what went to people meanwhile stays with them. @throws FORBIDDEN, NOT_FOUND */
export const endPauseNow = async (deps: Deps, { tenantId, member }: By, id: string): Promise<PauseList> => {
  requireStaffTo(member, 'conversation.lead')
  const now = deps.clock.now().toISOString()
  await deps.database.withTenant({ tenantId }, async (tx) => {
    const ended = await endPause(tx, { id, by: member.id, now })
    if (ended) await recordAudit(tx, resumed({ tenantId, id, now, by: member.id, intent: ended.intent }))
  })
  return listPauses(deps, { tenantId })
}

/** Writes down which ended by themselves, and answers in which workspaces. No turn waits for it: each asks the clock. */
export const endDuePauses = async ({ database, clock }: Deps): Promise<string[]> => {
  const now = clock.now().toISOString()
  const tenantIds = await database.withDispatcher((tx) => listLapsedTenants(tx, now))
  for (const tenantId of tenantIds)
    await database.withTenant({ tenantId }, async (tx) => {
      for (const { id, intent } of await endLapsed(tx, now))
        await recordAudit(tx, resumed({ tenantId, id, now, by: null, intent }))
    })
  return tenantIds
}

const resumed = (end: { tenantId: string; id: string; now: string; by: string | null; intent: string | null }) => ({
  tenantId: end.tenantId,
  at: end.now,
  by: end.by,
  act: 'assistant.resumed' as const,
  about: { kind: 'pause', id: end.id },
  details: { intent: end.intent },
})

const hourMs = 3_600_000
const endOfDay = 1440

const untilOf = (lasts: PauseWish['lasts'], at: Date, { timeZone }: Tenant): string | null => {
  if (lasts === 'ended') return null
  if (lasts === 'hour') return new Date(at.getTime() + hourMs).toISOString()
  return instantOf(localMoment(at, timeZone).date, endOfDay, timeZone).toISOString()
}
