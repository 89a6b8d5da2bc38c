import type { TurnRecord } from '@celadon/contract'
import { sql, type Selectable } from 'kysely'
import type { LessonTest, Tables, TenantTransaction, WantedOfLesson } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { hold } from '#platform/holds'

/** What is kept of a learned test; `record`: its turn, null once that was erased. */
export type KeptLesson = {
  id: string
  number: number
  conversationId: string
  entryId: string
  why: string
  madeAt: string
  authorId: string
  test: LessonTest
  record: TurnRecord | null
}

type Made = Omit<KeptLesson, 'number' | 'record'> & { sellerId: string | null }

/**
 * A turn teaches one test of a kind, and of words one of each place: said again, the newer word counts. Under the next number of its owner's, which is
 * answered.
 */
export const recordLesson = async (tx: TenantTransaction, { test, ...made }: Made): Promise<number> => {
  await hold(tx, 'lessonNumber', made.sellerId ?? '')
  const [expected, wanted] = test.kind === 'ruling' ? [test.expected, null] : [null, JSON.stringify(wantedOf(test))]
  const { rows } = await sql<{ number: number }>`
    insert into learned_tests (tenant_id, id, seller_id, number, conversation_id, entry_id, kind, expected, wanted, why, author_id, made_at)
    select current_tenant(), ${made.id}, ${made.sellerId}::uuid, coalesce(max(number), 0) + 1, ${made.conversationId}::uuid,
      ${made.entryId}::uuid, ${test.kind}, ${expected}, ${wanted}::jsonb, ${made.why}, ${made.authorId}::uuid, ${made.madeAt}::timestamptz
    from learned_tests where tenant_id = current_tenant() and seller_id is not distinct from ${made.sellerId}::uuid
    on conflict (tenant_id, seller_id, entry_id, kind, (coalesce(wanted ->> 'workflow', '')), (coalesce(wanted ->> 'sentence', wanted ->> 'text', ''))) do update
      set expected = excluded.expected, wanted = excluded.wanted, why = excluded.why
    returning number`.execute(tx)
  return rows[0]!.number
}

/** Everything of this owner's, by number. */
export const listLessons = async (tx: TenantTransaction, sellerId: string | null): Promise<KeptLesson[]> => {
  const rows = await tx
    .selectFrom('learned_tests as l')
    .leftJoin('entries as e', (join) =>
      join
        .onRef('e.tenant_id', '=', 'l.tenant_id')
        .onRef('e.conversation_id', '=', 'l.conversation_id')
        .onRef('e.id', '=', 'l.entry_id'),
    )
    .selectAll('l')
    .select(sql<TurnRecord | null>`e.body -> 'turn'`.as('turn'))
    .where(sql<boolean>`l.seller_id is not distinct from ${sellerId}::uuid`)
    .orderBy('l.number')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    conversationId: row.conversation_id,
    entryId: row.entry_id,
    why: row.why,
    madeAt: row.made_at,
    authorId: row.author_id,
    test: testOf(row),
    record: row.turn,
  }))
}

/** It is not asked for any more. @throws NOT_FOUND */
export const withdrawLesson = async (tx: TenantTransaction, id: string): Promise<void> => {
  const gone = await tx.deleteFrom('learned_tests').where('id', '=', id).executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new CeladonError('NOT_FOUND')
}

const wantedOf = ({ kind: _kind, ...wanted }: Exclude<LessonTest, { kind: 'ruling' }>): WantedOfLesson => wanted

const testOf = ({
  kind,
  expected,
  wanted,
}: Pick<Selectable<Tables['learned_tests']>, 'kind' | 'expected' | 'wanted'>) =>
  (kind === 'ruling' ? { kind, expected } : { kind, ...wanted }) as LessonTest
