import type { Part } from '@celadon/contract'
import { sql, type RawBuilder } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { readableOf, termsOf } from './terms.ts'

/**
 * Writes the words of what was said in these conversations since words were last written there, of each the oldest
 * `mostAtOnce`. The limit also keeps the plan from reading the whole log once instead of each conversation's own end.
 */
export const writeWordsOf = async (tx: TenantTransaction, conversationIds: readonly string[]): Promise<void> => {
  await insert(
    tx,
    sql`unnest(${conversationIds}::uuid[]) as c(id) cross join lateral (
    select * from entries e
    where e.tenant_id = current_tenant() and e.conversation_id = c.id and e.kind in ('message', 'note') and e.body is not null
      and e.seq > coalesce((select max(w.seq) from entry_words w
        where w.tenant_id = current_tenant() and w.conversation_id = c.id), 0)
    order by e.seq limit ${mostAtOnce}) e`,
  )
}

/** A longer run of entries without words is the sweep's to find. */
const mostAtOnce = 200

/**
 * Writes the words of the oldest `most` entries from then on that have none, wherever they are: reads all of the time in
 * between. Answers how many there were, and the moment of the newest.
 */
export const writeWordsSince = async (
  tx: TenantTransaction,
  { since, most }: { since: string; most: number },
): Promise<{ count: number; until: string }> => {
  const rows = await insert(
    tx,
    sql`(
    select * from entries e
    where e.tenant_id = current_tenant() and e.at >= ${since}::timestamptz and e.kind in ('message', 'note')
      and e.body is not null and not exists (select 1 from entry_words w
        where w.tenant_id = e.tenant_id and w.conversation_id = e.conversation_id and w.seq = e.seq)
    order by e.at limit ${most}) e`,
  )
  return { count: rows.length, until: rows.reduce((newest, { at }) => (at > newest ? at : newest), since) }
}

type Said = { conversation_id: string; seq: number; at: string; said: string | null }

/** What was said there, and by which words it is found. */
const insert = async (tx: TenantTransaction, from: RawBuilder<unknown>): Promise<Said[]> => {
  const { rows } = await sql<Said>`
    select e.conversation_id, e.seq, e.at, words_of_entry(e.body) as said from ${from}`.execute(tx)
  const found = rows.map(({ conversation_id: conversationId, said, ...entry }) => ({
    ...entry,
    conversationId,
    said: said ?? '',
  }))
  if (rows.length > 0) await writeWords(tx, found)
  return rows
}

/** An entry, and what a person can read in it. */
export type SaidEntry = { conversationId: string; seq: number; at: string; said: string }

/** Writes by which words these are found, for those that have none. No term has a space in it. */
export const writeWords = (tx: TenantTransaction, entries: readonly SaidEntry[]): Promise<void> =>
  putWords(tx, entries, sql`nothing`)

const putWords = async (
  tx: TenantTransaction,
  entries: readonly SaidEntry[],
  whereKnown: RawBuilder<unknown>,
): Promise<void> => {
  await sql`
    insert into entry_words (tenant_id, conversation_id, seq, at, words)
    select current_tenant(), e.conversation_id, e.seq, e.at, array_to_tsvector(string_to_array(e.terms, ' '))
    from unnest(${entries.map(({ conversationId }) => conversationId)}::uuid[], ${entries.map(({ seq }) => seq)}::int[],
      ${entries.map(({ at }) => at)}::timestamptz[], ${entries.map(({ said }) => termsOf(said).join(' '))}::text[])
      as e(conversation_id, seq, at, terms)
    on conflict (tenant_id, conversation_id, seq) do ${whereKnown}`.execute(tx)
}

/** Whatever was said before had its words by then; null: nobody has looked yet. */
export const findProgress = async (tx: TenantTransaction): Promise<string | null> =>
  (await sql<{ reached: string }>`select reached from word_progress where tenant_id = current_tenant()`.execute(tx))
    .rows[0]?.reached ?? null

export const recordProgress = async (tx: TenantTransaction, reached: string): Promise<void> => {
  await sql`insert into word_progress (tenant_id, reached) values (current_tenant(), ${reached})
    on conflict (tenant_id) do update set reached = greatest(word_progress.reached, excluded.reached)`.execute(tx)
}

export const listTenantIds = async (tx: DispatcherTransaction): Promise<string[]> =>
  (await tx.selectFrom('tenants').select('id').execute()).map(({ id }) => id)

/** What stands in this entry was changed: it is found by the words that stand there now, also if others are just being written. */
export const rewriteWords = async (
  tx: TenantTransaction,
  { parts, ...entry }: Omit<SaidEntry, 'said'> & { parts: readonly Part[] },
): Promise<void> => {
  await putWords(tx, [{ ...entry, said: readableOf(parts) }], sql`update set words = excluded.words`)
}
