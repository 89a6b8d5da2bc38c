import type { Account, Dealing, Localized, Order, OrderItem, Product, Variant } from '@celadon/contract'
import type { ShopCustomer } from '#commerce'
import type { TenantTransaction } from '#platform/database'
import { sql } from 'kysely'

export type ShopProduct = {
  id: string
  sellerId: string
  title: Localized
  description: Localized
  options: OrderItem['options']
  price: { amountMinor: number; currency: string }
  /** The key of a drawing. */
  image: string
  category?: string
  variants?: readonly Variant[]
}

/** `account`: how they pay, where they live, what member they are. */
export type ShopBuyer = ShopCustomer & { account?: Omit<Account, 'externalId'> }

/** `dealing` without its payments, which stand in the ledger (`recordPayments`). */
export type ShopOrder = { buyerId: string; order: Order; dealing?: Omit<Dealing, 'payments'> }

export const recordProducts = async (tx: TenantTransaction, products: ShopProduct[]): Promise<void> => {
  if (products.length === 0) return
  const rows = products.map((product) => ({
    tenant_id: sql<string>`current_tenant()`,
    id: product.id,
    seller_id: product.sellerId,
    title: JSON.stringify(product.title),
    description: JSON.stringify(product.description),
    options: JSON.stringify(product.options),
    price_minor: product.price.amountMinor,
    currency: product.price.currency,
    image: product.image,
    category: product.category ?? 'general',
    variants: JSON.stringify(product.variants ?? []),
  }))
  await tx.insertInto('shop_products').values(rows).execute()
}

/** The drawings of all that is for sale. */
export const listImages = async (tx: TenantTransaction): Promise<string[]> =>
  (await tx.selectFrom('shop_products').select('image').orderBy('image').execute()).map(({ image }) => image)

export const recordBuyers = async (tx: TenantTransaction, buyers: ShopBuyer[]): Promise<void> => {
  if (buyers.length === 0) return
  const rows = buyers.map((buyer) => ({
    tenant_id: sql<string>`current_tenant()`,
    id: buyer.externalId,
    name: buyer.name,
    email: buyer.email,
    language: buyer.language,
    role: buyer.role,
    seller_id: buyer.sellerId,
    account: buyer.account ? JSON.stringify(buyer.account) : null,
  }))
  await tx.insertInto('shop_buyers').values(rows).execute()
}

export const recordOrders = async (tx: TenantTransaction, orders: ShopOrder[]): Promise<void> => {
  if (orders.length === 0) return
  const rows = orders.map(({ buyerId, order, dealing }) => ({
    tenant_id: sql<string>`current_tenant()`,
    id: order.externalId,
    number: order.number,
    buyer_id: buyerId,
    placed_at: order.placedAt,
    body: JSON.stringify(order),
    dealing: dealing ? JSON.stringify(dealing) : null,
  }))
  await tx.insertInto('shop_orders').values(rows).execute()
}

export const listBuyerOrders = async (tx: TenantTransaction, buyerId: string, limit: number): Promise<Order[]> => {
  const rows = await tx
    .selectFrom('shop_orders')
    .select('body')
    .where('buyer_id', '=', buyerId)
    .orderBy('placed_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => row.body)
}

/** Under a seller's scope row-level security leaves that seller's goods only. */
export const listScopedOrders = async (tx: TenantTransaction, limit: number): Promise<Order[]> => {
  const rows = await tx.selectFrom('shop_orders').select('body').orderBy('placed_at', 'desc').limit(limit).execute()
  return rows.map((row) => row.body)
}

/** Under a seller's scope: what was placed since and paid for, by currency. Cancelled before it was paid is not sold. */
export const sumScopedOrders = async (
  tx: TenantTransaction,
  since: string,
): Promise<{ orders: number; total: { amountMinor: number; currency: string } }[]> => {
  const { rows } = await sql<{ currency: string; orders: number; amount: string }>`
    select body -> 'total' ->> 'currency' as currency, count(*)::int as orders,
      sum((body -> 'total' ->> 'amountMinor')::bigint)::text as amount
    from shop_orders
    where placed_at >= ${since}::timestamptz and body ->> 'status' <> 'unpaid'
      and (body ->> 'status' <> 'cancelled' or coalesce(body -> 'milestones', '[]') @> '[{"code": "paid"}]')
    group by 1 order by 2 desc, 1`.execute(tx)
  return rows.map(({ currency, orders, amount }) => ({ orders, total: { amountMinor: Number(amount), currency } }))
}

/** Under a seller's scope that seller's goods. */
export const listScopedProducts = async (tx: TenantTransaction): Promise<Product[]> =>
  tx.selectFrom('shop_products').select(['id', 'title', 'category', 'variants']).orderBy('id').limit(1_000).execute()

export const findOrder = async (
  tx: TenantTransaction,
  number: string,
  buyerId: string | undefined,
): Promise<Order | undefined> => {
  let query = tx.selectFrom('shop_orders').select('body').where('number', '=', number)
  if (buyerId !== undefined) query = query.where('buyer_id', '=', buyerId)
  return (await query.executeTakeFirst())?.body
}

export const findBuyerByEmail = async (tx: TenantTransaction, email: string): Promise<ShopCustomer | undefined> => {
  const row = await tx
    .selectFrom('shop_buyers')
    .selectAll()
    .where((where) => where(where.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
  if (!row) return undefined
  return {
    externalId: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    sellerId: row.seller_id,
    language: row.language,
  }
}
