import { sql } from 'kysely'
import { appendEntries, type Entry, type NewEntry } from '#conversation/log'
import { loadConversation, toHead, type ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

/**
 * The customer's own word on whether it was solved, and a score of 1 to 5. A later word replaces the earlier one in the
 * head; the log keeps both. A resend changes nothing.
 * @throws NOT_FOUND
 */
export const rateConversation = async (
  tx: TenantTransaction,
  rating: {
    conversationId: string
    customerId: string
    isSolved: boolean
    score: number | null
    now: string
    entry: NewEntry
  },
): Promise<{ head: ConversationHead; entries: Entry[] }> => {
  const saved = await appendEntries(tx, {
    conversationId: rating.conversationId,
    at: rating.now,
    guard: sql`customer_id = ${rating.customerId} and not exists (select 1 from entries e where e.tenant_id = conversations.tenant_id
      and e.conversation_id = conversations.id and e.client_message_id = ${rating.entry.clientMessageId})`,
    set: sql`is_solved = ${rating.isSolved}, score = coalesce(${rating.score}::smallint, score),
      awaiting = case when awaiting ->> 'slot' = 'solved' then null else awaiting end`,
    entries: [rating.entry],
  })
  if (saved) return { head: toHead(saved.head), entries: saved.entries }
  const head = await loadConversation(tx, rating.conversationId, rating.customerId)
  if (rating.entry.clientMessageId === null) throw new CeladonError('NOT_FOUND')
  return { head, entries: [] }
}
