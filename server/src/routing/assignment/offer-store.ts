import type { Language, Localized, Offer } from '@celadon/contract'
import { sql } from 'kysely'
import { textOfParts, type EntryBody } from '#conversation/log'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Assignment } from './assign.ts'

/** Alternatives of one offer that are kept: enough to see why, not a list of everybody. */
const mostDropped = 20

/**
 * Writes offers for conversations that still stand where they were seen, with nobody asked and nobody else's member busy:
 * what another server was faster with is left out. Answers the members who have an offer now.
 */
export const recordOffers = async (
  tx: TenantTransaction,
  given: { offers: readonly (Assignment & { id: string })[]; now: string; expiresAt: string },
): Promise<string[]> => {
  if (given.offers.length === 0) return []
  const rows = given.offers.map(({ id, conversationId, memberId, epoch, reason, dropped }) => ({
    id,
    conversation_id: conversationId,
    member_id: memberId,
    epoch,
    reason: { ...reason, dropped: dropped.slice(0, mostDropped) },
  }))
  const result = await sql<{ member_id: string }>`
    insert into offers (tenant_id, id, conversation_id, member_id, epoch, state, reason, offered_at, expires_at)
    select current_tenant(), o.id, o.conversation_id, o.member_id, o.epoch, 'open', o.reason, ${given.now}, ${given.expiresAt}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as o(id uuid, conversation_id uuid, member_id uuid, epoch int, reason jsonb)
    join conversations c on c.tenant_id = current_tenant() and c.id = o.conversation_id and c.epoch = o.epoch
      and c.owner_kind = 'queue' and c.status = 'open'
    join presences p on p.tenant_id = current_tenant() and p.member_id = o.member_id and p.state = 'available'
    order by o.conversation_id
    on conflict do nothing returning member_id`.execute(tx)
  return result.rows.map((row) => row.member_id)
}

/**
 * Ends what ran out (missed) and what somebody took meanwhile (withdrawn). A second miss in a row makes the member away.
 * Answers whose offers ended.
 */
export const endStaleOffers = async (
  tx: TenantTransaction,
  { now, missesUntilAway }: { now: string; missesUntilAway: number },
): Promise<string[]> => {
  const result = await sql<{ member_id: string }>`
    with ended as (
      update offers o set ended_at = ${now}, state = case when o.expires_at <= ${now}::timestamptz then 'missed' else 'withdrawn' end
      from conversations c
      where o.tenant_id = current_tenant() and o.state = 'open' and c.tenant_id = o.tenant_id and c.id = o.conversation_id
        and (o.expires_at <= ${now}::timestamptz or c.epoch <> o.epoch)
      returning o.tenant_id, o.member_id, o.state
    ), counted as (
      update presences p set misses = p.misses + 1,
        state = case when p.misses + 1 >= ${missesUntilAway}::int then 'away' else p.state end,
        away_because = case when p.misses + 1 >= ${missesUntilAway}::int then 'missed-offers' else p.away_because end,
        since = case when p.misses + 1 >= ${missesUntilAway}::int then ${now}::timestamptz else p.since end
      from ended where ended.state = 'missed' and p.tenant_id = ended.tenant_id and p.member_id = ended.member_id
    )
    select member_id from ended`.execute(tx)
  return result.rows.map((row) => row.member_id)
}

/** The offer that waits for this member's answer. */
export const findOffer = async (tx: TenantTransaction, memberId: string, now: string): Promise<Offer | null> => {
  const row = await openOffer(tx, memberId)
    .where('offers.expires_at', '>', now)
    .innerJoin('conversations', 'conversations.id', 'offers.conversation_id')
    .innerJoin('customers', 'customers.id', 'conversations.customer_id')
    .innerJoin('queues', 'queues.id', 'conversations.queue_id')
    .whereRef('conversations.epoch', '=', 'offers.epoch')
    .select([
      'offers.id',
      'offers.conversation_id',
      'offers.offered_at',
      'offers.expires_at',
      'offers.reason',
      'queues.name as queue_name',
      'customers.display_name',
      'conversations.language',
      (of) =>
        of
          .selectFrom('entries')
          .select('entries.body')
          .whereRef('entries.conversation_id', '=', 'conversations.id')
          .where('entries.author_kind', '=', 'customer')
          .where('entries.kind', '=', 'message')
          .orderBy('entries.seq', 'desc')
          .limit(1)
          .as('said'),
      'conversations.priority',
      'conversations.owned_since',
    ])
    .executeTakeFirst()
  return row ? toOffer(row) : null
}

