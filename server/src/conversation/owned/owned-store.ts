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
