import type { Language } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** Words of a colleague that solved something, with blanks where the customer's own things stood. */
export type SolvingReply = { id: string; text: string; solved: number }

const mostKept = 200
const mostListed = 5

/** Those that solved the most in this situation, first. */
export const listSolvingReplies = (
  tx: TenantTransaction,
  { intent, language }: { intent: string; language: Language },
): Promise<SolvingReply[]> =>
  tx
    .selectFrom('solving_replies')
    .select(['id', 'text', 'solved'])
    .where('intent', '=', intent)
    .where('language', '=', language)
    .orderBy('solved', 'desc')
    .orderBy('last_at', 'desc')
    .limit(mostListed)
    .execute()

/** Counts it, or takes it in; what solved the least goes when a situation has more than are kept. */
export const recordSolvingReply = async (
  tx: TenantTransaction,
  reply: { id: string; intent: string; language: Language; text: string; now: string },
): Promise<void> => {
  const { id, intent, language, text, now } = reply
  await sql`insert into solving_replies (tenant_id, id, intent, language, text, solved, last_at)
    values (current_tenant(), ${id}, ${intent}, ${language}, ${text}, 1, ${now})
    on conflict (tenant_id, intent, language, md5(text)) do update set solved = solving_replies.solved + 1, last_at = ${now}`.execute(
    tx,
  )
  await sql`delete from solving_replies where tenant_id = current_tenant() and id in (
    select id from solving_replies where tenant_id = current_tenant() and intent = ${intent} and language = ${language}
    order by solved desc, last_at desc offset ${mostKept})`.execute(tx)
}
