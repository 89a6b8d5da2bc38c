import {
  listAllBuyers,
  listAllOrders,
  listAllPayments,
  listAllProducts,
  listRemainders,
} from '#connectors/commerce/whole-shop'
import type { TenantTransaction } from '#platform/database'
import { fromBuyer } from './customers.ts'
import { fromProduct } from './goods.ts'
import { fromOrder } from './orders.ts'
import { retailZhSchema, type RetailZhShop } from './retail-zh-shop.ts'

type Kept = { platform?: string; shop?: string; customer?: string; district?: string; rest?: object }

/** The embedded shop as it is now, in the shape it was read from; what the shop has no place for is as it was. */
export const exportRetailZh = async (tx: TenantTransaction): Promise<RetailZhShop> => {
  const keptOf = async (kind: string): Promise<ReadonlyMap<string, Kept>> => listRemainders(tx, kind)
  const [ofProducts, ofBuyers, ofOrders] = [await keptOf('product'), await keptOf('buyer'), await keptOf('order')]
  const parcels = await keptOf('parcel')
  const paidBy = new Map(
    (await listAllPayments(tx)).flatMap(({ kind, orderId, methodId }) =>
      kind === 'payment' ? [[orderId, methodId]] : [],
    ),
  )
  const shop = {
    products: placed(
      (await listAllProducts(tx)).map((product) => {
        const kept = ofProducts.get(product.id) ?? {}
        return { keys: [...placeOf(kept), product.id], it: fromProduct(product, kept.rest ?? {}) }
      }),
    ),
    users_info: placed(
      (await listAllBuyers(tx)).map((row) => ({ keys: [row.id], it: fromBuyer(row, ofBuyers.get(row.id) ?? {}) })),
    ),
    orders: placed(
      (await listAllOrders(tx)).map((row) => {
        const id = row.order.externalId
        const kept = ofOrders.get(id) ?? {}
        return { keys: [...placeOf(kept), row.buyerId, id], it: fromOrder(row, paidBy.get(id), kept) }
      }),
    ),
    logistics: placed(
      [...parcels].map(([id, kept]) => ({ keys: [...placeOf(kept), kept.customer ?? '', id], it: kept.rest ?? {} })),
    ),
    ...Object.fromEntries(await listRemainders(tx, 'file')),
  }
  return retailZhSchema.parse(shop)
}

const placeOf = ({ platform, shop }: Kept): string[] => [platform ?? '', shop ?? '']

type Nested = { [key: string]: Nested | object }

/** Each thing where its keys lead. */
const placed = (rows: readonly { keys: readonly string[]; it: object }[]): Nested => {
  const all: Nested = {}
  for (const { keys, it } of rows) {
    let at = all
    for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as Nested
    at[keys.at(-1)!] = it
  }
  return all
}
