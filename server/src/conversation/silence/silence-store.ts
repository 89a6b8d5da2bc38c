import { sql } from 'kysely'
import { appendEntries } from '#conversation/appending'
import type { Entry, NewEntry } from '#conversation/log'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'

export type Silent = { tenantId: string; conversationId: string; dueAt: string }

/**
 * The assistant's conversations, with all answered, in which nobody has said anything for as long as their tenant allows,
 * across tenants. `dueAt`: when that was so.
 */
export const listSilent = async (tx: DispatcherTransaction, now: string, limit: number): Promise<Silent[]> => {
  const { rows } = await sql<{ tenant_id: string; id: string; due_at: string }>`
    select c.tenant_id, c.id, c.last_at + make_interval(hours => t.ends_silent_after_hours) as due_at
    from tenants t cross join lateral (
      select tenant_id, id, last_at from conversations
      where tenant_id = t.id and owner_kind = 'assistant' and status = 'open' and snoozed_until is null
        and owned_since <= ${now}::timestamptz - make_interval(hours => t.ends_silent_after_hours)
        and last_at <= ${now}::timestamptz - make_interval(hours => t.ends_silent_after_hours)
        and answered_seq >= last_customer_seq and (lease_until is null or lease_until < ${now})
      order by owned_since limit ${limit}) as c
    limit ${limit}`.execute(tx)
  return rows.map((row) => ({ tenantId: row.tenant_id, conversationId: row.id, dueAt: row.due_at }))
}

/**
 * Ends it as of `dueAt`, unless something happened since it was listed: nothing then. What it awaits is kept, so that
 * whoever comes back finds the same choices. Where its customer never said a word it stands in no list.
 */
export const endSilentConversation = async (
  tx: TenantTransaction,
  { conversationId, dueAt, now, entry }: { conversationId: string; dueAt: string; now: string; entry: NewEntry },
): Promise<Entry[]> => {
  const saved = await appendEntries(tx, {
    conversationId,
    at: now,
    guard: sql`owner_kind = 'assistant' and status = 'open' and snoozed_until is null
      and last_at = ${dueAt}::timestamptz - (
        select make_interval(hours => ends_silent_after_hours) from tenants where id = current_tenant())
      and answered_seq >= last_customer_seq and (lease_until is null or lease_until < ${now})`,
    set: sql`status = 'resolved', resolved_at = case when last_customer_seq > 0 then ${dueAt}::timestamptz end, epoch = epoch + 1, lease_id = null, lease_until = null`,
    entries: [entry],
  })
  return saved?.entries ?? []
}
