import type { Board } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** Words of danger make a conversation as urgent as that. */
const ofDanger = 100
const angry = -0.5

/** Everything from what is open now, in three statements; the log is not read. */
export const readBoard = async (tx: TenantTransaction, now: string): Promise<Board> => {
  const [queues, members, counts] = await Promise.all([listQueues(tx, now), listMembers(tx), countAlarms(tx)])
  return { queues, members, ...counts }
}

/** Late as `decideDue` has it: the call-back, else the first reply, else the next, else the end. */
const listQueues = async (tx: TenantTransaction, now: string): Promise<Board['queues']> => {
  const { rows } = await sql<Board['queues'][number]>`
    select q.id, q.name, count(*) filter (where c.is_waiting and c.call_back_by is null)::int as waiting,
      min(c.owned_since) filter (where c.is_waiting and c.call_back_by is null) as "oldestSince",
      count(*) filter (where c.is_waiting and c.call_back_by is not null)::int as "callBacks",
      count(*) filter (where not c.is_waiting)::int as "withPeople",
      count(*) filter (where coalesce(c.call_back_by, case
        when c.replied_at is null then c.asked_at + make_interval(secs => coalesce(q.first_target_seconds, q.resolution_target_seconds))
        else coalesce(c.unanswered_since + make_interval(secs => q.next_target_seconds),
          c.asked_at + make_interval(secs => q.resolution_target_seconds)) end) < ${now})::int as late
    from queues q left join lateral (
      select owner_kind = 'queue' as is_waiting, owned_since, call_back_by, asked_at, replied_at, unanswered_since from conversations
      where tenant_id = q.tenant_id and status = 'open' and snoozed_until is null
        and owner_kind in ('queue', 'agent', 'supervisor') and case when owner_kind = 'queue' then owner_id else queue_id end = q.id
    ) c on true
    where q.tenant_id = current_tenant() and (not q.is_archived or c.is_waiting is not null)
    group by q.id, q.name, q.is_default, q.place order by q.is_default desc, q.place, q.id`.execute(tx)
  return rows
}

const listMembers = async (tx: TenantTransaction): Promise<Board['members']> => {
  const { rows } = await sql<Board['members'][number]>`
    select m.id, m.display_name as name, coalesce(p.state, 'away') as state, p.since, coalesce(held.open, 0)::int as open
    from members m left join presences p on p.tenant_id = m.tenant_id and p.member_id = m.id
    left join (select owner_id, count(*) as open from conversations
      where tenant_id = current_tenant() and status = 'open' and owner_kind in ('agent', 'supervisor') and snoozed_until is null
      group by owner_id) held on held.owner_id = m.id
    where m.tenant_id = current_tenant() and m.is_active and m.role <> 'sellerMember'
    order by coalesce(p.state, 'away') <> 'available', m.display_name limit 500`.execute(tx)
  return rows
}

const countAlarms = async (tx: TenantTransaction): Promise<Pick<Board, 'assistant' | 'alarms'>> => {
  const { rows } = await sql<{ assistant: number; danger: number; angry: number }>`
    select count(*) filter (where owner_kind = 'assistant')::int as assistant,
      count(*) filter (where priority >= ${ofDanger})::int as danger,
      count(*) filter (where sentiment <= ${angry})::int as angry
    from conversations where tenant_id = current_tenant() and status = 'open' and last_customer_seq > 0`.execute(tx)
  const { assistant, danger, angry: upset } = rows[0]!
  return { assistant, alarms: { danger, angry: upset } }
}
