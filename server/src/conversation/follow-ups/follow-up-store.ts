import { sql } from 'kysely'
import type { DispatcherTransaction } from '#platform/database'

/**
 * Takes away the rows of conversations in which all is answered, and read or told about. A head that is being written is
 * left for the next time: an append that waits for this one adds the row again if it is needed.
 */
export const forgetSettled = async (tx: DispatcherTransaction): Promise<void> => {
  await sql`
    with settled as (
      select c.tenant_id, c.id
      from follow_ups f join conversations c on c.tenant_id = f.tenant_id and c.id = f.conversation_id
      where c.answered_seq >= c.last_customer_seq
        and (c.last_author = 'customer' or greatest(c.notified_public_seq, c.customer_read_public_seq) >= c.last_public_seq)
      for update of c skip locked
    )
    delete from follow_ups f using settled s where f.tenant_id = s.tenant_id and f.conversation_id = s.id`.execute(tx)
}

/** Work for the sweep, across tenants: customer messages nobody has answered and nobody is answering. */
export const listUnanswered = async (
  tx: DispatcherTransaction,
  now: string,
  limit: number,
): Promise<{ tenantId: string; conversationId: string }[]> => {
  const rows = await tx
    .selectFrom('follow_ups')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.tenant_id', '=', 'follow_ups.tenant_id')
        .onRef('conversations.id', '=', 'follow_ups.conversation_id'),
    )
    .select(['conversations.tenant_id', 'conversations.id'])
    .whereRef('answered_seq', '<', 'last_customer_seq')
    .where('owner_kind', '=', 'assistant')
    .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<', now)]))
    .orderBy('last_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ tenantId: row.tenant_id, conversationId: row.id }))
}
