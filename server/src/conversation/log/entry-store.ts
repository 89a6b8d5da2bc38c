import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { Tables, TenantTransaction } from '#platform/database'
import { hashText, type Entry, type EntryBody, type NewEntry } from './entry.ts'

type HeadRow = Selectable<Tables['conversations']>

/**
 * Appends entries and moves the head in one statement: the numbers, the owner's fence and the text can never disagree.
 * `guard` must hold for the head as it is now, else nothing is written and undefined comes back.
 */
export const appendEntries = async (
  tx: TenantTransaction,
  write: {
    conversationId: string
    at: string
    guard: RawBuilder<unknown>
    set: RawBuilder<unknown>
    entries: readonly NewEntry[]
  },
): Promise<{ head: HeadRow; entries: Entry[] } | undefined> => {
  const count = write.entries.length
  let publicCount = 0
  const bodies = write.entries.map((entry) => JSON.stringify(entry.body))
  const rows = write.entries.map((entry, index) => ({
    ord: index + 1,
    public_ord: entry.isPublic ? (publicCount += 1) : null,
    id: entry.id,
    kind: entry.kind,
    author_kind: entry.author.kind,
    author_id: entry.author.id,
    seller_id: entry.sellerId,
    client_message_id: entry.clientMessageId,
    body_hash: hashText(bodies[index]!),
  }))
  const result = await sql<HeadRow>`
    with head as (
      update conversations set
        last_seq = last_seq + ${count}::int,
        last_public_seq = last_public_seq + ${publicCount}::int,
        ${write.set}
      where tenant_id = current_tenant() and id = ${write.conversationId} and ${write.guard}
      returning *
    ), saved as (
      insert into entries (tenant_id, conversation_id, seq, public_seq, id, at, kind, author_kind, author_id, seller_id,
        client_message_id, body, body_hash)
      select head.tenant_id, head.id, head.last_seq - ${count}::int + e.ord,
        head.last_public_seq - ${publicCount}::int + e.public_ord, e.id, ${write.at}, e.kind, e.author_kind, e.author_id,
        e.seller_id, e.client_message_id, e.body, decode(e.body_hash, 'hex')
      from head, jsonb_to_recordset(${toJson(rows, bodies)}::jsonb) as e(ord int, public_ord int, id uuid, kind text,
        author_kind text, author_id uuid, seller_id uuid, client_message_id text, body jsonb, body_hash text)
    ), followed as (
      insert into follow_ups (tenant_id, conversation_id)
      select head.tenant_id, head.id from head
      where head.answered_seq < head.last_customer_seq
        or (head.last_author <> 'customer' and greatest(head.notified_public_seq, head.customer_read_public_seq) < head.last_public_seq)
      on conflict do nothing
    )
    select * from head`.execute(tx)
  const head = result.rows[0]
  if (!head) return undefined
  return { head, entries: number(write.entries, rows, head, write.at, count, publicCount) }
}

/** Bodies are the most of it, and already written as JSON once, for their hash. */
const toJson = (rows: readonly object[], bodies: readonly string[]): string => {
  const objects = rows.map((row, index) => `${JSON.stringify(row).slice(0, -1)},"body":${bodies[index]}}`)
  return `[${objects.join(',')}]`
}

const number = (
  entries: readonly NewEntry[],
  rows: readonly { ord: number; public_ord: number | null }[],
  head: HeadRow,
  at: string,
  count: number,
  publicCount: number,
): Entry[] =>
  entries.map(({ isPublic: _isPublic, ...entry }, index) => {
    const row = rows[index]!
    return {
      ...entry,
      at,
      seq: head.last_seq - count + row.ord,
      publicSeq: row.public_ord === null ? null : head.last_public_seq - publicCount + row.public_ord,
    }
  })

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

/** Once the entry `because` was saved, which knows whose goods it is about, so do the words it answers. */
export const recordConcernedSeller = async (
  tx: TenantTransaction,
  conversationId: string,
  concern: { sellerId: string; because: string; seqs: { from: number; to: number } },
): Promise<void> => {
  const { sellerId, seqs } = concern
  const isSaved = sql`exists (select 1 from entries b where b.tenant_id = current_tenant()
    and b.conversation_id = ${conversationId} and b.seq > ${seqs.to} and b.id = ${concern.because})`
  await sql`
    with known as (
      insert into conversation_sellers (tenant_id, conversation_id, seller_id)
      select current_tenant(), ${conversationId}::uuid, ${sellerId}::uuid where ${isSaved} on conflict do nothing
    )
    update entries set seller_id = ${sellerId}
    where tenant_id = current_tenant() and conversation_id = ${conversationId} and seq between ${seqs.from} and ${seqs.to}
      and author_kind = 'customer' and seller_id is null and ${isSaved}`.execute(tx)
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
