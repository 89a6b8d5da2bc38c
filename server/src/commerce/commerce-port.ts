import type { Language, Order } from '@celadon/contract'
import type { VerifiedCustomer } from '#platform/verified-customer'

/** What a shop's connector can do. What it does not declare becomes a task for a person, never a promise. */
export type Capability =
  | 'list-orders'
  | 'find-by-number'
  | 'find-customer-by-email'
  | 'cancel'
  | 'change-address'
  | 'request-return'
  | 'make-label'
  | 'refund'
  | 'replace'
  | 'message'

/** A person as the shop knows them. `externalId` is the shop's id. */
export type ShopCustomer = {
  externalId: string
  name: string
  email: string
  role: 'buyer' | 'seller'
  sellerId: string | null
  language: Language
}

/**
 * A shop, as Celadon reads it. Orders are read for a verified customer only: an order number alone finds nothing. For
 * somebody who speaks for a seller, the orders are those of that seller's goods.
 */
export type CommercePort = {
  capabilities: ReadonlySet<Capability>
  /** Newest first. */
  listOrders: (tenantId: string, who: VerifiedCustomer, limit: number) => Promise<Order[]>
  findOrderByNumber: (tenantId: string, who: VerifiedCustomer, number: string) => Promise<Order | undefined>
  /** For sending a one-time code to the address on file; its outcome is never told to whoever asked. */
  findCustomerByEmail: (tenantId: string, email: string) => Promise<ShopCustomer | undefined>
}
