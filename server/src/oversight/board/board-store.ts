import type { Board } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** Words of danger make a conversation as urgent as that. */
const ofDanger = 100
const angry = -0.5

/** Everything from what is open now, in three statements; the log is not read. */
export const readBoard = async (tx: TenantTransaction, now: string): Promise<Board> => {
  const [queues, members, counts] = await Promise.all([listQueues(tx, now), listMembers(tx), countOwners(tx)])
  return { queues, members, ...counts }
}

/**
 * Each open conversation once, with the queue it waits in or came through. Late as `decideDue` has it: the call-back, else
 * the first reply, else the next, else the end.
 */
const listQueues = async (tx: TenantTransaction, now: string): Promise<Board['queues']> => {
  const { rows } = await sql<Board['queues'][number]>`
    with counted as (
      select q.id, count(*) filter (where c.owner_kind = 'queue' and c.call_back_by is null)::int as waiting,
        min(c.owned_since) filter (where c.owner_kind = 'queue' and c.call_back_by is null) as oldest,
        count(*) filter (where c.owner_kind = 'queue' and c.call_back_by is not null)::int as call_backs,
        count(*) filter (where c.owner_kind <> 'queue')::int as with_people,
        count(*) filter (where coalesce(c.call_back_by, case
          when c.replied_at is null then c.asked_at + make_interval(secs => coalesce(q.first_target_seconds, q.resolution_target_seconds))
          else coalesce(c.unanswered_since + make_interval(secs => q.next_target_seconds),
            c.asked_at + make_interval(secs => q.resolution_target_seconds)) end) < ${now})::int as late
      from conversations c join queues q on q.tenant_id = c.tenant_id
        and q.id = case when c.owner_kind = 'queue' then c.owner_id else c.queue_id end
      where c.tenant_id = current_tenant() and c.status = 'open' and c.snoozed_until is null
        and c.owner_kind in ('queue', 'agent', 'supervisor')
      group by q.id)
    select q.id, q.name, coalesce(c.waiting, 0) as waiting, c.oldest as "oldestSince", coalesce(c.call_backs, 0) as "callBacks",
      coalesce(c.with_people, 0) as "withPeople", coalesce(c.late, 0) as late
    from queues q left join counted c on c.id = q.id
    where q.tenant_id = current_tenant() and (not q.is_archived or c.id is not null)
    order by q.is_default desc, q.place, q.id`.execute(tx)
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

const countOwners = async (tx: TenantTransaction): Promise<Pick<Board, 'assistant' | 'withPeople' | 'alarms'>> => {
  const { rows } = await sql<{ assistant: number; withPeople: number; danger: number; angry: number }>`
    select count(*) filter (where owner_kind = 'assistant')::int as assistant,
      count(*) filter (where owner_kind in ('agent', 'supervisor', 'seller') and snoozed_until is null)::int as "withPeople",
      count(*) filter (where priority >= ${ofDanger})::int as danger,
      count(*) filter (where sentiment <= ${angry})::int as angry
    from conversations where tenant_id = current_tenant() and status = 'open' and last_customer_seq > 0`.execute(tx)
  const { assistant, withPeople, danger, angry: upset } = rows[0]!
  return { assistant, withPeople, alarms: { danger, angry: upset } }
}
