import type { TenantScope } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'

/**
 * Whoever speaks for a seller reads under that seller's scope. One without a business gets a scope that matches nothing,
 * so that a missing id can never mean "everybody's orders".
 */
export const scopeOf = (tenantId: string, who: VerifiedCustomer): TenantScope =>
  who.role === 'seller' ? { tenantId, sellerId: who.sellerId ?? nobody } : { tenantId }

const nobody = '00000000-0000-0000-0000-000000000000'
