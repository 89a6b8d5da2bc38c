import type { Order } from '@celadon/contract'
import type { CommercePort } from '#commerce'
import type { Database, TenantScope } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { findBuyerByEmail, findOrder, listBuyerOrders, listScopedOrders } from './shop-store.ts'

/** What the embedded shop can do today: reading. */
export const createEmbeddedShop = ({ inOneTrip }: Pick<Database, 'inOneTrip'>): CommercePort => ({
  capabilities: new Set(['list-orders', 'find-by-number', 'find-customer-by-email']),
  listOrders: (tenantId, who, limit) => inOneTrip(scopeOf(tenantId, who), (tx) => listFor(tx, who, limit)),
  findOrderByNumber: (tenantId, who, number) =>
    inOneTrip(scopeOf(tenantId, who), (tx) => findOrder(tx, number, who.role === 'buyer' ? who.externalId : undefined)),
  findCustomerByEmail: (tenantId, email) => inOneTrip({ tenantId }, (tx) => findBuyerByEmail(tx, email.trim())),
})

type Transaction = Parameters<typeof listScopedOrders>[0]

const listFor = (tx: Transaction, who: VerifiedCustomer, limit: number): Promise<Order[]> =>
  who.role === 'seller' ? listScopedOrders(tx, limit) : listBuyerOrders(tx, who.externalId, limit)

/**
 * Whoever speaks for a seller reads under that seller's scope. One without a business gets a scope that matches nothing,
 * so that a missing id can never mean "everybody's orders".
 */
const scopeOf = (tenantId: string, who: VerifiedCustomer): TenantScope =>
  who.role === 'seller' ? { tenantId, sellerId: who.sellerId ?? nobody } : { tenantId }

const nobody = '00000000-0000-0000-0000-000000000000'
