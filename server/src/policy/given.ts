import type { Actor } from './actor.ts'
import type { Goodwill, Order, Policy, PolicyException, ShopFacts } from '@celadon/contract'

/** The published versions that bind: the operator's (`sellerId` null) and the sellers', standing exceptions, and what may be given besides. */
export type RulesInForce = {
  policies: readonly Policy[]
  exceptions: readonly PolicyException[]
  /** What people who watch this conversation let the assistant give. */
  goodwill?: readonly Goodwill[]
}

/** The customer's orders and what was read of them afresh. */
export type WishFacts = { orders: readonly Order[]; shop: ShopFacts }

/** How somebody proved who they are, and until when that holds. */
export type Proof = { method: 'shop-token' | 'one-time-code'; expiresAt: string }

/** Everything a ruling rests on but the wish itself. */
export type Given = { facts: WishFacts; rules: RulesInForce; proof: Proof | null; now: Date; actor?: Actor }
