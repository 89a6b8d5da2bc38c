import type {
  Account,
  Address,
  Coupon,
  Dealing,
  Language,
  Membership,
  Order,
  Payment,
  Product,
  ReturnRequest,
} from '@celadon/contract'
import type { Performed } from '#commerce'
import type { TenantTransaction } from '#platform/database'
import { sql } from 'kysely'

export type OrderRow = { order: Order; dealing: Omit<Dealing, 'payments'> }

/** Payments as imports and demos plant them; `key` is the payment's own id. */
export const recordPayments = async (
  tx: TenantTransaction,
  payments: readonly (Payment & { orderId: string })[],
): Promise<void> => {
  if (payments.length === 0) return
  const rows = payments.map(({ id, orderId, kind, methodId, amount, at }) => ({
    tenant_id: sql<string>`current_tenant()`,
    id,
    key: id,
    order_id: orderId,
    kind,
    method_id: methodId,
    amount_minor: amount.amountMinor,
    currency: amount.currency,
    at,
  }))
  await tx.insertInto('shop_payments').values(rows).execute()
}

/** The first to come under a key may act; whoever comes later waits for the first and is given its result. */
export const takeKey = async (
  tx: TenantTransaction,
  key: string,
  at: string,
): Promise<{ isFirst: true } | { isFirst: false; result: Performed }> => {
  const taken = await tx
    .insertInto('shop_acts')
    .values({ tenant_id: sql<string>`current_tenant()`, key, result: '{}', at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (taken) return { isFirst: true }
  return { isFirst: false, result: (await findResult(tx, key))! }
}

export const findResult = async (tx: TenantTransaction, key: string): Promise<Performed | undefined> => {
  const row = await tx.selectFrom('shop_acts').select('result').where('key', '=', key).executeTakeFirst()
  return row?.result as Performed | undefined
}

export const saveResult = async (tx: TenantTransaction, key: string, result: Performed): Promise<void> => {
  await tx
    .updateTable('shop_acts')
    .set({ result: JSON.stringify(result) })
    .where('key', '=', key)
    .execute()
}

/** Held until the transaction ends, so that two acts on one order follow each other; with a buyer, only if it is theirs. */
export const holdOrder = async (
  tx: TenantTransaction,
  orderId: string,
  buyerId?: string,
): Promise<OrderRow | undefined> => {
  let query = tx.selectFrom('shop_orders').select(['body', 'dealing']).where('id', '=', orderId)
  if (buyerId !== undefined) query = query.where('buyer_id', '=', buyerId)
  const row = await query.forUpdate().executeTakeFirst()
  return row && { order: row.body, dealing: row.dealing ?? noDealing(orderId) }
}

export const findReturnState = async (
  tx: TenantTransaction,
  orderId: string,
  rmaNumber: string,
): Promise<ReturnRequest['state'] | undefined> => {
  const row = await tx.selectFrom('shop_orders').select('dealing').where('id', '=', orderId).executeTakeFirst()
  return row?.dealing?.returns.find((each) => each.rmaNumber === rmaNumber)?.state
}

export const saveOrder = async (tx: TenantTransaction, { order, dealing }: OrderRow): Promise<void> => {
  await tx
    .updateTable('shop_orders')
    .set({ body: JSON.stringify(order), dealing: JSON.stringify(dealing) })
    .where('id', '=', order.externalId)
    .execute()
}

/** Of these orders those that are the buyer's; without a buyer those that the transaction's scope lets through. */
export const listDealings = async (
  tx: TenantTransaction,
  orderIds: readonly string[],
  buyerId: string | undefined,
): Promise<Omit<Dealing, 'payments'>[]> => {
  if (orderIds.length === 0) return []
  let query = tx
    .selectFrom('shop_orders')
    .select(['id', 'dealing'])
    .where('id', 'in', [...orderIds])
  if (buyerId !== undefined) query = query.where('buyer_id', '=', buyerId)
  return (await query.execute()).map((row) => row.dealing ?? noDealing(row.id))
}

/** Oldest first. */
export const listPayments = async (
  tx: TenantTransaction,
  orderIds: readonly string[],
): Promise<(Payment & { orderId: string })[]> => {
  if (orderIds.length === 0) return []
  const rows = await tx
    .selectFrom('shop_payments')
    .selectAll()
    .where('order_id', 'in', [...orderIds])
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    orderId: row.order_id,
    kind: row.kind,
    methodId: row.method_id,
    amount: { amountMinor: row.amount_minor, currency: row.currency },
    at: row.at,
  }))
}

/** The products that the lines of these orders are of. */
export const listProductsOf = async (tx: TenantTransaction, orderIds: readonly string[]): Promise<Product[]> => {
  if (orderIds.length === 0) return []
  const { rows } = await sql<Product>`
    select id, title, category, variants from shop_products where id in (
      select line ->> 'productId' from shop_orders, jsonb_array_elements(body -> 'items') as line
      where shop_orders.id in (${sql.join([...orderIds])}))
    order by id`.execute(tx)
  return rows
}

export const findAccount = async (tx: TenantTransaction, buyerId: string): Promise<Account> => {
  const row = await tx
    .selectFrom('shop_buyers')
    .select(['account', 'email'])
    .where('id', '=', buyerId)
    .executeTakeFirst()
  return { externalId: buyerId, ...(row?.account ?? noAccount), email: row?.email ?? null }
}

export const saveCoupons = async (tx: TenantTransaction, buyerId: string, coupons: Coupon[]): Promise<void> => {
  await tx
    .updateTable('shop_buyers')
    .set({ account: sql<string>`jsonb_set(account, '{coupons}', ${JSON.stringify(coupons)}::jsonb)` })
    .where('id', '=', buyerId)
    .execute()
}

export const saveMembership = async (tx: TenantTransaction, buyerId: string, membership: Membership): Promise<void> => {
  await tx
    .updateTable('shop_buyers')
    .set({ account: sql<string>`jsonb_set(account, '{membership}', ${JSON.stringify(membership)}::jsonb)` })
    .where('id', '=', buyerId)
    .execute()
}

/** What the shop writes to them in. */
export const findBuyerLanguage = async (tx: TenantTransaction, buyerId: string): Promise<Language> => {
  const row = await tx.selectFrom('shop_buyers').select('language').where('id', '=', buyerId).executeTakeFirst()
  return row?.language ?? 'zh'
}

/** Where an order went, and where its seller takes goods back: the first address of whoever speaks for the seller. */
export const findAddresses = async (
  tx: TenantTransaction,
  orderId: string,
): Promise<{ shipTo: Address | null; returnsTo: Address | null }> => {
  const { rows } = await sql<{ shipTo: Address | null; returnsTo: Address | null }>`
    select coalesce(nullif(shop_orders.dealing -> 'shipTo', 'null'), buyer.account -> 'addresses' -> 0) as "shipTo",
      (select seller.account -> 'addresses' -> 0 from shop_buyers as seller
       where seller.role = 'seller' and seller.seller_id::text = shop_orders.body -> 'seller' ->> 'id'
       order by seller.id limit 1) as "returnsTo"
    from shop_orders left join shop_buyers as buyer on buyer.id = shop_orders.buyer_id
    where shop_orders.id = ${orderId}`.execute(tx)
  return rows[0] ?? { shipTo: null, returnsTo: null }
}

const noAccount = { tier: null, memberSince: null, methods: [], addresses: [] }

const noDealing = (orderId: string): Omit<Dealing, 'payments'> => ({
  orderId,
  shipTo: null,
  returns: [],
  changes: { items: 0, address: 0, payment: 0 },
  compensations: [],
})
