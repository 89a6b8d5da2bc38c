import type { Lesson, TurnRecord } from '@celadon/contract'
import { sql } from 'kysely'
import { loadEntry } from '#conversation/log'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'

/** What is kept of a learned test; `record`: its turn, null once that was erased. */
export type KeptLesson = Pick<Lesson, 'id' | 'number' | 'conversationId' | 'why' | 'madeAt' | 'expected'> & {
  authorId: string
  record: TurnRecord | null
}

/** A turn teaches once: said again, the newer word counts. Under the next number of its owner's. Of two at the same moment the second is tried again by its transaction. */
export const recordLesson = async (
  tx: TenantTransaction,
  made: Pick<KeptLesson, 'id' | 'conversationId' | 'why' | 'madeAt' | 'expected' | 'authorId'> & {
    sellerId: string | null
    entryId: string
  },
): Promise<void> => {
  await sql`
    insert into learned_tests (tenant_id, id, seller_id, number, conversation_id, entry_id, expected, why, author_id, made_at)
    select current_tenant(), ${made.id}, ${made.sellerId}::uuid, coalesce(max(number), 0) + 1, ${made.conversationId}::uuid,
      ${made.entryId}::uuid, ${made.expected}, ${made.why}, ${made.authorId}::uuid, ${made.madeAt}::timestamptz
    from learned_tests where tenant_id = current_tenant() and seller_id is not distinct from ${made.sellerId}::uuid
    on conflict (tenant_id, seller_id, entry_id) do update set expected = excluded.expected, why = excluded.why`.execute(
    tx,
  )
}

/** What the rules of this owner have to meet, by number. */
export const listLessons = async (tx: TenantTransaction, sellerId: string | null): Promise<KeptLesson[]> => {
  const rows = await tx
    .selectFrom('learned_tests')
    .selectAll()
    .where(sql<boolean>`seller_id is not distinct from ${sellerId}::uuid`)
    .orderBy('number')
    .limit(500)
    .execute()
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      number: row.number,
      conversationId: row.conversation_id,
      why: row.why,
      madeAt: row.made_at,
      expected: row.expected,
      authorId: row.author_id,
      record: (await loadEntry(tx, row.conversation_id, row.entry_id)).body?.turn ?? null,
    })),
  )
}

/** It is not asked for any more. @throws NOT_FOUND */
export const withdrawLesson = async (tx: TenantTransaction, id: string): Promise<void> => {
  const gone = await tx.deleteFrom('learned_tests').where('id', '=', id).executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new CeladonError('NOT_FOUND')
}
