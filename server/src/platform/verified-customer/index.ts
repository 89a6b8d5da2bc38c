/** A person whose identity was proved; commerce ports and policy ask for it. Only `#people` makes one. */

declare const verified: unique symbol

/** `externalId` is the shop's id of the person. `sellerId` is the business that a role `seller` speaks for. */
export type VerifiedCustomer = {
  readonly [verified]: true
  readonly customerId: string
  readonly externalId: string
  readonly role: 'buyer' | 'seller'
  readonly sellerId: string | null
  readonly name: string | null
  readonly email: string | null
  readonly method: 'shop-token' | 'one-time-code'
  readonly expiresAt: string
}
