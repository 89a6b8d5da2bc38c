import { sql, type CompiledQuery, type RawBuilder, type Selectable } from 'kysely'
import { prepare, type Tables, type TenantTransaction } from '#platform/database'
import { hashText, type Entry, type NewEntry } from '#conversation/log'

type HeadRow = Selectable<Tables['conversations']>

/** What becomes of the head. `guard` must hold for it as it is now, else nothing is written. */
type Move = { guard: RawBuilder<unknown>; set: RawBuilder<unknown> }

/** Whose goods the customer's words of these numbers turned out to be about. */
type Concern = { sellerId: string; seqs: { from: number; to: number } }

type Write = { conversationId: string; at: string; entries: readonly NewEntry[]; concern?: Concern | undefined }

/** The head as it was left, and the entries with their numbers. */
export type Appended = { head: HeadRow; entries: Entry[] }

/**
 * Appends entries and moves the head in one statement: the numbers, the owner's fence and the text can never disagree.
 * Undefined comes back when the guard does not hold.
 */
export const appendEntries = async (
  tx: TenantTransaction,
  { guard, set, ...write }: Write & Move,
): Promise<Appended | undefined> => {
  const given: Given = { write, rows: rowsOf(write.entries), moved: {} }
  const { rows } = await statementOf((read) => read(given), shapeOf(write), { guard, set }).execute(tx)
  return number(write, rows[0])
}

/**
 * The same for what every message does: the statement is built once for each `move` and number of entries instead of each
 * time. Of what is given, `move` may make nothing but values.
 */
export const appendPrepared = async <Moved extends object>(
  tx: TenantTransaction,
  move: (moved: Moved) => Move,
  moved: Moved,
  write: Write,
): Promise<Appended | undefined> => {
  const shape = shapeOf(write)
  const ofMove = known.get(move) ?? new Map<number, Prepared>()
  known.set(move, ofMove)
  const key = shape.isConcern ? -shape.count : shape.count
  const append = ofMove.get(key) ?? prepareShape(shape, move as (moved: object) => Move)
  ofMove.set(key, append)
  const [head] = await append(tx, { write, rows: rowsOf(write.entries), moved })
  return number(write, head)
}

const prepareShape = (shape: Shape, move: (moved: object) => Move) =>
  prepare((db, _: Given, blank): { compile: () => CompiledQuery<HeadRow> } => {
    const moved = new Proxy({}, { get: (_, name) => blank((given) => given.moved[name as keyof object]) })
    return { compile: () => statementOf(blank, shape, move(moved)).compile(db) }
  })

type Prepared = ReturnType<typeof prepareShape>
const known = new WeakMap<object, Map<number, Prepared>>()

/** What the statement's text depends on. */
type Shape = { count: number; isConcern: boolean }
const shapeOf = ({ entries, concern }: Write): Shape => ({ count: entries.length, isConcern: concern !== undefined })

/** What stands in the statement as values. */
type Given = { write: Write; rows: readonly Row[]; moved: object }
type Blank = (read: (given: Given) => unknown) => unknown

type Row = { entry: NewEntry; publicOrd: number | null; body: string; hash: string }

const rowsOf = (entries: readonly NewEntry[]): Row[] => {
  let publicCount = 0
  return entries.map((entry) => {
    const body = JSON.stringify(entry.body)
    return {
      entry,
      publicOrd: entry.isPublic ? (publicCount += 1) : null,
      body,
      hash: entry.bodyHash ?? hashText(body),
    }
  })
}

const countPublic = ({ entries }: Write): number => entries.filter(({ isPublic }) => isPublic).length

const statementOf = (blank: Blank, shape: Shape, { guard, set }: Move): RawBuilder<HeadRow> => sql`
  with head as (
    update conversations set
      last_seq = last_seq + ${sql.lit(shape.count)},
      last_public_seq = last_public_seq + ${publicCount(blank)},
      ${set}
    where tenant_id = current_tenant() and id = ${blank(({ write }) => write.conversationId)} and ${guard}
    returning *
  ), ${shape.isConcern ? concerned(blank) : sql``} ${shape.count > 0 ? saved(blank, shape.count) : sql``} followed as (
    insert into follow_ups (tenant_id, conversation_id)
    select head.tenant_id, head.id from head
    where head.answered_seq < head.last_customer_seq
      or (head.last_author <> 'customer' and greatest(head.notified_public_seq, head.customer_read_public_seq) < head.last_public_seq)
    on conflict do nothing
  )
  select * from head`

const publicCount = (blank: Blank): RawBuilder<unknown> => sql`${blank(({ write }) => countPublic(write))}::int`

const saved = (blank: Blank, count: number): RawBuilder<unknown> =>
  sql`saved as (
      insert into entries (tenant_id, conversation_id, seq, public_seq, id, at, kind, author_kind, author_id, seller_id,
        client_message_id, body, body_hash)
      select head.tenant_id, head.id, head.last_seq - ${sql.lit(count)} + e.ord,
        head.last_public_seq - ${publicCount(blank)} + e.public_ord, e.id, ${blank(({ write }) => write.at)}, e.kind,
        e.author_kind, e.author_id, e.seller_id, e.client_message_id, e.body, decode(e.body_hash, 'hex')
      from head, (values ${sql.join(Array.from({ length: count }, (_, place) => valuesOf(blank, place)))}) as e(ord,
        public_ord, id, kind, author_kind, author_id, seller_id, client_message_id, body, body_hash)
    ),`

const valuesOf = (blank: Blank, place: number): RawBuilder<unknown> => {
  const row = (read: (row: Row) => unknown) => blank(({ rows }) => read(rows[place]!))
  return sql`(${sql.lit(place + 1)}, ${row((each) => each.publicOrd)}::int, ${row(({ entry }) => entry.id)}::uuid,
    ${row(({ entry }) => entry.kind)}::text, ${row(({ entry }) => entry.author.kind)}::text,
    ${row(({ entry }) => entry.author.id)}::uuid, ${row(({ entry }) => entry.sellerId)}::uuid,
    ${row(({ entry }) => entry.clientMessageId)}::text, ${row(({ body }) => body)}::jsonb, ${row(({ hash }) => hash)}::text)`
}

/** The seller sees the conversation from now on, and of its entries those about their goods. */
const concerned = (blank: Blank): RawBuilder<unknown> => {
  const sellerId = sql`${blank(({ write }) => write.concern?.sellerId)}::uuid`
  const seq = (end: 'from' | 'to') => blank(({ write }) => write.concern?.seqs[end])
  return sql`concerned as (
      insert into conversation_sellers (tenant_id, conversation_id, seller_id)
      select tenant_id, id, ${sellerId} from head on conflict do nothing
    ), marked as (
      update entries e set seller_id = ${sellerId} from head
      where e.tenant_id = head.tenant_id and e.conversation_id = head.id and e.seq between ${seq('from')} and ${seq('to')}
        and e.author_kind = 'customer' and e.seller_id is null
    ),`
}

const number = (write: Write, head: HeadRow | undefined): Appended | undefined => {
  if (!head) return undefined
  const { entries, at } = write
  let publicSeq = head.last_public_seq - countPublic(write)
  let seq = head.last_seq - entries.length
  return {
    head,
    entries: entries.map(({ id, kind, author, isPublic, sellerId, clientMessageId, body }) => ({
      id,
      kind,
      author,
      sellerId,
      clientMessageId,
      body,
      at,
      seq: (seq += 1),
      publicSeq: isPublic ? (publicSeq += 1) : null,
    })),
  }
}
