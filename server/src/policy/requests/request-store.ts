import type { AskedException } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** A request as it is kept. `why`: what the customer is told beside the answer; null before there is one. */
export type KeptRequest = {
  id: string
  runId: string
  conversationId: string
  customerId: string
  sellerId: string
  state: 'open' | 'granted' | 'refused' | 'lapsed'
  asked: AskedException
  askedAt: string
  dueAt: string
  why: string | null
}

/** A refused wish is asked for once; asked again, the first request stands. */
export const recordRequest = async (
  tx: TenantTransaction,
  made: Omit<KeptRequest, 'state' | 'why'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('exception_requests')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: made.id,
      run_id: made.runId,
      conversation_id: made.conversationId,
      customer_id: made.customerId,
      seller_id: made.sellerId,
      state: 'open',
      body: JSON.stringify(made.asked),
      asked_at: made.askedAt,
      due_at: made.dueAt,
      decided_by: null,
      decided_at: null,
      why: null,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'run_id']).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

const mostListed = 200

/** The longest waiting first. */
export const listOpenRequests = async (tx: TenantTransaction): Promise<KeptRequest[]> =>
  (
    await tx
      .selectFrom('exception_requests')
      .selectAll()
      .where('state', '=', sql.lit('open'))
      .orderBy('asked_at')
      .limit(mostListed)
      .execute()
  ).map(toKept)

export const countOpenRequests = async (tx: TenantTransaction): Promise<number> => {
  const { open } = await tx
    .selectFrom('exception_requests')
    .select((of) => of.fn.countAll<string>().as('open'))
    .where('state', '=', sql.lit('open'))
    .executeTakeFirstOrThrow()
  return Number(open)
}

export const findRequest = async (tx: TenantTransaction, id: string): Promise<KeptRequest | undefined> => {
  const row = await tx.selectFrom('exception_requests').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toKept(row)
}

export const findRequestOfRun = async (tx: TenantTransaction, runId: string): Promise<KeptRequest | undefined> => {
  const row = await tx.selectFrom('exception_requests').selectAll().where('run_id', '=', runId).executeTakeFirst()
  return row && toKept(row)
}

/** `until`: how long a yes can be made use of; null: no. Of two who answer at once one is first; false for the other. */
export const answerRequest = async (
  tx: TenantTransaction,
  { id, until, memberId, why, now }: { id: string; until: string | null; memberId: string; why: string; now: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('exception_requests')
    .set({
      state: until === null ? 'refused' : 'granted',
      decided_by: memberId,
      decided_at: now,
      why,
      ...(until !== null && { due_at: until }),
    })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Nobody answered in time. False: somebody did just now. */
export const lapseRequest = async (tx: TenantTransaction, id: string, now: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('exception_requests')
    .set({ state: 'lapsed', decided_at: now })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type Row = {
  id: string
  run_id: string
  conversation_id: string
  customer_id: string
  seller_id: string
  state: KeptRequest['state']
  body: AskedException
  asked_at: string
  due_at: string
  why: string | null
}

const toKept = (row: Row): KeptRequest => ({
  id: row.id,
  runId: row.run_id,
  conversationId: row.conversation_id,
  customerId: row.customer_id,
  sellerId: row.seller_id,
  state: row.state,
  asked: row.body,
  askedAt: row.asked_at,
  dueAt: row.due_at,
  why: row.why,
})
