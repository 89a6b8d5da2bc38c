import type { Mention } from '@celadon/contract'
import type { Entry } from '#conversation/log'
import type { TenantTransaction } from '#platform/database'
import { sql } from 'kysely'

/** These are named in this note, by its author. */
export const recordMentions = async (
  tx: TenantTransaction,
  {
    conversationId,
    memberIds,
    entry,
    byName,
  }: { conversationId: string; memberIds: readonly string[]; entry: Entry; byName: string },
): Promise<void> => {
  await sql`insert into mentions (tenant_id, member_id, conversation_id, seq, by_name, at)
    select distinct current_tenant(), m.id, ${conversationId}::uuid, ${entry.seq}::int, ${byName}, ${entry.at}::timestamptz
    from unnest(${memberIds}::uuid[]) as m (id)`.execute(tx)
}

const mostListed = 50

/** The newest mention of a member in each conversation, the newest conversation first. */
export const listMentions = async (tx: TenantTransaction, memberId: string): Promise<Mention[]> => {
  const { rows } = await sql<{ conversation_id: string; by_name: string; at: string }>`
    select * from (select distinct on (conversation_id) conversation_id, by_name, at from mentions
      where tenant_id = current_tenant() and member_id = ${memberId}::uuid order by conversation_id, seq desc) as newest
    order by at desc limit ${mostListed}`.execute(tx)
  return rows.map((row) => ({ conversationId: row.conversation_id, byName: row.by_name, at: row.at }))
}

/** This member is done with whatever they were named for there. */
export const endMentions = async (
  tx: TenantTransaction,
  { conversationId, memberId }: { conversationId: string; memberId: string },
): Promise<void> => {
  await tx
    .deleteFrom('mentions')
    .where('member_id', '=', memberId)
    .where('conversation_id', '=', conversationId)
    .execute()
}
