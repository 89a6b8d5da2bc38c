import type { OwnRouting, PresenceState } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

export type Presence = {
  memberId: string
  state: PresenceState
  awayBecause: OwnRouting['awayBecause']
  since: string
}

/** A member says whether they can be asked. Saying so again while it is so changes nothing but that they were heard of. */
export const recordPresence = async (
  tx: TenantTransaction,
  { memberId, state, now }: { memberId: string; state: PresenceState; now: string },
): Promise<void> => {
  await sql`
    insert into presences (tenant_id, member_id, state, away_because, since, seen_at, idle_since, misses)
    values (current_tenant(), ${memberId}, ${state}, 'own-word', ${now}, ${now}, ${now}, 0)
    on conflict (tenant_id, member_id) do update set state = excluded.state, away_because = 'own-word', misses = 0,
      seen_at = excluded.seen_at,
      since = case when presences.state = excluded.state then presences.since else excluded.since end,
      idle_since = case when presences.state = excluded.state then presences.idle_since else excluded.idle_since end`.execute(
    tx,
  )
}

/**
 * Whoever left the workspace counts as not heard of, so that what comes to them in the same moment goes back as well.
 */
export const recordLeft = async (
  tx: TenantTransaction,
  { memberId, now }: { memberId: string; now: string },
): Promise<void> => {
  await sql`update presences set state = 'away', away_because = 'not-heard-of', since = ${now}
    where tenant_id = current_tenant() and member_id = ${memberId}`.execute(tx)
}

/**
 * They were heard of, by their desks or by what they do: written for all at once, also of those who never said whether
 * they can be asked. It only moves on, and not for every act anew.
 */
export const recordSeen = async (tx: TenantTransaction, memberIds: readonly string[], now: string): Promise<void> => {
  await sql`
    insert into presences (tenant_id, member_id, state, away_because, since, seen_at, idle_since, misses)
    select tenant_id, id, 'away', 'own-word', ${now}, ${now}, ${now}, 0 from members
    where tenant_id = current_tenant() and id = any(${memberIds}::uuid[])
    on conflict (tenant_id, member_id) do update set seen_at = excluded.seen_at
      where presences.seen_at < excluded.seen_at - interval '5 seconds'`.execute(tx)
}

/** Whoever was given something is asked after those who were not, and is there. */
export const recordTaken = async (tx: TenantTransaction, memberId: string, now: string): Promise<void> => {
  await recordSeen(tx, [memberId], now)
  await sql`update presences set idle_since = ${now}
    where tenant_id = current_tenant() and member_id = ${memberId}`.execute(tx)
}

/** Makes away whoever was available and not heard of since the given moment; answers who. */
export const endUnheard = async (
  tx: TenantTransaction,
  { unheardSince, now }: { unheardSince: string; now: string },
): Promise<string[]> => {
  const rows = await tx
    .updateTable('presences')
    .set({ state: 'away', away_because: 'not-heard-of', since: now })
    .where('state', '=', 'available')
    .where('seen_at', '<', unheardSince)
    .returning('member_id')
    .execute()
  return rows.map((row) => row.member_id)
}

/** Whoever has conversations and is not there, for whatever reason they are away: nothing was heard of them since, or ever. */
export const listDroppedOut = async (tx: TenantTransaction, unheardSince: string): Promise<string[]> => {
  const result = await sql<{ id: string }>`
    select m.id from members m left join presences p on p.tenant_id = m.tenant_id and p.member_id = m.id
    where m.tenant_id = current_tenant() and (p.member_id is null or (p.state = 'away' and p.seen_at < ${unheardSince}))
      and exists (select from conversations c where c.tenant_id = m.tenant_id
        and c.owner_kind in ('agent', 'supervisor', 'seller') and c.owner_id = m.id and c.status = 'open')`.execute(tx)
  return result.rows.map((row) => row.id)
}

export const findPresence = async (tx: TenantTransaction, memberId: string): Promise<Presence | undefined> => {
  const row = await tx.selectFrom('presences').selectAll().where('member_id', '=', memberId).executeTakeFirst()
  return row && toPresence(row)
}

export const listPresences = async (tx: TenantTransaction): Promise<Presence[]> => {
  const rows = await tx.selectFrom('presences').selectAll().limit(1000).execute()
  return rows.map(toPresence)
}

const toPresence = (row: {
  member_id: string
  state: PresenceState
  away_because: OwnRouting['awayBecause']
  since: string
}): Presence => ({ memberId: row.member_id, state: row.state, awayBecause: row.away_because, since: row.since })
