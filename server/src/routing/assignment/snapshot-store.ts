import { builtIn, may, memberRoleSchema, type Permission, type SkillOf } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { callBackAheadMs, type AssignableMember, type Snapshot, type WaitingConversation } from './assign.ts'

/** Of each queue and channel that somebody free serves, so many of the next in turn are looked at in one round. */
const mostOfQueue = 50
/** Whoever said no, or nothing, is not asked for the same wait again so soon. */
const refusalSeconds = 120

/** Who waits and who is there, as it is now; nothing waits where nobody could be asked. */
export const readSnapshot = async (tx: TenantTransaction, now: string): Promise<Snapshot> => {
  const members = await listMembers(tx)
  const served = members.filter((member) => !member.hasOffer && member.load < member.capacity)
  const queueIds = [...new Set(served.flatMap(({ queues }) => queues.map(({ queueId }) => queueId)))]
  return { members, waiting: queueIds.length === 0 ? [] : await listWaiting(tx, queueIds, now) }
}

const answer: Permission = 'conversation.answer'
const answering = memberRoleSchema.options.filter((role) => may(builtIn(role), answer))

type MemberRow = Omit<AssignableMember, 'memberId' | 'isAvailable' | 'hasOffer' | 'idleSince' | 'open'> & {
  member_id: string
  chats: number
  call_backs: number
  has_offer: boolean
  idle_since: string
}

/** Everybody who is available, with a profile, and may serve customers; load is what their open conversations weigh. */
const listMembers = async (tx: TenantTransaction): Promise<AssignableMember[]> => {
  const result = await sql<MemberRow>`
    select p.member_id, p.idle_since, f.capacity, f.queues, f.channels, r.languages, r.skills,
      exists (select 1 from offers o where o.tenant_id = p.tenant_id and o.member_id = p.member_id and o.state = 'open') as has_offer,
      held.load, held.chats, held.call_backs
    from presences p
    join member_routing r on r.tenant_id = p.tenant_id and r.member_id = p.member_id
    join routing_profiles f on f.tenant_id = r.tenant_id and f.id = r.profile_id
    join members m on m.tenant_id = p.tenant_id and m.id = p.member_id and m.is_active
    left join own_roles a on a.tenant_id = m.tenant_id and a.id = m.own_role_id
    cross join lateral (select coalesce(sum(coalesce(q.weight, 1)), 0)::int as load,
      (count(c.id) filter (where not c.is_call_back))::int as chats,
      (count(c.id) filter (where c.is_call_back))::int as call_backs
      from conversations c left join queues q on q.tenant_id = c.tenant_id and q.id = c.queue_id
      where c.tenant_id = p.tenant_id and c.owner_kind = 'agent' and c.owner_id = p.member_id and c.status = 'open'
        and c.snoozed_until is null) held
    where p.tenant_id = current_tenant() and p.state = 'available'
      and case when m.own_role_id is null then m.role = any(${answering}) else ${answer} = any(a.permissions) end`.execute(
    tx,
  )
  return result.rows.map(({ member_id, has_offer, idle_since, chats, call_backs, ...row }) => ({
    ...row,
    open: { chat: chats, 'call-back': call_backs },
    memberId: member_id,
    hasOffer: has_offer,
    idleSince: idle_since,
    isAvailable: true,
  }))
}

type WaitingRow = {
  id: string
  epoch: number
  owner_id: string
  owned_since: string
  priority: number
  language: 'zh' | 'en'
  skills: SkillOf[]
  relax_seconds: number
  weight: number
  overflow_queue_id: string | null
  overflow_after_minutes: number | null
  known_by: string | null
  refused_by: string[]
  call_back_by: string | null
}

/** The next in turn of these queues and of those that overflow into them, without the ones that somebody is asked for. */
const listWaiting = async (tx: TenantTransaction, queueIds: string[], now: string): Promise<WaitingConversation[]> => {
  const later = new Date(Date.parse(now) + callBackAheadMs).toISOString()
  const result = await sql<WaitingRow>`
    select w.id, w.epoch, w.call_back_by, w.owner_id, w.owned_since, w.priority, w.language, q.skills, q.relax_seconds, q.weight,
      q.overflow_queue_id, q.overflow_after_minutes,
      (select k.last_member_id from conversations k where k.tenant_id = w.tenant_id and k.customer_id = w.customer_id
        and k.last_member_id is not null order by k.created_at desc limit 1) as known_by,
      array(select o.member_id from offers o where o.tenant_id = w.tenant_id and o.conversation_id = w.id
        and o.epoch = w.epoch and o.state in ('declined', 'missed')
        and o.ended_at > ${now}::timestamptz - ${refusalSeconds}::int * interval '1 second') as refused_by
    from queues q cross join (values (false), (true)) as k(is_call_back) cross join lateral (
      select c.* from conversations c
      where c.tenant_id = q.tenant_id and c.owner_kind = 'queue' and c.owner_id = q.id and c.status = 'open'
        and (c.call_back_by is not null) = k.is_call_back
        and c.snoozed_until is null and not exists (select 1 from offers o where o.tenant_id = c.tenant_id
          and o.conversation_id = c.id and o.state = 'open')
      order by coalesce(c.call_back_by > ${later}::timestamptz, false), c.priority desc, c.owned_since limit ${mostOfQueue}
    ) w
    where q.tenant_id = current_tenant() and (q.id = any(${queueIds}::uuid[]) or q.overflow_queue_id = any(${queueIds}::uuid[]))`.execute(
    tx,
  )
  return result.rows.map(toWaiting)
}

const toWaiting = (row: WaitingRow): WaitingConversation => ({
  conversationId: row.id,
  epoch: row.epoch,
  queueId: row.owner_id,
  since: row.owned_since,
  priority: row.priority,
  language: row.language,
  skills: row.skills,
  relaxSeconds: row.relax_seconds,
  weight: row.weight,
  overflow:
    row.overflow_queue_id === null
      ? null
      : { queueId: row.overflow_queue_id, afterMinutes: row.overflow_after_minutes! },
  knownBy: row.known_by,
  refusedBy: row.refused_by,
  callBackBy: row.call_back_by,
})
