import { reportMeasures, type ReportCounts, type ReportRows } from '@celadon/contract'
import { catalogue } from '@celadon/understanding/intents'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import type { Increment } from './count-entries.ts'
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
  await sql`insert into counted_conversations (tenant_id, conversation_id, seq, state)
    select current_tenant(), id, 0, '{}' from unnest(${ids}::uuid[]) as id on conflict do nothing`.execute(tx)
  const { rows: locked } = await sql<{ conversation_id: string; seq: number; state: Partial<Counted> }>`
    select conversation_id, seq, state from counted_conversations
    where tenant_id = current_tenant() and conversation_id = any(${ids}::uuid[])
    order by conversation_id for update`.execute(tx)
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

/** How far each was counted, and what that adds: in one order of rows, so that no two writers wait for each other. */
export const recordCounts = async (
  tx: TenantTransaction,
  counted: readonly { conversationId: string; seq: number; counted: Counted }[],
  increments: readonly Increment[],
): Promise<void> => {
  await sql`update counted_conversations c set seq = n.seq, state = n.counted
    from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb) as n("conversationId" uuid, seq int, counted jsonb)
    where c.tenant_id = current_tenant() and c.conversation_id = n."conversationId"`.execute(tx)
  if (increments.length === 0) return
  const rows = increments.map(({ kind, day, key, amounts }) => ({
    kind,
    day,
    key,
    ...Object.fromEntries(reportMeasures.map((measure) => [columnOf(measure), amounts[measure] ?? 0])),
  }))
  await sql`insert into report_counts (tenant_id, kind, day, key, ${columns})
    select current_tenant(), kind, day, key, ${sql.join(names.map((name) => sql`sum(${sql.ref(name)})`))}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(kind text, day date, key text, ${typed})
    group by kind, day, key order by kind, day, key
    on conflict (tenant_id, kind, day, key) do update set ${sql.join(
      names.map((name) => sql`${sql.ref(name)} = ${sql.ref(`report_counts.${name}`)} + ${sql.ref(`excluded.${name}`)}`),
    )}`.execute(tx)
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

/** Conversations whose log goes on behind what was counted of it, after this one in order of their ids. */
export const listUncounted = async (tx: TenantTransaction, after: string | null, most: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select c.id from conversations c
    left join counted_conversations k on k.tenant_id = c.tenant_id and k.conversation_id = c.id
    where c.tenant_id = current_tenant() and c.last_seq > coalesce(k.seq, 0)
      and (${after}::uuid is null or c.id > ${after}::uuid)
    order by c.id limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}

const columnOf = (measure: string): string => measure.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const names = reportMeasures.map(columnOf)
const columns = sql.join(names.map((name) => sql.ref(name)))
const typed = sql.join(names.map((name) => sql`${sql.ref(name)} bigint`))
