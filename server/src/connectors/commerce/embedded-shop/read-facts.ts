import type { ShopFacts } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { findAccount, listDealings, listPayments, listProductsOf } from './deal-store.ts'

type Wanted = { accountId: string; buyerId: string | undefined; orderIds: readonly string[]; readAt: string }

/** Facts about these orders; with a buyer, about those of them that are the buyer's. */
export const readFactsOf = async (
  tx: TenantTransaction,
  { accountId, buyerId, orderIds, readAt }: Wanted,
): Promise<ShopFacts> => {
  const [account, products, dealings, payments] = await Promise.all([
    findAccount(tx, accountId),
    listProductsOf(tx, orderIds),
    listDealings(tx, orderIds, buyerId),
    listPayments(tx, orderIds),
  ])
  const withPayments = dealings.map((dealing) => ({
    ...dealing,
    payments: payments.flatMap(({ orderId, ...payment }) => (orderId === dealing.orderId ? [payment] : [])),
  }))
  return { account, products, dealings: withPayments, capabilities: ['invoices'], readAt }
}
