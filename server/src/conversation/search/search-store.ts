import { sql, type RawBuilder } from 'kysely'
import type { EntryBody } from '#conversation/log'
import { textOfParts } from '#conversation/log'
import { toHead, type ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'

/** Where something was said, newest first. */
export type Said = { conversationId: string; text: string }

/** So many hits are put in the order of time; of words that stand more often the newest are found going back. */
const mostSorted = 4_000
/** Words of everyday stand among these often enough. */
const newest = 2_000
/** How far back those are looked for that stood there, but not often enough. */
const fairlyNew = 30_000
/** Of fewer among the newest it is known faster by the word index. */
const fewest = 20

/**
 * Entries with all of the words, as far as whoever looks may see them: one a conversation, the newest. Words that are said
 * often are never counted: the word index would bring all of their entries to find that out.
 */
export const findSaid = async (tx: TenantTransaction, words: string, most: number): Promise<Said[]> => {
  const looked = await findAmong(tx, words, most, newest)
  if (isEnough(looked, most)) return oneEach(looked, most)
  if (looked.length >= fewest) {
    const further = await findAmong(tx, words, most, fairlyNew)
    if (isEnough(further, most)) return oneEach(further, most)
  }
  const few = await withBodies(
    tx,
    sql`find_few_words(search_query(${words}), ${most * entriesEach}, ${mostSorted})`,
    counted,
  )
  if ((few[0]?.n ?? 0) < mostSorted) return oneEach(few, most)
  return oneEach(await withBodies(tx, sql`find_common_words(search_query(${words}), ${most * entriesEach})`), most)
}

/** As many entries are read for each conversation that is shown: one conversation may say a word often. */
const entriesEach = 4

/** `body` null: it was erased, or whoever looks may not see it. `n`: how many there are in all, where they were counted. */
type Found = { conversation_id: string; body: EntryBody | null; n: number | null }
const counted = sql`found.n`
const uncounted = sql`null`

const isEnough = (found: readonly Found[], most: number): boolean => found.length >= most * entriesEach

const findAmong = (tx: TenantTransaction, words: string, most: number, among: number): Promise<Found[]> =>
  withBodies(tx, sql`find_newest_words(search_query(${words}), ${most * entriesEach}, ${among})`)

/** The limit of one keeps the plan from reading the whole log beside the few that were found. */
const withBodies = async (tx: TenantTransaction, found: RawBuilder<unknown>, n = uncounted): Promise<Found[]> => {
  const { rows } = await sql<Found>`
    select found.conversation_id, e.body, ${n} as n
    from ${found} as found
    left join lateral (
      select body from entries where tenant_id = current_tenant() and conversation_id = found.conversation_id
        and seq = found.seq limit 1) as e on true
    order by found.at desc, found.conversation_id`.execute(tx)
  return rows
}

const oneEach = (found: readonly Found[], most: number): Said[] => {
  const first = new Map<string, string>()
  for (const { conversation_id: id, body } of found)
    if (body !== null && !first.has(id)) first.set(id, textOfParts(body.parts))
  return [...first].slice(0, most).map(([conversationId, text]) => ({ conversationId, text }))
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
