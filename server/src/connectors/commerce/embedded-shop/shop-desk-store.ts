import type { Order } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { sql } from 'kysely'

export const listDeskOrders = async (
  tx: TenantTransaction,
  { number, limit }: { number?: string | undefined; limit: number },
): Promise<Order[]> => {
  let query = tx.selectFrom('shop_orders').select('body').orderBy('placed_at', 'desc').limit(limit)
  if (number !== undefined && number !== '') query = query.where(sql<boolean>`starts_with(number, ${number})`)
  return (await query.execute()).map((row) => row.body)
}

export const listOrdersById = async (tx: TenantTransaction, ids: readonly string[]): Promise<Order[]> => {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('shop_orders')
    .select('body')
    .where('id', 'in', [...ids])
    .execute()
  return rows.map((row) => row.body)
}

export const findBuyerOf = async (tx: TenantTransaction, orderId: string): Promise<string | undefined> =>
  (await tx.selectFrom('shop_orders').select('buyer_id').where('id', '=', orderId).executeTakeFirst())?.buyer_id

export const findProductNamed = async (tx: TenantTransaction, name: string): Promise<string | undefined> => {
  const { rows } = await sql<{ id: string }>`
    select id from shop_products where id = ${name} or lower(title ->> 'zh') = lower(${name}) or lower(title ->> 'en') = lower(${name})
    order by id = ${name} desc, id limit 1`.execute(tx)
  return rows[0]?.id
}

export const findCurrency = async (tx: TenantTransaction): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('shop_products')
    .select('currency')
    .groupBy('currency')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('currency')
    .limit(1)
    .executeTakeFirst()
  return row?.currency
}

export const listGroups = async (tx: TenantTransaction): Promise<{ categories: string[]; tiers: string[] }> => {
  const { rows } = await sql<{ categories: string[]; tiers: string[] }>`
    select array(select distinct category from shop_products order by 1) as categories,
      array(select distinct account ->> 'tier' from shop_buyers where account ->> 'tier' is not null order by 1) as tiers`.execute(
    tx,
  )
  return rows[0] ?? { categories: [], tiers: [] }
}
