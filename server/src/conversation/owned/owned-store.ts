import { sql } from 'kysely'
import { toHead, type ConversationHead } from '#conversation/heads'
import type { TenantTransaction } from '#platform/database'

/** What somebody has open, put off or not, the oldest first; it stays as it is until this transaction is over. */
export const listOwnedBy = async (tx: TenantTransaction, memberId: string): Promise<ConversationHead[]> => {
  const rows = await tx
    .selectFrom('conversations')
    .selectAll()
    .where('owner_id', '=', memberId)
    .where('owner_kind', 'in', ['agent', 'supervisor', 'seller'])
    .where('status', '=', 'open')
    .orderBy('owned_since')
    .forUpdate()
    .execute()
  return rows.map(toHead)
}

/** Nobody else writes to it until this transaction is over. */
export const holdConversation = async (tx: TenantTransaction, id: string): Promise<void> => {
  await tx.selectFrom('conversations').select('id').where('id', '=', id).forUpdate().execute()
}

export type PassedTo = { conversationId: string; customerId: string; at: string }

const mostListed = 10

/** What colleagues passed to somebody who has it still, the newest first. */
export const listPassedTo = async (tx: TenantTransaction, memberId: string): Promise<PassedTo[]> => {
  const { rows } = await sql<{ id: string; customer_id: string; owned_since: string }>`
    select c.id, c.customer_id, c.owned_since from conversations c
    join lateral (
      select e.body -> 'parts' -> 0 ->> 'code' as code from entries e
      where e.tenant_id = c.tenant_id and e.conversation_id = c.id and e.kind = 'owner' order by e.seq desc limit 1
    ) newest on newest.code = 'transferred'
    where c.tenant_id = current_tenant() and c.owner_kind = 'agent' and c.owner_id = ${memberId} and c.status = 'open'
    order by c.owned_since desc limit ${sql.lit(mostListed)}`.execute(tx)
  return rows.map((row) => ({ conversationId: row.id, customerId: row.customer_id, at: row.owned_since }))
}
