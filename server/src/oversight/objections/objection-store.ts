import type { Objection, TurnRecord } from '@celadon/contract'
import { sql, type Selectable } from 'kysely'
import type { Tables, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

/** An objection as it is kept. */
export type KeptObjection = Pick<
  Objection,
  'id' | 'conversationId' | 'fault' | 'about' | 'why' | 'madeAt' | 'state' | 'answer'
> & { sellerId: string | null; entryId: string; authorId: string }

export const recordObjection = async (
  tx: TenantTransaction,
  made: Omit<KeptObjection, 'state' | 'answer'>,
): Promise<void> => {
  await tx
    .insertInto('objections')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: made.id,
      seller_id: made.sellerId,
      conversation_id: made.conversationId,
      entry_id: made.entryId,
      fault: made.fault,
      about: JSON.stringify(made.about),
      why: made.why,
      author_id: made.authorId,
      made_at: made.madeAt,
      state: 'open',
      answer: '',
      answered_by: null,
      answered_at: null,
    })
    .execute()
}

/** Of the reader's side, the open ones first and the newest of each first, each with its turn. */
export const listObjections = async (
  tx: TenantTransaction,
): Promise<(KeptObjection & { record: TurnRecord | null })[]> => {
  const rows = await tx
    .selectFrom('objections as o')
    .leftJoin('entries as e', (join) =>
      join
        .onRef('e.tenant_id', '=', 'o.tenant_id')
        .onRef('e.conversation_id', '=', 'o.conversation_id')
        .onRef('e.id', '=', 'o.entry_id'),
    )
    .selectAll('o')
    .select(sql<TurnRecord | null>`e.body -> 'turn'`.as('turn'))
    .orderBy(sql`o.state <> 'open'`)
    .orderBy('o.made_at', 'desc')
    .orderBy('o.id', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({ ...toKept(row), record: row.turn }))
}

/** @throws NOT_FOUND */
export const loadObjection = async (tx: TenantTransaction, id: string): Promise<KeptObjection> => {
  const row = await tx.selectFrom('objections').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new CeladonError('NOT_FOUND')
  return toKept(row)
}

/** Once. @throws ALREADY_DECIDED */
export const answerObjection = async (
  tx: TenantTransaction,
  { id, isAccepted, answer, memberId, now }: Answered,
): Promise<void> => {
  const moved = await tx
    .updateTable('objections')
    .set({ state: isAccepted ? 'accepted' : 'refused', answer, answered_by: memberId, answered_at: now })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (moved.numUpdatedRows === 0n) throw new CeladonError('ALREADY_DECIDED')
}

type Answered = { id: string; isAccepted: boolean; answer: string; memberId: string; now: string }

const toKept = (row: Selectable<Tables['objections']>): KeptObjection => ({
  id: row.id,
  sellerId: row.seller_id,
  conversationId: row.conversation_id,
  entryId: row.entry_id,
  fault: row.fault,
  about: row.about,
  why: row.why,
  authorId: row.author_id,
  madeAt: row.made_at,
  state: row.state,
  answer: row.answer,
})
