import { mostCounted, worklistViewSchema, type WorklistView } from '@celadon/contract'
import { sql, type SelectQueryBuilder } from 'kysely'
import { toHead, type ConversationHead } from '#conversation/heads'
import type { Tables, TenantTransaction } from '#platform/database'

/** How many wait in this queue and are served before one who waits since the given instant with this priority; and in all. */
export const countWaiting = async (
  tx: TenantTransaction,
  queueId: string,
  { before, priority }: { before: string; priority: number },
): Promise<{ ahead: number; total: number }> => {
  const result = await sql<{ ahead: number; total: number }>`
    select count(*) filter (where priority > ${priority}::int or (priority = ${priority}::int and owned_since < ${before}))::int as ahead, count(*)::int as total from conversations
    where tenant_id = current_tenant() and owner_kind = 'queue' and owner_id = ${queueId} and status = 'open'
      and call_back_by is null`.execute(tx)
  return result.rows[0]!
}

const inView = <T>(
  query: SelectQueryBuilder<Tables, 'conversations', T>,
  view: WorklistView,
  memberId: string,
): SelectQueryBuilder<Tables, 'conversations', T> => {
  const all = query.where('status', '=', sql.lit('open'))
  const open = all.where('snoozed_until', 'is', null)
  switch (view) {
    case 'queue':
      return open.where('owner_kind', '=', 'queue')
    case 'mine':
      return open.where('owner_kind', 'in', ['agent', 'supervisor']).where('owner_id', '=', memberId)
    case 'team':
      return open.where('owner_kind', 'in', ['agent', 'supervisor', 'seller'])
    case 'mentioned':
      return query.where('id', 'in', (from) =>
        from.selectFrom('mentions').select('mentions.conversation_id').where('member_id', '=', memberId),
      )
    case 'assistant':
      return open.where('owner_kind', '=', 'assistant').where('last_customer_seq', '>', 0)
    case 'snoozed':
      return all.where('snoozed_until', 'is not', null).where('owner_kind', 'in', ['queue', 'agent', 'supervisor'])
    case 'resolved':
      // Without its moment: it ended before anybody said a word.
      return query.where('status', '=', sql.lit('resolved')).where('resolved_at', 'is not', null)
  }
}

/** Who waits in this queue, the longest first: their places move when one of them is taken. */
export const listWaiting = async (tx: TenantTransaction, queueId: string, limit: number): Promise<string[]> => {
  const rows = await tx
    .selectFrom('conversations')
    .select('id')
    .where('owner_kind', '=', 'queue')
    .where('owner_id', '=', queueId)
    .where('status', '=', sql.lit('open'))
    .where('call_back_by', 'is', null)
    .orderBy('owned_since')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/** The other conversations of a customer, the newest first. */
export const listOthersOf = async (
  tx: TenantTransaction,
  { customerId, conversationId, limit }: { customerId: string; conversationId: string; limit: number },
): Promise<ConversationHead[]> => {
  const rows = await tx
    .selectFrom('conversations')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('id', '<>', conversationId)
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toHead)
}

/** One page of a view, the longest waiting first (resolved: the newest first). `after` is the last page's `next`. */
export const listConversations = async (
  tx: TenantTransaction,
  page: { view: WorklistView; memberId: string; after?: string | undefined; limit: number },
): Promise<{ heads: ConversationHead[]; next: string | null }> => {
  const isResolved = page.view === 'resolved'
  // A resolved one has its moment always: the plain column is what the index orders.
  const by = isResolved ? sql<string>`resolved_at` : sql<string>`owned_since`
  let query = inView(tx.selectFrom('conversations').selectAll(), page.view, page.memberId)
  const [at, id] = page.after?.split('~') ?? []
  if (at && id)
    query = query.where(sql<boolean>`(${by}, id) ${sql.raw(isResolved ? '<' : '>')} (${at}::timestamptz, ${id}::uuid)`)
  const rows = await query
    .orderBy(by, isResolved ? 'desc' : 'asc')
    .orderBy('id', isResolved ? 'desc' : 'asc')
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  const position = last && (isResolved ? last.resolved_at : last.owned_since)
  return { heads: shown.map(toHead), next: rows.length > page.limit && last ? `${position}~${last.id}` : null }
}

/** How many stand in each view, for the member who looks; none is counted further than `mostCounted`. */
export const countConversations = async (
  tx: TenantTransaction,
  memberId: string,
): Promise<Record<WorklistView, number>> => {
  // One statement: each of its own would be planned and sent for itself, at every look at a list.
  const row = await tx
    .selectNoFrom((from) =>
      worklistViewSchema.options.map((view) => {
        const some = inView(from.selectFrom('conversations').select('id'), view, memberId).limit(mostCounted)
        return from
          .selectFrom(some.as('some'))
          .select(sql<number>`count(*)::int`.as('count'))
          .as(view)
      }),
    )
    .executeTakeFirstOrThrow()
  return row as Record<WorklistView, number>
}
