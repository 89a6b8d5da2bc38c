import type { ExpectedOfScenario, Language, ScriptedLine, SimulatedBuyer, TurnRecord } from '@celadon/contract'
import { sql } from 'kysely'
import type { KeptStage, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { hold } from '#platform/holds'

/** A simulated buyer as it is kept. `record`: of one made from a learned test its turn, null once that was erased. */
export type KeptScenario = {
  id: string
  number: number
  sellerId: string | null
  title: string
  language: Language
  stage: KeptStage
  lines: ScriptedLine[]
  buyer: SimulatedBuyer
  expected: ExpectedOfScenario
  isChosen: boolean
  authorId: string
  madeAt: string
  from: { conversationId: string; entryId: string } | null
  record: TurnRecord | null
}

const mostKept = 100

/** Under the next number of its owner's. @throws SHELF_FULL */
export const recordScenario = async (
  tx: TenantTransaction,
  made: Omit<KeptScenario, 'number' | 'record'>,
): Promise<void> => {
  await hold(tx, 'scenarioNumber', made.sellerId ?? '')
  const { rows } = await sql<{ id: string }>`
    insert into scenarios (tenant_id, id, seller_id, number, title, language, stage, lines, buyer, expected, is_chosen,
      conversation_id, entry_id, author_id, made_at)
    select current_tenant(), ${made.id}, ${made.sellerId}::uuid, coalesce(max(number), 0) + 1, ${made.title}, ${made.language},
      ${JSON.stringify(made.stage)}::jsonb, ${JSON.stringify(made.lines)}::jsonb, ${JSON.stringify(made.buyer)}::jsonb,
      ${JSON.stringify(made.expected)}::jsonb, ${made.isChosen}::boolean, ${made.from?.conversationId ?? null}::uuid,
      ${made.from?.entryId ?? null}::uuid, ${made.authorId}::uuid, ${made.madeAt}::timestamptz
    from scenarios where seller_id is not distinct from ${made.sellerId}::uuid
    having count(*) < ${mostKept}::int
    returning id`.execute(tx)
  if (rows.length === 0) throw new CeladonError('SHELF_FULL')
}

/** Of this owner, by number. */
export const listScenarios = async (tx: TenantTransaction, sellerId: string | null): Promise<KeptScenario[]> => {
  const rows = await select(tx)
    .where(sql<boolean>`s.seller_id is not distinct from ${sellerId}::uuid`)
    .orderBy('s.number')
    .limit(mostKept)
    .execute()
  return rows.map(toKept)
}

/** @throws NOT_FOUND */
export const loadScenario = async (tx: TenantTransaction, id: string): Promise<KeptScenario> => {
  const row = await select(tx).where('s.id', '=', id).executeTakeFirst()
  if (!row) throw new CeladonError('NOT_FOUND')
  return toKept(row)
}

export const chooseScenario = async (tx: TenantTransaction, id: string, isChosen: boolean): Promise<void> => {
  await tx.updateTable('scenarios').set({ is_chosen: isChosen }).where('id', '=', id).execute()
}

export const removeScenario = async (tx: TenantTransaction, id: string): Promise<void> => {
  await tx.deleteFrom('scenarios').where('id', '=', id).execute()
}

const select = (tx: TenantTransaction) =>
  tx
    .selectFrom('scenarios as s')
    .leftJoin('entries as e', (join) =>
      join
        .onRef('e.tenant_id', '=', 's.tenant_id')
        .onRef('e.conversation_id', '=', 's.conversation_id')
        .onRef('e.id', '=', 's.entry_id'),
    )
    .selectAll('s')
    .select(sql<TurnRecord | null>`e.body -> 'turn'`.as('turn'))

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

const toKept = (row: Row): KeptScenario => ({
  id: row.id,
  number: row.number,
  sellerId: row.seller_id,
  title: row.title,
  language: row.language,
  stage: row.stage,
  lines: row.lines,
  buyer: row.buyer,
  expected: row.expected,
  isChosen: row.is_chosen,
  authorId: row.author_id,
  madeAt: row.made_at,
  from: row.entry_id === null ? null : { conversationId: row.conversation_id!, entryId: row.entry_id },
  record: row.turn,
})