/** Of the customer's last words, so much is shown. */
const longestWords = 300

const openOffer = (tx: TenantTransaction, memberId: string) =>
  tx.selectFrom('offers').where('offers.member_id', '=', memberId).where('offers.state', '=', sql.lit('open'))

const toOffer = (row: {
  id: string
  conversation_id: string
  offered_at: string
  expires_at: string
  reason: Offer['reason']
  queue_name: Localized
  display_name: string | null
  language: Language
  said: object | null
  priority: number
  owned_since: string
}): Offer => ({
  id: row.id,
  conversationId: row.conversation_id,
  queueName: row.queue_name,
  customerName: row.display_name ?? '',
  language: row.language,
  lastText: textOfParts((row.said as EntryBody | null)?.parts ?? []).slice(0, longestWords),
  priority: row.priority,
  waitingSince: row.owned_since,
  offeredAt: row.offered_at,
  expiresAt: row.expires_at,
  reason: { code: row.reason.code, isRelaxed: row.reason.isRelaxed, isOverflow: row.reason.isOverflow },
})

/**
 * Ends the member's own offer as accepted and answers what it was for; the caller changes the owner on that epoch in the
 * same transaction. @throws NOT_FOUND; OFFER_OVER when it ran out or somebody took the conversation.
 */
export const claimOffer = async (
  tx: TenantTransaction,
  answer: { offerId: string; memberId: string; now: string },
): Promise<{ conversationId: string; epoch: number }> => {
  const row = await endOwn(tx, answer, 'accepted')
  await sql`update presences set misses = 0, idle_since = ${answer.now}
    where tenant_id = current_tenant() and member_id = ${answer.memberId}`.execute(tx)
  return { conversationId: row.conversation_id, epoch: row.epoch }
}

/** @throws NOT_FOUND, OFFER_OVER */
export const recordDecline = async (
  tx: TenantTransaction,
  answer: { offerId: string; memberId: string; now: string },
): Promise<void> => {
  await endOwn(tx, answer, 'declined')
  await sql`update presences set misses = 0
    where tenant_id = current_tenant() and member_id = ${answer.memberId}`.execute(tx)
}

const endOwn = async (
  tx: TenantTransaction,
  { offerId, memberId, now }: { offerId: string; memberId: string; now: string },
  state: 'accepted' | 'declined',
) => {
  const row = await tx
    .updateTable('offers')
    .set({ state, ended_at: now })
    .where('id', '=', offerId)
    .where('member_id', '=', memberId)
    .where('state', '=', 'open')
    .where('expires_at', '>', now)
    .returning(['conversation_id', 'epoch'])
    .executeTakeFirst()
  if (row) return row
  const known = await tx
    .selectFrom('offers')
    .select('id')
    .where('id', '=', offerId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  throw new CeladonError(known ? 'OFFER_OVER' : 'NOT_FOUND')
}

/** Whoever is away is asked nothing any more. */
export const withdrawOffersOf = async (
  tx: TenantTransaction,
  memberIds: readonly string[],
  now: string,
): Promise<void> => {
  await sql`update offers set state = 'withdrawn', ended_at = ${now}
    where tenant_id = current_tenant() and member_id = any(${memberIds}::uuid[]) and state = 'open'`.execute(tx)
}

/** Where somebody can be asked, an offer may run out, or whoever has a conversation may disappear. */
export const listAssignableTenants = async (tx: DispatcherTransaction): Promise<string[]> => {
  const result = await sql<{ tenant_id: string }>`
    select tenant_id from presences where state = 'available' union select tenant_id from offers where state = 'open'
    union select t.id from tenants t where exists (select from conversations c where c.tenant_id = t.id
      and c.owner_kind in ('agent', 'supervisor', 'seller') and c.status = 'open')
    limit 10000`.execute(tx)
  return result.rows.map((row) => row.tenant_id)
}
