import { listDueSnoozes, snoozeConversation } from '#conversation/snoozing'
import { loadConversation, type ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { formatMoment } from '#platform/format'
import { words } from '#turn/words'
import { announceChange } from './announce.ts'
import { requireOwner, type DeskAct } from './desk-verbs.ts'
import { newEntry, system } from './new-entries.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database' | 'clock' | 'ids' | 'tenants' | 'announce'>

/**
 * Puts a conversation out of the lists until then, or with `until` null back into them. Its customer's next words bring it
 * back too.
 * @throws INVALID_REQUEST for a moment that is over or more than a year away, NOT_FOUND, NOT_OWNER, STALE_EPOCH
 */
export const snooze = async (deps: Deps, { until, ...act }: DeskAct & { until: string | null }): Promise<void> => {
  const now = deps.clock.now()
  if (until !== null && !isAhead(until, now)) throw new CeladonError('INVALID_REQUEST')
  const { tenantId, conversationId } = act
  const entries = await deps.database.withTenant({ tenantId }, async (tx) => {
    const head = await loadConversation(tx, conversationId)
    requireOwner(head, act.member)
    return put(deps, tx, { tenantId, head, epoch: act.epoch, until })
  })
  announceChange(deps, tenantId, conversationId, entries)
}

const atOnce = 50

/** Brings back whatever was put off until now. Answers how many. */
export const wakeSnoozed = async (deps: Deps): Promise<number> => {
  const now = deps.clock.now().toISOString()
  const due = await deps.database.withDispatcher((tx) => listDueSnoozes(tx, now, atOnce))
  for (const { tenantId, conversationId } of due) {
    const entries = await wake(deps, tenantId, conversationId, now)
    if (entries.length > 0) announceChange(deps, tenantId, conversationId, entries)
  }
  return due.length
}

/** Nothing, where somebody was faster. */
const wake = async (deps: Deps, tenantId: string, conversationId: string, now: string) => {
  try {
    return await deps.database.withTenant({ tenantId }, async (tx) => {
      const head = await loadConversation(tx, conversationId)
      if (head.snoozedUntil === null || head.snoozedUntil > now) return []
      return put(deps, tx, { tenantId, head, epoch: head.epoch, until: null })
    })
  } catch (error) {
    if (error instanceof CeladonError && error.code === 'STALE_EPOCH') return []
    throw error
  }
}

const longestMs = 366 * 86_400_000

const isAhead = (until: string, now: Date): boolean => {
  const inMs = new Date(until).getTime() - now.getTime()
  return inMs > 0 && inMs <= longestMs
}

const put = async (
  deps: Deps,
  tx: TenantTransaction,
  given: { tenantId: string; head: ConversationHead; epoch: number; until: string | null },
): ReturnType<typeof snoozeConversation> => {
  const { head, until } = given
  const said = words[head.language].system
  const { timeZone } = await deps.tenants.readTenant(tx, given.tenantId)
  const text = until === null ? said.woken : said.snoozed(formatMoment(until, head.language, timeZone))
  const entry = newEntry({
    id: deps.ids.next(),
    kind: 'owner',
    author: system,
    isPublic: false,
    parts: [{ type: 'system', code: until === null ? 'woken' : 'snoozed', text }],
  })
  const now = deps.clock.now().toISOString()
  return snoozeConversation(tx, { conversationId: head.id, epoch: given.epoch, until, now, entry })
}
