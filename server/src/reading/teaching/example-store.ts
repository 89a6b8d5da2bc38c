import type { Reading, TaughtExample } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** An example before it has its number. */
export type NewExample = {
  id: string
  utterance: string
  intent: string
  language: Reading['language']
  authorId: string
  taughtAt: string
  from: { conversationId: string; entryId: string } | null
}

/** Appends with the numbers after `lastBefore`, which the caller has reserved. */
export const insertExamples = async (
  tx: TenantTransaction,
  lastBefore: number,
  examples: readonly NewExample[],
): Promise<void> => {
  await tx
    .insertInto('taught_examples')
    .values(
      examples.map((example, index) => ({
        tenant_id: sql<string>`current_tenant()`,
        sequence: lastBefore + 1 + index,
        id: example.id,
        utterance: example.utterance,
        intent: example.intent,
        language: example.language,
        author_id: example.authorId,
        taught_at: example.taughtAt,
        conversation_id: example.from?.conversationId ?? null,
        entry_id: example.from?.entryId ?? null,
      })),
    )
    .execute()
}

/** The newest lesson about an entry that stands. */
export const findLessonOf = async (
  tx: TenantTransaction,
  entryId: string,
): Promise<{ id: string; sequence: number; intent: string } | undefined> =>
  tx
    .selectFrom('taught_examples')
    .select(['id', 'sequence', 'intent'])
    .where('entry_id', '=', entryId)
    .where('withdrawn_at', 'is', null)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Newest first, withdrawn ones too. */
export const listExamples = async (
  tx: TenantTransaction,
  page: { before?: number | undefined; limit: number },
): Promise<TaughtExample[]> => {
  const rows = await tx
    .selectFrom('taught_examples as e')
    .innerJoin('members as m', (join) =>
      join.onRef('m.tenant_id', '=', 'e.tenant_id').onRef('m.id', '=', 'e.author_id'),
    )
    .selectAll('e')
    .select('m.display_name')
    .$if(page.before !== undefined, (query) => query.where('e.sequence', '<', page.before!))
    .orderBy('e.sequence', 'desc')
    .limit(page.limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    sequence: row.sequence,
    utterance: row.utterance,
    intent: row.intent,
    language: row.language,
    author: { id: row.author_id, name: row.display_name },
    taughtAt: row.taught_at,
    from: row.conversation_id && row.entry_id ? { conversationId: row.conversation_id, entryId: row.entry_id } : null,
    withdrawnAt: row.withdrawn_at,
  }))
}

/** What a new base is trained with and tested by: each utterance with what was said of it last, but nothing withdrawn. */
export const listTaughtInForce = async (
  tx: TenantTransaction,
  upTo: number,
): Promise<{ utterance: string; intent: string }[]> => {
  const rows = await tx
    .selectFrom('taught_examples')
    .select(['utterance', 'intent'])
    .where('sequence', '<=', upTo)
    .where('withdrawn_at', 'is', null)
    .orderBy('sequence')
    .execute()
  return [...new Map(rows.map((row) => [row.utterance, row])).values()]
}

export const countByIntent = async (tx: TenantTransaction): Promise<Map<string, number>> => {
  const rows = await tx
    .selectFrom('taught_examples')
    .select(['intent', sql<number>`count(*)::int`.as('count')])
    .where('withdrawn_at', 'is', null)
    .groupBy('intent')
    .execute()
  return new Map(rows.map(({ intent, count }) => [intent, count]))
}

/** Withdrawn stays withdrawn, by whoever did it first. */
export const withdrawExample = async (
  tx: TenantTransaction,
  { id, memberId, now }: { id: string; memberId: string; now: string },
): Promise<'withdrawn' | 'known' | 'missing'> => {
  const withdrawn = await tx
    .updateTable('taught_examples')
    .set({ withdrawn_at: now, withdrawn_by: memberId })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (withdrawn) return 'withdrawn'
  const known = await tx.selectFrom('taught_examples').select('id').where('id', '=', id).executeTakeFirst()
  return known ? 'known' : 'missing'
}
