import type { Order, Product } from '@celadon/contract'
import type { SellerFacts, SellerPort, SellerTerms } from '#commerce'
import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import { listDealings, listProductsOf } from './deal-store.ts'
import { planPayouts } from './plan-payouts.ts'
import { scopeOf } from './scope-of.ts'
import { listScopedOrders, listScopedProducts, sumScopedOrders } from './shop-store.ts'

/** Older ones are in no payout that anybody still asks about. */
const mostOrders = 500
const healthDays = 30
const dayMs = 86_400_000

/** A seller's records in the embedded shop, read under their own scope. Without terms it knows nothing of payouts and fees. */
export const createEmbeddedSeller = ({
  withTenant,
  clock,
  terms,
}: Pick<Database, 'withTenant'> & { clock: Clock; terms: SellerTerms | null }): SellerPort => ({
  readSellerFacts: (tenantId, who) =>
    withTenant(scopeOf(tenantId, who), async (tx) => {
      const orders = await listScopedOrders(tx, mostOrders)
      const ids = orders.map(({ externalId }) => externalId)
      const [sold, goods] = [await listProductsOf(tx, ids), await listScopedProducts(tx)]
      const [sums, returns] = [await readSums(tx, clock.now()), await readReturns(tx, orders)]
      return factsOf(orders, { sold, goods, sums, returns }, terms, clock.now())
    }),
})

type Read = {
  sold: readonly Product[]
  goods: readonly Product[]
  sums: SellerFacts['sold']
  returns: SellerFacts['returns']
}

const factsOf = (orders: readonly Order[], read: Read, terms: SellerTerms | null, now: Date): SellerFacts => {
  const { payouts, notPayable } = terms ? planPayouts(orders, read.sold, terms, now) : nothing
  const recent = orders.filter(({ placedAt }) => now.getTime() - Date.parse(placedAt) <= healthDays * dayMs)
  return {
    readAt: now.toISOString(),
    keeps: [...(terms ? (['payouts', 'fees'] as const) : []), 'sales', 'stock', 'dispatch', 'returns', 'health'],
    payouts,
    notPayable,
    goods: read.goods.map(({ title, variants }) => ({
      title,
      variants: variants.length,
      soldOut: variants.filter(({ isAvailable }) => !isAvailable).map(({ options }) => nameOf(options)),
    })),
    sold: read.sums,
    toSend: orders
      .filter(({ status }) => status === 'paid' || status === 'packed')
      .map(({ number, placedAt }) => ({ number, placedAt }))
      .toReversed(),
    returns: read.returns,
    health: {
      days: healthDays,
      orders: recent.length,
      late: recent.filter(({ status }) => status === 'late' || status === 'lost').length,
      returned: recent.filter(({ refunds }) => refunds.length > 0).length,
    },
  }
}

const soldDays = [1, 7, 30] as const

/** Of each currency apart; where nothing was sold, nothing of the one that the shop is kept in. */
const readSums = async (tx: TenantTransaction, now: Date): Promise<SellerFacts['sold']> => {
  const sums: SellerFacts['sold'][number][] = []
  for (const days of soldDays) {
    const found = await sumScopedOrders(tx, new Date(now.getTime() - days * dayMs).toISOString())
    const none = { orders: 0, total: { amountMinor: 0, currency: 'CNY' } }
    for (const { orders, total } of found.length > 0 ? found : [none]) sums.push({ days, orders, total })
  }
  return sums
}

const nothing = { payouts: [], notPayable: null }

const nameOf = (options: Product['variants'][number]['options']) => ({
  zh: options.map(({ value }) => value.zh).join('、'),
  en: options.map(({ value }) => value.en).join(', '),
})

const underWay = new Set(['requested', 'label-made', 'in-transit', 'received'])

const readReturns = async (tx: TenantTransaction, orders: readonly Order[]): Promise<SellerFacts['returns']> => {
  const dealings = await listDealings(
    tx,
    orders.map(({ externalId }) => externalId),
    undefined,
  )
  const numbers = new Map(orders.map(({ externalId, number }) => [externalId, number]))
  return dealings
    .flatMap(({ orderId, returns }) =>
      returns.flatMap(({ rmaNumber, state, requestedAt }) =>
        underWay.has(state) ? [{ rmaNumber, orderNumber: numbers.get(orderId) ?? '', requestedAt }] : [],
      ),
    )
    .toSorted((one, other) => (one.requestedAt < other.requestedAt ? 1 : -1))
}
