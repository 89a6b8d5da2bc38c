import type { TurnRecord } from '@celadon/contract'
import { sql, type RawBuilder } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { firstIdAt } from './first-id-at.ts'

/** One explained turn with where it stands. */
export type KeptTurn = { conversationId: string; seq: number; record: TurnRecord }
type Page = { since: Date; after: Pick<KeptTurn, 'conversationId' | 'seq'> | null; limit: number }

/**
 * Explained turns in the order of their conversations, a page at a time, from the first conversation that was begun at
 * `since` on: the ids of conversations are in the order of time. What was erased is left out.
 */
export const listTurnRecords = (tx: TenantTransaction, page: Page): Promise<KeptTurn[]> => listTurns(tx, page, sql``)

/** The newest of them in which something was ruled, in the same order. */
export const listRuledTurns = async (tx: TenantTransaction, page: Omit<Page, 'after'>): Promise<KeptTurn[]> => {
  const ruled = sql`and body #> '{turn,facts,advance,ruled}' is not null`
  return (await listTurns(tx, { ...page, after: null }, ruled, sql`conversation_id desc, seq desc`)).toReversed()
}

const listTurns = async (
  tx: TenantTransaction,
  page: Page,
  only: RawBuilder<unknown>,
  order = sql`conversation_id, seq`,
): Promise<KeptTurn[]> => {
  const from = page.after ?? { conversationId: firstIdAt(page.since), seq: 0 }
  const { rows } = await sql<{ conversation_id: string; seq: number; turn: TurnRecord }>`
    select conversation_id, seq, body -> 'turn' as turn from entries
    where tenant_id = current_tenant() and kind = 'turn' and body is not null ${only}
      and (conversation_id, seq) > (${from.conversationId}::uuid, ${from.seq}::int)
    order by ${order} limit ${page.limit}`.execute(tx)
  return rows.map((row) => ({ conversationId: row.conversation_id, seq: row.seq, record: row.turn }))
}
