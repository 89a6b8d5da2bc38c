import type { Run } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** Whose run it is and whose goods it concerns. */
export type RunOwners = { customerId: string; sellerId: string | null }

/** Keeps the run as it is now, the first time and every time after. */
export const recordRun = async (tx: TenantTransaction, run: Run, owners: RunOwners, now: string): Promise<void> => {
  const body = JSON.stringify(run)
  await tx
    .insertInto('runs')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: run.id,
      conversation_id: run.conversationId,
      customer_id: owners.customerId,
      seller_id: owners.sellerId,
      workflow: run.workflow,
      version: run.version,
      status: run.status,
      body,
      expected_by: run.expectedBy,
      started_at: run.startedAt,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'id']).doUpdateSet({
        status: run.status,
        body,
        expected_by: run.expectedBy,
        seller_id: owners.sellerId,
        updated_at: now,
      }),
    )
    .execute()
}

export const findRun = async (tx: TenantTransaction, id: string): Promise<(Run & RunOwners) | undefined> => {
  const row = await tx
    .selectFrom('runs')
    .select(['body', 'customer_id', 'seller_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row.body, customerId: row.customer_id, sellerId: row.seller_id }
}

/** What a customer is waiting for until their goods are back, in whatever conversation it was arranged, the newest first. */
export const listWaitingRuns = async (tx: TenantTransaction, customerId: string): Promise<Run[]> => {
  const rows = await tx
    .selectFrom('runs')
    .select('body')
    .where('customer_id', '=', customerId)
    .where('status', '=', 'awaiting-arrival')
    .orderBy('started_at', 'desc')
    .limit(mostWaiting)
    .execute()
  return rows.map((row) => row.body)
}

const mostWaiting = 20

/** Every run of this conversation, the oldest first. */
export const listRunsOf = async (tx: TenantTransaction, conversationId: string): Promise<Run[]> => {
  const rows = await tx
    .selectFrom('runs')
    .select('body')
    .where('conversation_id', '=', conversationId)
    .orderBy('started_at')
    .execute()
  return rows.map((row) => row.body)
}

/** What was promised in this conversation and is not done yet, the oldest first. */
export const listPendingRuns = async (tx: TenantTransaction, conversationId: string): Promise<Run[]> => {
  const rows = await tx
    .selectFrom('runs')
    .select('body')
    .where('conversation_id', '=', conversationId)
    .where('status', 'in', ['acting', 'awaiting-approval', 'awaiting-arrival'])
    .orderBy('started_at')
    .execute()
  return rows.map((row) => row.body)
}
