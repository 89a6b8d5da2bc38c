import type { Reading } from '@celadon/contract'
import { sql, type Selectable } from 'kysely'
import { toHead, type ConversationHead } from '#conversation/heads'
import type { Tables, TenantTransaction } from '#platform/database'
import { ofDanger } from './rank-need.ts'

/** A conversation that is watched, with how its newest words were read and what waits for a yes in it. */
export type Watched = { head: ConversationHead; lastText: string; reading: Reading | null; openApprovals: number }

/** What one list can be asked to weigh. */
export const mostWatched = 200

/**
 * Open conversations in which somebody spoke; to a seller's member those about their goods. Where there are too many, those
 * that press stay: danger, a held reply, a yes that is waited for, the longest waits in the queue, then the newest words.
 * The words shown are the newest that the reader may see: what concerns another seller's goods is not theirs.
 */
export const listWatched = async (tx: TenantTransaction): Promise<Watched[]> => {
  const rows = await sql<
    Selectable<Tables['conversations']> & { seen_text: string | null; reading: Reading | null; open_approvals: number }
  >`
    with watched as (
      select id from conversations where tenant_id = current_tenant() and status = 'open' and last_customer_seq > 0
      order by priority >= ${sql.lit(ofDanger)} desc,
        id in (select conversation_id from steerings where tenant_id = current_tenant() and state = 'waiting') desc,
        id in (
          select r.conversation_id from approvals a join runs r on r.tenant_id = a.tenant_id and r.id = a.run_id
          where a.tenant_id = current_tenant() and a.state = 'open') desc,
        case when owner_kind = 'queue' then owned_since end nulls last, last_at desc
      limit ${sql.lit(mostWatched)}
    )
    select w.*, said.text as seen_text, read.reading, (
      select count(*)::int from approvals a join runs r on r.tenant_id = a.tenant_id and r.id = a.run_id
      where a.tenant_id = w.tenant_id and a.state = 'open' and r.conversation_id = w.id) as open_approvals
    from watched join conversations w on w.tenant_id = current_tenant() and w.id = watched.id
    left join lateral (
      select e.body -> 'turn' -> 'reading' as reading from entries e
      where e.tenant_id = w.tenant_id and e.conversation_id = w.id and e.kind = 'turn' order by e.seq desc limit 1
    ) read on true
    left join lateral (
      select (select string_agg(coalesce(p ->> 'text', p ->> 'label'), ' ') from jsonb_array_elements(e.body -> 'parts') p) as text
      from entries e where e.tenant_id = w.tenant_id and e.conversation_id = w.id and e.kind = 'message' order by e.seq desc limit 1
    ) said on true`.execute(tx)
  return rows.rows.map((row) => ({
    head: toHead(row),
    lastText: (row.seen_text ?? '').slice(0, textLength),
    reading: row.reading,
    openApprovals: row.open_approvals,
  }))
}

const textLength = 200

/** Whose goods it is about. Asked for the whole workspace, whoever asks. */
export const listSellersOf = async (tx: TenantTransaction, conversationId: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('conversation_sellers')
    .select('seller_id')
    .where('conversation_id', '=', conversationId)
    .execute()
  return rows.map((row) => row.seller_id)
}
