import { reportMeasures, type ReportCounts, type ReportRows } from '@celadon/contract'
import { catalogue } from '@celadon/understanding/intents'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import type { Increment } from './count-entries.ts'
import { recordTimes } from './report-times-store.ts'
import { nothingCounted, type Counted, type CountedEntry } from './counted.ts'

export type Counting = { conversationId: string; counted: Counted; entries: CountedEntry[] }

/** Of one conversation at a time: a longer log is counted in several goes. */
export const mostAtOnce = 400

/**
 * These conversations as far as they were counted, with what followed since. Whoever else would count one of them waits,
 * and finds it counted.
 */
export const lockForCounting = async (
  tx: TenantTransaction,
  conversationIds: readonly string[],
): Promise<Counting[]> => {
  const ids = conversationIds.toSorted()
  // Always by its key: an update was planned while the table was empty, and read all of it each time.
  const { rows: locked } = await sql<{ conversation_id: string; seq: number; state: Partial<Counted> }>`
    insert into counted_conversations as c (tenant_id, conversation_id, seq, state)
    select current_tenant(), id, 0, '{}' from unnest(${ids}::uuid[]) as id order by id
    on conflict (tenant_id, conversation_id) do update set seq = c.seq
    returning conversation_id, seq, state`.execute(tx)
  const { rows: entries } = await sql<CountedEntry & { conversationId: string }>`
    select e.conversation_id as "conversationId", e.seq, e.at, e.kind, e.author_kind as "authorKind", e.author_id as "authorId",
      e.body #>> '{parts,0,code}' as code, e.body -> 'move' as move, e.body -> 'rating' as rating,
      case when e.kind = 'turn' and e.body #>> '{turn,reading,gate}' = 'answer'
        then coalesce(e.body #>> '{turn,reading,intents,0,finer}', e.body #>> '{turn,reading,intents,0,intent}') end as guess
    from unnest(${locked.map((row) => row.conversation_id)}::uuid[], ${locked.map((row) => row.seq)}::int[]) as c(id, seq)
    cross join lateral (
      select * from entries e where e.tenant_id = current_tenant() and e.conversation_id = c.id and e.seq > c.seq
      order by e.seq limit ${mostAtOnce}) e
    order by e.conversation_id, e.seq`.execute(tx)
  const of = new Map<string, CountedEntry[]>()
  for (const { conversationId, ...entry } of entries) {
    const own = of.get(conversationId) ?? []
    own.push(toEntry(entry))
    of.set(conversationId, own)
  }
  return locked.map((row) => ({
    conversationId: row.conversation_id,
    counted: { ...nothingCounted, ...row.state },
    entries: of.get(row.conversation_id) ?? [],
  }))
}

/** A greeting is not what a conversation is about, nor is a wish for a person. */
const aboutNothing: ReadonlySet<string> = new Set([
  'request-human',
  ...catalogue.filter(({ settledBy }) => settledBy === 'talk').map(({ intent }) => intent),
])

const toEntry = (entry: CountedEntry): CountedEntry => ({
  ...entry,
  guess: entry.guess !== null && aboutNothing.has(entry.guess) ? null : entry.guess,
})

/** How far each was counted, and what that adds, one a row: in one order of rows, so that no two writers wait for each other. */
export const recordCounts = async (
  tx: TenantTransaction,
  counted: readonly { conversationId: string; seq: number; counted: Counted }[],
  increments: readonly Increment[],
): Promise<void> => {
  if (counted.length === 0) return
  await sql`insert into counted_conversations (tenant_id, conversation_id, seq, state)
    select current_tenant(), "conversationId", seq, counted
    from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb) as n("conversationId" uuid, seq int, counted jsonb)
    on conflict (tenant_id, conversation_id) do update set seq = excluded.seq, state = excluded.state`.execute(tx)
  if (increments.length === 0) return
  const rows = increments.map(({ kind, day, key, amounts }) => ({
    kind,
    day,
    key,
    ...Object.fromEntries(reportMeasures.map((measure) => [columnOf(measure), amounts[measure] ?? 0])),
  }))
  await sql`insert into report_counts (tenant_id, kind, day, key, ${columns})
    select current_tenant(), kind, day, key, ${columns}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(kind text, day date, key text, ${typed})
    order by kind, day, key
    on conflict (tenant_id, kind, day, key) do update set ${sql.join(
      names.map((name) => sql`${sql.ref(name)} = ${sql.ref(`report_counts.${name}`)} + ${sql.ref(`excluded.${name}`)}`),
    )}`.execute(tx)
  await recordTimes(tx, increments)
}

export type CountedRow = { key: string; counts: ReportCounts }

/** Days from the first to the last, added up for each row. */
export const sumCounts = async (
  tx: TenantTransaction,
  { rows: kind, from, to }: { rows: ReportRows; from: string; to: string },
): Promise<CountedRow[]> => {
  const { rows } = await sql<ReportCounts & { key: string }>`
    select key, ${sql.join(reportMeasures.map((measure) => sql`sum(${sql.ref(columnOf(measure))})::float8 as ${sql.ref(measure)}`))}
    from report_counts where tenant_id = current_tenant() and kind = ${kind} and day between ${from}::date and ${to}::date
    group by key`.execute(tx)
  return rows.map(({ key, ...counts }) => ({ key, counts }))
}

const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * Of the next conversations after this one, in order of their ids, those whose log goes on behind what was counted of it.
 * `last` null: there are no more. Two stretches of the same ids, because PostgreSQL planned a join while nothing was counted
 * yet, and read all that was counted again for each conversation.
 */
export const listUncounted = async (
  tx: TenantTransaction,
  after: string | null,
  most: number,
): Promise<{ ids: string[]; last: string | null }> => {
  const from = after ?? beforeAll
  const { rows } = await sql<{ id: string; last_seq: number }>`select id, last_seq from conversations
    where tenant_id = current_tenant() and id > ${from}::uuid order by id limit ${most}`.execute(tx)
  const last = rows.at(-1)?.id ?? null
  if (last === null) return { ids: [], last }
  const { rows: counted } = await sql<{ id: string; seq: number }>`
    select conversation_id as id, seq from counted_conversations
    where tenant_id = current_tenant() and conversation_id > ${from}::uuid and conversation_id <= ${last}::uuid`.execute(
    tx,
  )
  const reached = new Map(counted.map(({ id, seq }) => [id, seq]))
  return { ids: rows.flatMap((row) => (row.last_seq > (reached.get(row.id) ?? 0) ? [row.id] : [])), last }
}

/** The same of those alone that have entries from then on. */
export const listUncountedSince = async (tx: TenantTransaction, since: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select e.id from (select conversation_id as id, max(seq) as last from entries
      where tenant_id = current_tenant() and at >= ${since}::timestamptz group by conversation_id) e
    left join counted_conversations c on c.tenant_id = current_tenant() and c.conversation_id = e.id
    where e.last > coalesce(c.seq, 0)`.execute(tx)
  return rows.map(({ id }) => id)
}

const columnOf = (measure: string): string => measure.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const names = reportMeasures.map(columnOf)
const columns = sql.join(names.map((name) => sql.ref(name)))
const typed = sql.join(names.map((name) => sql`${sql.ref(name)} bigint`))
