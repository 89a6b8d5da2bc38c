import type { PaymentMethod } from '@celadon/contract'
import type { MoneyMove, MoneyMoved } from '#commerce'
import type { TenantTransaction } from '#platform/database'
import { sql } from 'kysely'

/** False: something was moved under this key before. */
export const recordMove = async (tx: TenantTransaction, id: string, move: MoneyMove): Promise<boolean> => {
  const row = await tx
    .insertInto('shop_payments')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id,
      key: move.key,
      order_id: move.orderId,
      kind: move.kind === 'charge' ? 'payment' : 'refund',
      method_id: move.methodId,
      amount_minor: move.amount.amountMinor,
      currency: move.amount.currency,
      at: move.at,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export const findMoved = async (
  tx: TenantTransaction,
  by: { id: string } | { key: string },
): Promise<MoneyMoved | undefined> => {
  const payments = tx.selectFrom('shop_payments').select('id')
  const row = await (
    'id' in by ? payments.where('id', '=', by.id) : payments.where('key', '=', by.key)
  ).executeTakeFirst()
  return row && { state: 'done', reference: row.id }
}

/** Whether the order is the buyer's; held until the transaction ends. */
const holdOrder = async (tx: TenantTransaction, orderId: string, buyerId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('shop_orders')
    .select('id')
    .where('id', '=', orderId)
    .where('buyer_id', '=', buyerId)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Whether what money is moved for is the buyer's: an order, or their membership. */
export const isTheirOwn = async (tx: TenantTransaction, boughtId: string, buyerId: string): Promise<boolean> => {
  if (await holdOrder(tx, boughtId, buyerId)) return true
  const row = await tx
    .selectFrom('shop_buyers')
    .select('id')
    .where('id', '=', buyerId)
    .where(sql<boolean>`account -> 'membership' ->> 'id' = ${boughtId}`)
    .executeTakeFirst()
  return row !== undefined
}

/** The buyer's ways to pay; held, so that a balance is never read twice and written once. */
export const holdMethods = async (tx: TenantTransaction, buyerId: string): Promise<PaymentMethod[]> => {
  const row = await tx
    .selectFrom('shop_buyers')
    .select('account')
    .where('id', '=', buyerId)
    .forUpdate()
    .executeTakeFirst()
  return row?.account?.methods ?? []
}

export const saveMethods = async (tx: TenantTransaction, buyerId: string, methods: PaymentMethod[]): Promise<void> => {
  await tx
    .updateTable('shop_buyers')
    .set({ account: sql<string>`jsonb_set(account, '{methods}', ${JSON.stringify(methods)}::jsonb)` })
    .where('id', '=', buyerId)
    .execute()
}

/** The order says what was given back. */
export const showRefund = async (tx: TenantTransaction, { orderId, amount, at }: MoneyMove): Promise<void> => {
  const refund = JSON.stringify([{ amount, state: 'done', at }])
  await tx
    .updateTable('shop_orders')
    .set({ body: sql<string>`jsonb_set(body, '{refunds}', (body -> 'refunds') || ${refund}::jsonb)` })
    .where('id', '=', orderId)
    .execute()
}
