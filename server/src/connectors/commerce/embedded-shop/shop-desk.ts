import type { DeskScope, SellerPort, SellerTerms, ShopDesk } from '#commerce'
import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import { createEmbeddedSeller } from './embedded-seller.ts'
import { readFactsOf } from './read-facts.ts'
import {
  findBuyerOf,
  findCurrency,
  findProductNamed,
  listDeskOrders,
  listGroups,
  listOrdersById,
} from './shop-desk-store.ts'
import { listBuyerOrders } from './shop-store.ts'

const mostOrdersOfBuyer = 200

/**
 * The embedded shop as members look at it, and as sellers ask about it: a seller's scope is row-level security's. Without
 * terms it knows nothing of payouts and fees.
 */
export const createEmbeddedShopDesk = ({
  withTenant,
  clock,
  terms = null,
}: Pick<Database, 'withTenant'> & { clock: Clock; terms?: SellerTerms | null }): ShopDesk & SellerPort => {
  const within = <T>(scope: DeskScope, read: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
    withTenant(scope, read)
  return {
    ...createEmbeddedSeller({ withTenant, clock, terms }),
    listOrders: (scope, wanted) => within(scope, (tx) => listDeskOrders(tx, wanted)),
    listOrdersById: (scope, ids) => within(scope, (tx) => listOrdersById(tx, ids)),
    readFacts: async ({ tenantId, sellerId }, orderId) => {
      const [own] = await within({ tenantId, sellerId }, (tx) => listOrdersById(tx, [orderId]))
      if (!own) return undefined
      const readAt = clock.now().toISOString()
      return within({ tenantId }, async (tx) => {
        const buyerId = (await findBuyerOf(tx, orderId)) ?? ''
        const orders = await listBuyerOrders(tx, buyerId, mostOrdersOfBuyer)
        const all = orders.some((order) => order.externalId === orderId) ? orders : [own, ...orders]
        const orderIds = all.map((order) => order.externalId)
        return { orders: all, shop: await readFactsOf(tx, { accountId: buyerId, buyerId, orderIds, readAt }) }
      })
    },
    findProductId: (scope, name) => within(scope, (tx) => findProductNamed(tx, name)),
    findCurrency: (scope) => within(scope, findCurrency),
    listGroups: (scope) => within(scope, listGroups),
  }
}
