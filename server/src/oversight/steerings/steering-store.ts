import type { Goodwill, Steering } from '@celadon/contract'
import { sql } from 'kysely'
import { prepare, type HeldDraft, type KeptGoodwill, type Tables, type TenantTransaction } from '#platform/database'
import type { KeptPause } from '#oversight/pauses'
import { CeladonError } from '#platform/errors'
import type { Selectable } from 'kysely'

/** What somebody put in the assistant's way, as it is kept. */
export type KeptSteering = {
  id: string
  sellerId: string | null
  kind: Steering['kind']
  articleId: string | null
  goodwill: KeptGoodwill | null
  /** Why the reply waits, where nobody asked by hand. */
  risk: Steering['risk']
  authorId: string
  madeAt: string
  until: string
  state: Steering['state']
  draft: HeldDraft | null
  dueAt: string | null
}

const inForce = ['open', 'waiting', 'approved'] as const

export const recordSteering = async (
  tx: TenantTransaction,
  made: Pick<KeptSteering, 'id' | 'sellerId' | 'kind' | 'articleId' | 'authorId' | 'madeAt' | 'until'> & {
    conversationId: string
    risk?: Steering['risk']
    goodwill?: KeptGoodwill | null
  },
): Promise<void> => {
  await tx
    .insertInto('steerings')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: made.id,
      conversation_id: made.conversationId,
      seller_id: made.sellerId,
      kind: made.kind,
      article_id: made.articleId,
      goodwill: made.goodwill ? JSON.stringify(made.goodwill) : null,
      risk: made.risk ?? null,
      author_id: made.authorId,
      made_at: made.madeAt,
      until: made.until,
      state: 'open',
      draft: null,
      due_at: null,
    })
    .execute()
}

/**
 * What the assistant has to heed now, the oldest first, and all that it is paused for: one statement, which every turn
 * asks. A reply that waits is never forgotten, however long it waits.
 */
export const listInForce = async (
  tx: TenantTransaction,
  conversationId: string,
  now: string,
): Promise<{ steerings: KeptSteering[]; pauses: KeptPause[] }> => {
  const rows = await findInForce(tx, { conversationId, now })
  return {
    steerings: rows.flatMap((row) => (row.id === null ? [] : [toKept(row as Selectable<Tables['steerings']>)])),
    pauses: rows[0]!.pauses,
  }
}

const findInForce = prepare((db, { conversationId, now }: { conversationId: string; now: string }) =>
  db
    .selectFrom(
      sql<{ pauses: KeptPause[] }>`(
      select coalesce(jsonb_agg(shown order by begun_at, id), '[]') as pauses from open_pauses
      where tenant_id = current_tenant() and (until is null or until > ${now}))`.as('p'),
    )
    .leftJoin('steerings as s', (join) =>
      join.on(sql<boolean>`s.tenant_id = current_tenant() and s.conversation_id = ${conversationId}
        and s.state in (${sql.join(inForce.map((state) => sql.lit(state)))})
        and (s.until > ${now} or s.state <> 'open')`),
    )
    .selectAll('s')
    .select('p.pauses')
    .orderBy('s.made_at'),
)

/** What may be given to this customer at `now`: what was not put before them yet, and what waits for their yes. */
export const listGoodwill = async (tx: TenantTransaction, conversationId: string, now: string): Promise<Goodwill[]> => {
  const rows = await tx
    .selectFrom('steerings')
    .select(['id', 'seller_id', 'goodwill', 'until'])
    .where('conversation_id', '=', conversationId)
    .where('kind', '=', 'goodwill')
    .where('state', 'in', ['open', 'done'])
    .where('until', '>', now)
    .execute()
  return rows.flatMap(({ id, seller_id: sellerId, goodwill, until }) =>
    goodwill ? [{ id, sellerId, orderId: goodwill.orderId, upTo: goodwill.upTo, until }] : [],
  )
}

/** Everything that was put in the way, the newest first. */
export const listSteerings = async (tx: TenantTransaction, conversationId: string): Promise<KeptSteering[]> => {
  const rows = await tx
    .selectFrom('steerings')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('made_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(toKept)
}

/** Moves one that is in one of these states. @throws NOT_FOUND; ALREADY_DECIDED when it is in none of them */
export const moveSteering = async (
  tx: TenantTransaction,
  { id, from, to }: { id: string; from: readonly Steering['state'][]; to: Steering['state'] },
): Promise<void> => {
  const found = await tx.selectFrom('steerings').select('id').where('id', '=', id).executeTakeFirst()
  if (!found) throw new CeladonError('NOT_FOUND')
  const moved = await tx
    .updateTable('steerings')
    .set({ state: to })
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  if (moved.numUpdatedRows === 0n) throw new CeladonError('ALREADY_DECIDED')
}

/** It was heeded. What is over already stays as it is. */
export const markHeeded = async (tx: TenantTransaction, id: string): Promise<void> => {
  await tx.updateTable('steerings').set({ state: 'done' }).where('id', '=', id).where('state', 'in', inForce).execute()
}

/** What was put before the customer and gave way to something else is put before them again. */
export const reopenGoodwill = async (tx: TenantTransaction, id: string): Promise<void> => {
  await tx
    .updateTable('steerings')
    .set({ state: 'open' })
    .where('id', '=', id)
    .where('kind', '=', 'goodwill')
    .where('state', '=', 'done')
    .execute()
}

/** Nothing of it counts any more: a person has it. */
export const endAllSteerings = async (tx: TenantTransaction, conversationId: string): Promise<void> => {
  await tx
    .updateTable('steerings')
    .set({ state: 'ended' })
    .where('conversation_id', '=', conversationId)
    .where('state', 'in', inForce)
    .execute()
}

/** The reply that waits, until when. */
export const keepDraft = async (
  tx: TenantTransaction,
  { id, draft, dueAt }: { id: string; draft: HeldDraft; dueAt: string },
): Promise<void> => {
  await tx
    .updateTable('steerings')
    .set({ state: 'waiting', draft: JSON.stringify(draft), due_at: dueAt })
    .where('id', '=', id)
    .where('state', 'in', inForce)
    .execute()
}

/** Replies that wait, by conversation. */
export const findHeldUntil = async (
  tx: TenantTransaction,
  conversationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (conversationIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('steerings')
    .select(['conversation_id', 'due_at'])
    .where('conversation_id', 'in', conversationIds)
    .where('state', '=', sql.lit('waiting'))
    .execute()
  return new Map(rows.flatMap((row) => (row.due_at === null ? [] : [[row.conversation_id, row.due_at] as const])))
}

const toKept = (row: Selectable<Tables['steerings']>): KeptSteering => ({
  id: row.id,
  sellerId: row.seller_id,
  kind: row.kind,
  articleId: row.article_id,
  goodwill: row.goodwill,
  risk: row.risk,
  authorId: row.author_id,
  madeAt: row.made_at,
  until: row.until,
  state: row.state,
  draft: row.draft,
  dueAt: row.due_at,
})
