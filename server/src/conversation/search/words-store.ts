import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'

/** Writes the words of the oldest `most` entries since then that have none yet; answers how many there were. */
export const writeWords = async (
  tx: TenantTransaction,
  { since, most }: { since: string; most: number },
): Promise<number> => {
  const { rows } = await sql`
    insert into entry_words (tenant_id, conversation_id, seq, at, words)
    select e.tenant_id, e.conversation_id, e.seq, e.at, array_to_tsvector(search_terms(words_of_entry(e.body)))
    from (
      select * from entries e
      where e.tenant_id = current_tenant() and e.at >= ${since}::timestamptz and e.kind in ('message', 'note')
        and e.body is not null and not exists (select 1 from entry_words w
          where w.tenant_id = e.tenant_id and w.conversation_id = e.conversation_id and w.seq = e.seq)
      order by e.at limit ${most}
    ) e
    on conflict do nothing returning 1`.execute(tx)
  return rows.length
}

/** Everything said before has its words; null: nothing has been written yet. */
export const findProgress = async (tx: TenantTransaction): Promise<string | null> =>
  (await sql<{ reached: string }>`select reached from word_progress where tenant_id = current_tenant()`.execute(tx))
    .rows[0]?.reached ?? null

export const recordProgress = async (tx: TenantTransaction, reached: string): Promise<void> => {
  await sql`insert into word_progress (tenant_id, reached) values (current_tenant(), ${reached})
    on conflict (tenant_id) do update set reached = greatest(word_progress.reached, excluded.reached)`.execute(tx)
}

export const listTenantIds = async (tx: DispatcherTransaction): Promise<string[]> =>
  (await tx.selectFrom('tenants').select('id').execute()).map(({ id }) => id)
