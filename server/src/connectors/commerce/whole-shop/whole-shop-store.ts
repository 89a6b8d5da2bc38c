import type { Account, Dealing, Order, Payment, Product } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'

export type BuyerRow = { id: string; name: string; email: string; account: Omit<Account, 'externalId'> | null }
export type OrderRow = { buyerId: string; order: Order; dealing: Omit<Dealing, 'payments'> | null }

export const listAllProducts = async (tx: TenantTransaction): Promise<Product[]> =>
  tx.selectFrom('shop_products').select(['id', 'title', 'category', 'variants']).orderBy('id').execute()

export const listAllBuyers = async (tx: TenantTransaction): Promise<BuyerRow[]> =>
  tx
    .selectFrom('shop_buyers')
    .select(['id', 'name', 'email', 'account'])
    .where('role', '=', 'buyer')
    .orderBy('id')
    .execute()

/** The oldest first. */
export const listAllOrders = async (tx: TenantTransaction): Promise<OrderRow[]> => {
  const rows = await tx
    .selectFrom('shop_orders')
    .select(['buyer_id', 'body', 'dealing'])
    .orderBy('placed_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ buyerId: row.buyer_id, order: row.body, dealing: row.dealing }))
}

/** Oldest first. */
export const listAllPayments = async (
  tx: TenantTransaction,
): Promise<(Omit<Payment, 'id' | 'at'> & { orderId: string })[]> => {
  const rows = await tx.selectFrom('shop_payments').selectAll().orderBy('at').orderBy('id').execute()
  return rows.map((row) => ({
    orderId: row.order_id,
    kind: row.kind,
    methodId: row.method_id,
    amount: { amountMinor: row.amount_minor, currency: row.currency },
  }))
}
