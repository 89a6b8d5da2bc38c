import { sql } from 'kysely'
import { appendEntries } from '#conversation/appending'
import type { Entry, NewEntry } from '#conversation/log'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

/**
 * Puts an open conversation off, or brings it back with `until` null, which of two at once does.
 * @throws STALE_EPOCH when it changed hands or ended, or was brought back already
 */
export const snoozeConversation = async (
  tx: TenantTransaction,
  { conversationId, epoch, until, now, entry }: Snoozed,
): Promise<Entry[]> => {
  const saved = await appendEntries(tx, {
    conversationId,
    at: now,
    guard: sql`epoch = ${epoch} and status = 'open' and (${until}::timestamptz is not null or snoozed_until is not null)`,
    set: sql`snoozed_until = ${until}::timestamptz`,
    entries: [entry],
  })
  if (!saved) throw new CeladonError('STALE_EPOCH')
  return saved.entries
}

type Snoozed = { conversationId: string; epoch: number; until: string | null; now: string; entry: NewEntry }

/** Whatever was put off until now, across tenants, the longest due first. */
export const listDueSnoozes = async (
  tx: DispatcherTransaction,
  now: string,
  limit: number,
): Promise<{ tenantId: string; conversationId: string }[]> => {
  const rows = await tx
    .selectFrom('conversations')
    .select(['tenant_id', 'id'])
    .where('snoozed_until', '<=', now)
    .orderBy('snoozed_until')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ tenantId: row.tenant_id, conversationId: row.id }))
}
