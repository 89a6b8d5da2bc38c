import type { Language, PeriodNumbers, StatedReason } from '@celadon/contract'
import { sql, type RawBuilder } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import type { KeptComplaint } from './group-complaints.ts'

/** From the first instant to the last but that one. `sellerId` null: everybody's. Asked for the workspace, whoever asks. */
export type Period = { from: string; to: string; sellerId: string | null }

/** A customer who comes back does so within these, also into a conversation that they have. */
const comesBack = sql`interval '72 hours'`

/**
 * Conversations by when they began, wishes by when their run did. What each counts, GLOSSARY.md says. Who comes again is the
 * person that was proved, in whatever conversation.
 */
export const countPeriod = async (
  tx: TenantTransaction,
  period: Period,
  now: string,
): Promise<Omit<PeriodNumbers, 'money'>> => {
  const { rows } = await sql<Omit<PeriodNumbers, 'money'>>`
    with begun as (
      select c.id, c.created_at, c.is_solved,
        (select e.at from entries e where e.tenant_id = c.tenant_id and e.conversation_id = c.id
          and e.seq = c.last_customer_seq) as last_said_at,
        exists (select from tickets t where t.tenant_id = c.tenant_id and t.conversation_id = c.id) as is_handed_off
      from conversations c
      where c.tenant_id = current_tenant() and c.created_at >= ${period.from} and c.created_at < ${period.to}
        and c.last_customer_seq > 0 and ${isConcerned(period, sql`c.id`)}
    ), followed as (
      select begun.*, coalesce(next_at <= begun.created_at + ${comesBack}, false) as came_back
      from begun left join (
        select id, lead(created_at) over (partition by person order by created_at, id) as next_at
        from (
          select c.id, c.created_at, coalesce((
            select v.customer_id from verifications v
            where v.tenant_id = c.tenant_id and v.conversation_id = c.id
            order by v.verified_at desc, v.id desc limit 1), c.customer_id) as person
          from conversations c
          where c.tenant_id = current_tenant() and c.created_at >= ${period.from}
            and c.created_at < ${period.to}::timestamptz + ${comesBack}
        ) as people
      ) as ahead using (id)
    ), wished as (
      select count(*)::int as wishes, count(*) filter (where status = 'refused')::int as refused from runs
      where tenant_id = current_tenant() and started_at >= ${period.from} and started_at < ${period.to} and ${isOf(period)}
    )
    select count(*)::int as conversations, count(*) filter (where not is_handed_off)::int as automated,
      count(*) filter (where is_handed_off)::int as "handedOff", count(is_solved)::int as said,
      count(*) filter (where is_solved)::int as solved,
      count(*) filter (where not is_handed_off and came_back)::int as "cameBack",
      count(*) filter (where not is_handed_off and is_solved)::int as confirmed,
      count(*) filter (where not is_handed_off and is_solved is null and not came_back
        and last_said_at + ${comesBack} <= ${now}::timestamptz)::int as assumed,
      (select wishes from wished), (select refused from wished)
    from followed`.execute(tx)
  return rows[0]!
}

/** Money that went back in the period. A charge that was only undone was never anybody's cost. */
export const countMoney = async (tx: TenantTransaction, period: Period): Promise<PeriodNumbers['money']> => {
  const { rows } = await sql<PeriodNumbers['money'][number] & { amountMinor: string }>`
    select case when r.body -> 'wish' ->> 'kind' in ('compensate', 'goodwill') then 'compensation' else 'refund' end as kind,
      e.body -> 'amount' ->> 'currency' as currency, sum((e.body -> 'amount' ->> 'amountMinor')::bigint)::text as "amountMinor",
      count(*)::int as times
    from effects e join rulings r on r.tenant_id = e.tenant_id and r.id = e.ruling_id
    where e.tenant_id = current_tenant() and e.kind = 'refund' and e.state = 'done' and not e.body ? 'reverses'
      and e.settled_at >= ${period.from} and e.settled_at < ${period.to} and ${isOf(period, sql`e.seller_id`)}
    group by 1, 2 order by 1 desc, 2`.execute(tx)
  return rows.map((row) => ({ ...row, amountMinor: Number(row.amountMinor) }))
}

/** More are not looked at for one page. */
const mostComplaints = 500

/** What was said to be wrong with goods from `since` on, the newest first. `isWhole` false: there are more. */
export const listComplaints = async (
  tx: TenantTransaction,
  { sellerId, from, to, since }: Period & { since: string },
): Promise<{ complaints: KeptComplaint[]; isWhole: boolean }> => {
  const { rows } = await sql<{
    conversation_id: string
    order_id: string
    lines: { lineId: string }[] | null
    reason: StatedReason
    words: string
    is_before: boolean
  }>`
    select conversation_id, body -> 'answers' ->> 'orderId' as order_id, body -> 'answers' -> 'lines' as lines,
      body -> 'answers' ->> 'reason' as reason, coalesce(body -> 'saidBy' ->> 'reason', body ->> 'openingWords') as words,
      started_at < ${from} as is_before
    from runs where tenant_id = current_tenant() and started_at >= ${since} and started_at < ${to}
      and body -> 'answers' ->> 'reason' in ('damaged', 'wrong-item', 'missing', 'quality', 'not-as-described')
      and body -> 'answers' ? 'orderId' and ${isOf({ sellerId })}
    order by started_at desc limit ${mostComplaints + 1}`.execute(tx)
  return {
    isWhole: rows.length <= mostComplaints,
    complaints: rows.slice(0, mostComplaints).map((row) => ({
      conversationId: row.conversation_id,
      orderId: row.order_id,
      lineIds: row.lines?.map(({ lineId }) => lineId) ?? [],
      reason: row.reason,
      words: row.words,
      isBefore: row.is_before,
    })),
  }
}

/** Questions of the period that nothing answered, by what is alike. Its own words where it was not put to others yet. */
export const listAskedGaps = async (
  tx: TenantTransaction,
  period: Period,
): Promise<{ question: string; language: Language; askings: number }[]> => {
  const { rows } = await sql<{ question: string; language: Language; askings: number }>`
    select coalesce(g.question, min(u.question)) as question, coalesce(g.language, min(u.language)) as language, count(*)::int as askings
    from unanswered_questions u left join knowledge_gaps g on g.tenant_id = u.tenant_id and g.id = u.gap_id
    where u.tenant_id = current_tenant() and u.asked_at >= ${period.from} and u.asked_at < ${period.to}
      and (g.id is null or g.state in ('open', 'drafted')) and ${isConcerned(period, sql`u.conversation_id`)}
    group by g.id, g.question, g.language, case when g.id is null then u.id end
    order by askings desc, question limit 10`.execute(tx)
  return rows
}

const isOf = ({ sellerId }: Pick<Period, 'sellerId'>, column = sql`seller_id`): RawBuilder<unknown> =>
  sellerId === null ? sql`true` : sql`${column} = ${sellerId}::uuid`

const isConcerned = ({ sellerId }: Period, conversationId: RawBuilder<unknown>): RawBuilder<unknown> =>
  sellerId === null
    ? sql`true`
    : sql`exists (select from conversation_sellers s where s.tenant_id = current_tenant()
        and s.conversation_id = ${conversationId} and s.seller_id = ${sellerId}::uuid)`
