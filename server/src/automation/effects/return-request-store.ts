import type { ReturnRequest } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { sql } from 'kysely'

/** Our own record of goods on their way back. */
export const recordReturnRequest = async (
  tx: TenantTransaction,
  given: { runId: string; orderId: string; sellerId: string | null; request: ReturnRequest },
): Promise<void> => {
  const { request } = given
  await tx
    .insertInto('return_requests')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: request.id,
      rma_number: request.rmaNumber,
      run_id: given.runId,
      order_id: given.orderId,
      seller_id: given.sellerId,
      body: JSON.stringify(request),
      label: null,
      created_at: request.requestedAt,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'rma_number']).doNothing())
    .execute()
}

export const attachLabel = async (tx: TenantTransaction, rmaNumber: string, pdf: Uint8Array): Promise<void> => {
  await tx
    .updateTable('return_requests')
    .set({
      label: Buffer.from(pdf),
      body: sql<string>`jsonb_set(body, '{state}', '"label-made"')`,
    })
    .where('rma_number', '=', rmaNumber)
    .execute()
}

/** The run that goods come back for; undefined: the shop alone arranged it. */
export const findReturnRun = async (tx: TenantTransaction, rmaNumber: string): Promise<string | undefined> =>
  (await tx.selectFrom('return_requests').select('run_id').where('rma_number', '=', rmaNumber).executeTakeFirst())
    ?.run_id

/** The label of something that goes back, if it was asked for in this conversation. */
export const findReturnLabel = async (
  tx: TenantTransaction,
  { conversationId, returnId }: { conversationId: string; returnId: string },
): Promise<{ rmaNumber: string; pdf: Uint8Array } | undefined> => {
  const row = await tx
    .selectFrom('return_requests')
    .innerJoin('runs', 'runs.id', 'return_requests.run_id')
    .select(['return_requests.rma_number', 'return_requests.label'])
    .where('return_requests.id', '=', returnId)
    .where('runs.conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row?.label ? { rmaNumber: row.rma_number, pdf: row.label } : undefined
}
