import { sql } from 'kysely'
import type { EntryBody } from '#conversation/log'
import { textOfParts } from '#conversation/log'
import { toHead, type ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'

/** Where something was said, newest first. */
export type Said = { conversationId: string; text: string }

/** So many hits are put in the order of time; of words that stand more often the newest are found going back. */
const mostSorted = 4_000

/**
 * Entries with all of the words, as far as whoever looks may see them: one a conversation, the newest. The limit of one
 * keeps the plan from reading the whole log beside the few that were found.
 */
export const findSaid = async (tx: TenantTransaction, words: string, most: number): Promise<Said[]> => {
  const counted = await sql<{ n: number | null }>`
    select count_words(search_query(${words}), ${mostSorted}) as n where search_query(${words}) is not null`.execute(tx)
  const count = counted.rows[0]?.n
  if (count === undefined || count === null || count === 0) return []
  const find = sql.ref(count < mostSorted ? 'find_rare_words' : 'find_common_words')
  const { rows } = await sql<{ conversation_id: string; body: EntryBody | null }>`
    select distinct on (found.at, found.conversation_id) found.conversation_id, e.body
    from ${find}(search_query(${words}), ${most * 4}) as found
    cross join lateral (
      select body from entries where tenant_id = current_tenant() and conversation_id = found.conversation_id
        and seq = found.seq and body is not null limit 1) as e
    order by found.at desc, found.conversation_id`.execute(tx)
  const newest = new Map<string, string>()
  for (const { conversation_id: id, body } of rows)
    if (!newest.has(id)) newest.set(id, body === null ? '' : textOfParts(body.parts))
  return [...newest].slice(0, most).map(([conversationId, text]) => ({ conversationId, text }))
}

/** Conversations of customers whose name or address has the words, the newest first. */
export const findNamed = async (tx: TenantTransaction, words: string, most: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select c.id from conversations c where c.customer_id in (
      select find_customers_by_words(search_query(${words}), ${most}) where search_query(${words}) is not null)
    order by c.last_at desc limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The newest of these. */
export const listConversationsOf = async (
  tx: TenantTransaction,
  ids: readonly string[],
  most: number,
): Promise<ConversationHead[]> => {
  if (ids.length === 0) return []
  const heads = await tx
    .selectFrom('conversations')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('last_at', 'desc')
    .limit(most)
    .execute()
  return heads.map(toHead)
}
