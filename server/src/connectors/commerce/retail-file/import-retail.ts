import { recordBuyers, recordOrders, recordPayments, recordProducts } from '#connectors/commerce/embedded-shop'
import type { TenantTransaction } from '#platform/database'
import { createSeller } from '#tenancy'
import type { RetailDb, RetailUser } from './retail-db.ts'
import { nameOf, toBuyer } from './to-buyer.ts'
import { toProduct } from './to-goods.ts'
import { toOrder, toPayments, type OrderGiven } from './to-order.ts'

/** The last orders of a customer are placed a few days before the file is read, the others an hour apart before them. */
const newestAgoMs = 6 * 86_400_000
const apartMs = 3_600_000

/**
 * Puts the whole shop into the embedded shop of an empty workspace, under one seller.
 * @throws when an order is of a customer that the file does not have.
 */
export const importRetail = async (
  tx: TenantTransaction,
  db: RetailDb,
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> => {
  const seller = { id: newId(), name: { zh: '零售店', en: 'Retail shop' } }
  await createSeller(tx, seller)
  await recordProducts(
    tx,
    Object.values(db.products).map((product) => toProduct(product, seller.id)),
  )
  await recordBuyers(tx, Object.values(db.users).map(toBuyer))
  const orders = Object.values(db.orders)
  const givenOf = (userId: string, orderId: string): OrderGiven => {
    const user = db.users[userId]
    if (!user) throw new Error(`order ${orderId} is of ${userId}, who is not in the file`)
    return { buyerName: nameOf(user), seller, placedAt: placedAtOf(user, orderId, now), newId }
  }
  await recordOrders(
    tx,
    orders.map((order) => toOrder(order, givenOf(order.user_id, order.order_id))),
  )
  await recordPayments(
    tx,
    orders.flatMap((order) => toPayments(order, givenOf(order.user_id, order.order_id))),
  )
}

const placedAtOf = ({ orders }: RetailUser, orderId: string, now: Date): Date =>
  new Date(now.getTime() - newestAgoMs - (orders.length - orders.indexOf(orderId)) * apartMs)
