import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import type { Language } from '@celadon/contract'
import { sql } from 'kysely'

export type NoticeCandidate = { tenantId: string; conversationId: string }

/** Conversations, across tenants, with something new that their customer has not seen since `notAfter`. Longest waiting first. */
export const listNoticeCandidates = async (
  tx: DispatcherTransaction,
  notAfter: string,
  limit: number,
): Promise<NoticeCandidate[]> => {
  const rows = await tx
    .selectFrom('follow_ups')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.tenant_id', '=', 'follow_ups.tenant_id')
        .onRef('conversations.id', '=', 'follow_ups.conversation_id'),
    )
    .select(['conversations.tenant_id', 'conversations.id'])
    .where('last_author', '<>', 'customer')
    .where('last_at', '<=', notAfter)
    .whereRef('notified_public_seq', '<', 'last_public_seq')
    .whereRef('customer_read_public_seq', '<', 'last_public_seq')
    .orderBy('last_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ tenantId: row.tenant_id, conversationId: row.id }))
}

/**
 * `hasAnswer`: the last word is not the customer's, and neither read nor told about. `email` is on file with the shop
 * for whoever was verified here last, else for whom the conversation was opened for.
 */
export type UnreadConversation = {
  conversationId: string
  customerId: string
  /** Of the inbox the conversation came in by. */
  inboxKey: string
  email: string | null
  language: Language
  lastPublicSeq: number
  hasAnswer: boolean
}

/**
 * The conversation as it is now, kept from changing until the transaction ends; undefined when the customer has read
 * it meanwhile or another worker has it in hand.
 */
export const findUnread = async (
  tx: TenantTransaction,
  conversationId: string,
): Promise<UnreadConversation | undefined> => {
  const result = await sql<UnreadRow>`
    select c.id, c.customer_id, c.language, c.last_public_seq, p.email, i.key as inbox_key,
      (select e.author_kind in ('assistant', 'agent', 'seller') from entries e
        where e.tenant_id = c.tenant_id and e.conversation_id = c.id and e.kind = 'message' and e.author_kind <> 'system'
          and e.public_seq > greatest(c.customer_read_public_seq, c.notified_public_seq)
        order by e.public_seq desc limit 1) as has_answer
    from conversations c
    join inboxes i on i.tenant_id = c.tenant_id and i.id = c.inbox_id
    join customers p on p.tenant_id = c.tenant_id and p.id = coalesce(
      (select v.customer_id from verifications v where v.tenant_id = c.tenant_id and v.conversation_id = c.id
        order by v.verified_at desc, v.id desc limit 1), c.customer_id)
    where c.tenant_id = current_tenant() and c.id = ${conversationId}
      and c.notified_public_seq < c.last_public_seq and c.customer_read_public_seq < c.last_public_seq
    for update of c skip locked`.execute(tx)
  return result.rows[0] && toUnread(result.rows[0])
}

/** Nothing up to here is told about again. */
export const recordNotified = async (
  tx: TenantTransaction,
  conversationId: string,
  publicSeq: number,
): Promise<void> => {
  await tx
    .updateTable('conversations')
    .set({ notified_public_seq: publicSeq })
    .where('id', '=', conversationId)
    .where('notified_public_seq', '<', publicSeq)
    .execute()
}

type UnreadRow = {
  id: string
  language: Language
  last_public_seq: number
  customer_id: string
  inbox_key: string
  email: string | null
  has_answer: boolean | null
}

const toUnread = (row: UnreadRow): UnreadConversation => ({
  conversationId: row.id,
  customerId: row.customer_id,
  inboxKey: row.inbox_key,
  email: row.email,
  language: row.language,
  lastPublicSeq: row.last_public_seq,
  hasAnswer: row.has_answer === true,
})
