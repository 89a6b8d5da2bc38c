import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

const recentTexts = 8

/** What is left of a turn whose words must go: that it was, and what was done. */
const withoutWords = JSON.stringify({ utterance: '••••', facts: {} })
const unread = JSON.stringify({ acts: [], intents: [], slots: [] })

/** The customer's last texts since then, as they are stored, oldest first. */
export const listRecentTexts = async (
  tx: TenantTransaction,
  conversationId: string,
  since: string,
): Promise<{ seq: number; text: string }[]> => {
  const result = await sql<{ seq: number; text: string }>`
    select seq, body -> 'parts' -> 0 ->> 'text' as text from entries
    where tenant_id = current_tenant() and conversation_id = ${conversationId} and author_kind = 'customer'
      and at >= ${since} and body -> 'parts' -> 0 ->> 'type' = 'text'
    order by seq desc limit ${recentTexts}`.execute(tx)
  return result.rows.toReversed()
}

/**
 * Stores texts anew with a number taken out that only a later message completed; what was read of them goes too. Their
 * hashes stay.
 */
export const remaskTexts = async (
  tx: TenantTransaction,
  conversationId: string,
  texts: readonly { seq: number; text: string }[],
): Promise<void> => {
  const first = texts[0]
  if (!first) return
  await sql`
    update entries e set body = case when e.kind = 'turn'
        then jsonb_set(e.body, '{turn}', e.body -> 'turn' || ${withoutWords}::jsonb
          || jsonb_build_object('reading', e.body -> 'turn' -> 'reading' || ${unread}::jsonb))
        else jsonb_set(e.body, '{parts,0,text}', to_jsonb(t.text)) end
    from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as t(seq int, text text)
    where e.tenant_id = current_tenant() and e.conversation_id = ${conversationId} and e.body is not null
      and (e.seq = t.seq or (e.kind = 'turn' and e.seq > ${first.seq} and t.seq = ${first.seq}))`.execute(tx)
}
