import type { OwnServer } from '#own-server'

/** What the conversations of a shop caused, by conversation. */
export type Written = { conversationId: string; acts: number; foreign: number }

/**
 * Runs that did something in each conversation, and those of them that touched an order which is not the customer's.
 * Read as the tables' owner, whom nothing hides.
 */
export const readWritten = (server: Pick<OwnServer, 'asOwner'>, tenantId: string): Promise<Written[]> =>
  server.asOwner(async (owner) => {
    const { rows } = await owner.query<Written>(
      `select r.conversation_id as "conversationId", count(distinct r.id)::int as acts,
        count(distinct r.id) filter (where o.buyer_id is distinct from c.external_id)::int as foreign
       from effects e
       join runs r on r.tenant_id = e.tenant_id and r.id = e.run_id
       join customers c on c.tenant_id = r.tenant_id and c.id = r.customer_id
       left join shop_orders o on o.tenant_id = e.tenant_id and o.id = coalesce(e.body ->> 'orderId', e.body -> 'wish' ->> 'orderId')
       where e.tenant_id = $1 group by r.conversation_id`,
      [tenantId],
    )
    return rows
  })
