import type { ConversationSummary, Disposition, Localized, Quality, Ticket, TicketPage } from '@celadon/contract'
import { sql, type Selectable } from 'kysely'
import type { Tables, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { hold } from '#platform/holds'
import { liveStatuses } from './ticket.ts'

export type TicketRow = Omit<Ticket, 'followers'> & { followerIds: string[]; customerId: string }

export type OpenedTicket = {
  id: string
  conversationId: string
  customerId: string
  customerName: string
  kind: Ticket['kind']
  title: Localized
  summary: ConversationSummary
  dueAt: string
  now: string
}

/** A conversation has one ticket, whoever is first; the number is the next of its tenant. */
export const openTicket = async (tx: TenantTransaction, opened: OpenedTicket): Promise<void> => {
  await hold(tx, 'ticketNumber')
  const { max } = await tx
    .selectFrom('tickets')
    .select(sql<number | null>`max(number)`.as('max'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('tickets')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: opened.id,
      number: (max ?? 1000) + 1,
      conversation_id: opened.conversationId,
      customer_id: opened.customerId,
      customer_name: opened.customerName,
      kind: opened.kind,
      status: 'new',
      place: 'desk',
      title: JSON.stringify(opened.title),
      summary: JSON.stringify(opened.summary),
      due_at: opened.dueAt,
      opened_at: opened.now,
      changed_at: opened.now,
      solved_at: null,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'conversation_id']).doNothing())
    .execute()
}

type Change = Partial<Pick<TicketRow, 'kind' | 'status' | 'place' | 'dueAt' | 'title' | 'summary' | 'followerIds'>> & {
  disposition?: Disposition
  quality?: Quality
  now: string
}

/** `revision`: a person's correction, which only counts on what they saw. @returns false when it was changed since. */
export const updateTicket = async (
  tx: TenantTransaction,
  id: string,
  { now, ...change }: Change,
  revision?: number,
): Promise<boolean> => {
  const query = tx
    .updateTable('tickets')
    .set({
      changed_at: now,
      ...(change.kind && { kind: change.kind }),
      ...(change.status && { status: change.status, solved_at: change.status === 'solved' ? now : null }),
      ...(change.place && { place: change.place }),
      ...(change.dueAt && { due_at: change.dueAt }),
      ...(change.followerIds && { followers: change.followerIds }),
      ...(change.title && { title: JSON.stringify(change.title) }),
      ...(change.summary && { summary: JSON.stringify(change.summary) }),
      ...(change.disposition && { disposition: JSON.stringify(change.disposition) }),
      ...(change.quality && { quality: JSON.stringify(change.quality) }),
      ...(revision !== undefined && { revision: revision + 1 }),
    })
    .where('id', '=', id)
  const changed = await (revision === undefined ? query : query.where('revision', '=', revision)).executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

export const findTicketOfConversation = async (
  tx: TenantTransaction,
  conversationId: string,
): Promise<TicketRow | undefined> => {
  const row = await tx
    .selectFrom('tickets')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row && toTicket(row)
}

/** @throws CeladonError NOT_FOUND */
export const loadTicket = async (tx: TenantTransaction, id: string): Promise<TicketRow> => {
  const row = await tx.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new CeladonError('NOT_FOUND')
  return toTicket(row)
}

const pageSize = 50

/** Those that are due first come first. `after`: the last page's `next`. */
export const listTickets = async (
  tx: TenantTransaction,
  { view, after }: TicketPage,
  memberId: string,
): Promise<{ tickets: TicketRow[]; next: string | null }> => {
  const [dueAt, id] = after?.split(' ') ?? []
  let query = tx.selectFrom('tickets').selectAll()
  if (view === 'followed') query = query.where(sql<boolean>`${memberId}::uuid = any(followers)`)
  else if (view === 'solved' || view === 'closed') query = query.where('status', '=', view)
  else query = query.where('status', 'in', liveStatuses).where('place', '=', view === 'live' ? 'desk' : 'back-office')
  if (dueAt && id) query = query.where(sql<boolean>`(due_at, id) > (${dueAt}::timestamptz, ${id}::uuid)`)
  const rows = await query
    .orderBy('due_at')
    .orderBy('id')
    .limit(pageSize + 1)
    .execute()
  const tickets = rows.slice(0, pageSize).map(toTicket)
  const last = tickets.at(-1)
  return { tickets, next: rows.length > pageSize && last ? `${last.dueAt} ${last.id}` : null }
}

const toTicket = (row: Selectable<Tables['tickets']>): TicketRow => ({
  id: row.id,
  number: row.number,
  conversationId: row.conversation_id,
  customerId: row.customer_id,
  customerName: row.customer_name,
  kind: row.kind as Ticket['kind'],
  status: row.status,
  place: row.place,
  title: row.title,
  summary: row.summary,
  followerIds: row.followers,
  dueAt: row.due_at,
  disposition: row.disposition,
  quality: row.quality,
  revision: row.revision,
  openedAt: row.opened_at,
  changedAt: row.changed_at,
})
