import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'

type Watched = { tenantId: string; conversationId: string }

/** Work for the sweep, across tenants: customer messages nobody has answered and nobody is answering. */
export const listUnanswered = async (tx: DispatcherTransaction, now: string, limit: number): Promise<Watched[]> => {
  const { rows } = await sql<Watched>`
    select c.tenant_id as "tenantId", c.id as "conversationId" from watched_conversations w
    join conversations c on c.tenant_id = w.tenant_id and c.id = w.conversation_id
    where c.answered_seq < c.last_customer_seq and c.owner_kind = 'assistant'
      and (c.lease_until is null or c.lease_until < ${now})
    order by c.last_at limit ${limit}`.execute(tx)
  return rows
}

const isFinished = sql`c.answered_seq >= c.last_customer_seq and (c.last_author = 'customer'
  or c.notified_public_seq >= c.last_public_seq or c.customer_read_public_seq >= c.last_public_seq)`

/** Watched conversations, across tenants, in which nothing is left to do and nothing moved since `before`. */
export const listFinished = async (tx: DispatcherTransaction, before: string, limit: number): Promise<Watched[]> => {
  const { rows } = await sql<Watched>`
    select c.tenant_id as "tenantId", c.id as "conversationId" from watched_conversations w
    join conversations c on c.tenant_id = w.tenant_id and c.id = w.conversation_id
    where c.last_at < ${before} and ${isFinished} limit ${limit}`.execute(tx)
  return rows
}

/**
 * Watches these no more, but those in which something is left to do. A conversation that moves at this moment is left
 * out, and one that moves a moment later waits for this lock and is then watched anew: none falls between.
 */
export const stopWatching = async (tx: TenantTransaction, conversationIds: readonly string[]): Promise<void> => {
  await sql`
    with finished as (
      select c.id from conversations c where c.tenant_id = current_tenant() and c.id = any(${conversationIds}::uuid[])
        and ${isFinished} for update skip locked
    )
    delete from watched_conversations w using finished
    where w.tenant_id = current_tenant() and w.conversation_id = finished.id`.execute(tx)
}
