import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { hold } from '#platform/holds'

/**
 * What is given or about to be given for an order by goodwill, in minor units. Until the transaction ends, whoever else
 * asks for the same order waits.
 */
export const holdGoodwillSum = async (tx: TenantTransaction, orderId: string): Promise<number> => {
  await hold(tx, 'goodwill', orderId)
  const { rows } = await sql<{ sum: number }>`
    select coalesce(sum((body -> 'amount' ->> 'amountMinor')::bigint), 0)::bigint as sum from effects
    where tenant_id = current_tenant() and kind = 'refund' and state <> 'failed' and body ->> 'orderId' = ${orderId}
      and starts_with(body -> 'things' ->> 0, ${`order:${orderId}/goodwill:`})`.execute(tx)
  return rows[0]?.sum ?? 0
}
