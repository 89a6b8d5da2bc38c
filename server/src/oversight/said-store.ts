import type { Part } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { firstIdAt } from './first-id-at.ts'

/** One reply of the assistant's. */
export type SaidReply = { conversationId: string; parts: Part[] }

/** Replies of conversations begun since then in which any of these words stand, the oldest first. */
export const listRepliesWith = async (
  tx: TenantTransaction,
  { since, words, limit }: { since: Date; words: readonly string[]; limit: number },
): Promise<SaidReply[]> => {
  const wanted = sql.join(
    words.map((each) => sql`position(${JSON.stringify(each).slice(1, -1)} in body::text) > 0`),
    sql` or `,
  )
  const { rows } = await sql<{ conversation_id: string; parts: Part[] }>`
    select conversation_id, body -> 'parts' as parts from entries
    where tenant_id = current_tenant() and kind = 'message' and author_kind = 'assistant' and body is not null
      and conversation_id > ${firstIdAt(since)}::uuid and (${wanted})
    order by conversation_id, seq limit ${limit}`.execute(tx)
  return rows.map((row) => ({ conversationId: row.conversation_id, parts: row.parts }))
}
