import type { Audience, Language } from '@celadon/contract'
import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'

/** A question that no article answered. `entryId`: the reply that said so. */
export type Unanswered = {
  id: string
  conversationId: string
  entryId: string
  question: string
  language: Language
  audience: Audience
  askedAt: string
}

/** Written together with the reply, in whatever order the statements travel: nothing stands where the reply was not saved. */
export const recordUnanswered = async (tx: TenantTransaction, asked: Unanswered): Promise<void> => {
  await sql`insert into unanswered_questions (tenant_id, id, conversation_id, question, language, audience, asked_at)
    select tenant_id, ${asked.id}::uuid, conversation_id, ${asked.question}, ${asked.language}, ${asked.audience},
      ${asked.askedAt}::timestamptz
    from entries where id = ${asked.entryId}::uuid and conversation_id = ${asked.conversationId}::uuid`.execute(tx)
}

export const listTenantsToGroup = async (tx: DispatcherTransaction): Promise<string[]> => {
  const rows = await tx
    .selectFrom('unanswered_questions')
    .select('tenant_id')
    .distinct()
    .where('is_grouped', '=', sql.lit(false))
    .limit(100)
    .execute()
  return rows.map((row) => row.tenant_id)
}

/** The oldest that stand in no group; other processes pass them by until the transaction ends. */
export const takeUngrouped = async (
  tx: TenantTransaction,
  limit: number,
): Promise<Pick<Unanswered, 'id' | 'question' | 'language' | 'audience' | 'askedAt'>[]> =>
  tx
    .selectFrom('unanswered_questions')
    .select(['id', 'question', 'language', 'audience', 'asked_at as askedAt'])
    .where('is_grouped', '=', sql.lit(false))
    .orderBy('asked_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()

/** `gapId` null: it says too little to be put anywhere. */
export const markGrouped = async (tx: TenantTransaction, id: string, gapId: string | null): Promise<void> => {
  await tx.updateTable('unanswered_questions').set({ gap_id: gapId, is_grouped: true }).where('id', '=', id).execute()
}
