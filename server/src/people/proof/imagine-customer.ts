import type { VerifiedCustomer } from '#platform/verified-customer'

/**
 * Somebody who is nobody, for rehearsals: no shop knows them, and no row is theirs. What they may see is what the rehearsal
 * gives them.
 */
export const imagineCustomer = (proof: {
  customerId: string
  method: VerifiedCustomer['method']
  expiresAt: string
}): VerifiedCustomer =>
  ({
    customerId: proof.customerId,
    externalId: 'rehearsal',
    role: 'buyer',
    sellerId: null,
    name: null,
    email: null,
    method: proof.method,
    expiresAt: proof.expiresAt,
  }) as VerifiedCustomer
