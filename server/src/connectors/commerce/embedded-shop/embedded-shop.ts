import type { Order } from '@celadon/contract'
import type { CommercePort } from '#commerce'
import type { Database } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { scopeOf } from './scope-of.ts'
import { findBuyerByEmail, findOrder, listBuyerOrders, listScopedOrders } from './shop-store.ts'

/** The embedded shop: reading here, acting through `createEmbeddedAfterSales`. */
export const createEmbeddedShop = ({ inOneTrip }: Pick<Database, 'inOneTrip'>): CommercePort => ({
  capabilities: new Set([
    'list-orders',
    'find-by-number',
    'find-customer-by-email',
    'cancel',
    'change-address',
    'request-return',
    'replace',
  ]),
  listOrders: (tenantId, who, limit) => inOneTrip(scopeOf(tenantId, who), (tx) => listFor(tx, who, limit)),
  findOrderByNumber: (tenantId, who, number) =>
    inOneTrip(scopeOf(tenantId, who), (tx) => findOrder(tx, number, who.role === 'buyer' ? who.externalId : undefined)),
  findCustomerByEmail: (tenantId, email) => inOneTrip({ tenantId }, (tx) => findBuyerByEmail(tx, email.trim())),
})

type Transaction = Parameters<typeof listScopedOrders>[0]

const listFor = (tx: Transaction, who: VerifiedCustomer, limit: number): Promise<Order[]> =>
  who.role === 'seller' ? listScopedOrders(tx, limit) : listBuyerOrders(tx, who.externalId, limit)
