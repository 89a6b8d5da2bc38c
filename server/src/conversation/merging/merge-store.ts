import { sql } from 'kysely'
import { toHead, type ConversationHead } from '#conversation/heads'
import { appendEntries } from '#conversation/appending'
import type { Entry, NewEntry } from '#conversation/log'
import type { TenantTransaction } from '#platform/database'

export type Moved = { head: ConversationHead; entries: Entry[] }
type Side = { head: ConversationHead; epoch: number; entry: NewEntry; now: string }

export const appendMergedInto = (
  tx: TenantTransaction,
  { head, epoch, entry, into, now }: Side & { into: string },
): Promise<Moved | undefined> =>
  append(tx, {
    conversationId: head.id,
    at: now,
    guard: sql`epoch = ${epoch} and status = 'open'`,
    set: sql`status = 'resolved', resolved_at = ${now}, merged_into = ${into}::uuid, epoch = epoch + 1, lease_id = null,
      lease_until = null, awaiting = null, call_back_by = null, unanswered_since = null, snoozed_until = null,
      answered_seq = last_customer_seq`,
    entries: [entry],
  })

/** The oldest words that nobody answered, and what made either urgent, count for both. */
export const appendMergedFrom = (
  tx: TenantTransaction,
  { head, epoch, entry, from, now }: Side & { from: ConversationHead },
): Promise<Moved | undefined> =>
  append(tx, {
    conversationId: head.id,
    at: now,
    guard: sql`epoch = ${epoch} and status = 'open'`,
    set: sql`unanswered_since = least(unanswered_since, ${from.unansweredSince}::timestamptz),
      priority = greatest(priority, ${from.priority}::int)`,
    entries: [entry],
  })

const append = async (
  tx: TenantTransaction,
  write: Parameters<typeof appendEntries>[1],
): Promise<Moved | undefined> => {
  const saved = await appendEntries(tx, write)
  return saved && { head: toHead(saved.head), entries: saved.entries }
}
