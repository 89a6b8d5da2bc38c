import type { Selectable } from 'kysely'
import type { Tables, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Entry, EntryBody } from './entry.ts'

/** The entry a client's id already made, with the hash of what it said. */
export const findEntryByClientMessage = async (
  tx: TenantTransaction,
  conversationId: string,
  clientMessageId: string,
): Promise<{ entry: Entry; bodyHash: string } | undefined> => {
  const row = await tx
    .selectFrom('entries')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('client_message_id', '=', clientMessageId)
    .executeTakeFirst()
  return row && { entry: toEntry(row), bodyHash: row.body_hash.toString('hex') }
}

/** The entry of this id in the conversation. @throws CeladonError NOT_FOUND */
export const loadEntry = async (tx: TenantTransaction, conversationId: string, id: string): Promise<Entry> => {
  const row = await tx
    .selectFrom('entries')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new CeladonError('NOT_FOUND')
  return toEntry(row)
}

/** Entries in order of `seq`; by default the first `limit` after `after`, with `before` the last `limit` before it. */
export const listEntries = async (
  tx: TenantTransaction,
  conversationId: string,
  page: { after?: number; before?: number; limit: number; publicOnly: boolean },
): Promise<Entry[]> => {
  const column = page.publicOnly ? 'public_seq' : 'seq'
  const newestFirst = page.before !== undefined || page.after === undefined
  let query = tx.selectFrom('entries').selectAll().where('conversation_id', '=', conversationId)
  if (page.publicOnly) query = query.where('public_seq', 'is not', null)
  if (page.after !== undefined) query = query.where(column, '>', page.after)
  if (page.before !== undefined) query = query.where(column, '<', page.before)
  const rows = await query
    .orderBy(column, newestFirst ? 'desc' : 'asc')
    .limit(page.limit)
    .execute()
  return (newestFirst ? rows.toReversed() : rows).map(toEntry)
}

/** What customers said that no turn has answered yet, oldest first. */
export const listCustomerMessagesAfter = async (
  tx: TenantTransaction,
  conversationId: string,
  seq: number,
): Promise<Entry[]> => {
  const rows = await tx
    .selectFrom('entries')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('seq', '>', seq)
    .where('kind', '=', 'message')
    .where('author_kind', '=', 'customer')
    .orderBy('seq')
    .limit(20)
    .execute()
  return rows.map(toEntry)
}

const toEntry = (row: Selectable<Tables['entries']>): Entry => {
  const body = row.body as EntryBody | null
  return {
    id: row.id,
    seq: row.seq,
    publicSeq: row.public_seq,
    at: row.at,
    kind: row.kind,
    author: { kind: row.author_kind, id: row.author_id, name: body?.authorName ?? null },
    sellerId: row.seller_id,
    clientMessageId: row.client_message_id,
    body,
  }
}
