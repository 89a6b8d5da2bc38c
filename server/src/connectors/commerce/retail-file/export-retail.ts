import type { Product } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { toDollars } from './dollars.ts'
import { toRetailOrder } from './from-order.ts'
import { toRetailUser } from './from-buyer.ts'
import type { RetailDb, RetailProduct } from './retail-db.ts'
import { listAllBuyers, listAllOrders, listAllPayments, listAllProducts } from '#connectors/commerce/whole-shop'

/** The embedded shop as it is now in the shape it was read from: what was imported and nothing was done to comes out the same. */
export const exportRetail = async (tx: TenantTransaction): Promise<RetailDb> => {
  const products = await listAllProducts(tx)
  const buyers = await listAllBuyers(tx)
  const orders = await listAllOrders(tx)
  const payments = groupBy(await listAllPayments(tx), (payment) => payment.orderId)
  const ordersOf = groupBy(orders, (row) => row.buyerId)
  return {
    products: Object.fromEntries(products.map((product) => [product.id, toRetailProduct(product)])),
    users: Object.fromEntries(
      buyers.map((buyer) => [
        buyer.id,
        toRetailUser(
          buyer,
          (ordersOf.get(buyer.id) ?? []).map((row) => row.order.externalId),
        ),
      ]),
    ),
    orders: Object.fromEntries(
      orders.map((row) => [row.order.externalId, toRetailOrder(row, payments.get(row.order.externalId) ?? [])]),
    ),
  }
}

const toRetailProduct = ({ id, title, variants }: Product): RetailProduct => ({
  name: title.en,
  product_id: id,
  variants: Object.fromEntries(
    variants.map(({ sku, options, isAvailable, price }) => [
      sku,
      {
        item_id: sku,
        options: Object.fromEntries(options.map(({ name, value }) => [name.en, value.en])),
        available: isAvailable,
        price: toDollars(price),
      },
    ]),
  ),
})

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
