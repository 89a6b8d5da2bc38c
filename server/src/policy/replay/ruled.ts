import type { Goodwill, Order, Policy, PolicyException, Ruling, ShopFacts, Wish } from '@celadon/contract'
import { decideWish, type Given, type RulesInForce } from '#policy'

/** A ruling with everything it rested on, so that it can be made again under the same rules or under others. */
export type Ruled = {
  wish: Wish
  outcome: RulingOutcome
  orders: readonly Order[]
  shop: ShopFacts
  proof: NonNullable<Given['proof']>
  now: string
  /** Which versions bound; the sentences stand where policies are kept. */
  policies: readonly Pick<Policy, 'name' | 'version' | 'sellerId'>[]
  exceptions: readonly PolicyException[]
  /** Absent in records older than that, and where nothing was to be given. */
  goodwill?: readonly Goodwill[]
}

/**
 * What a ruling comes down to. `toCustomerMinor`: what they get back; below 0 they pay. `effects`: what would be done, in
 * its order, each with who pays for it.
 */
export type RulingOutcome = {
  verdict: Ruling['verdict']
  toCustomerMinor: number
  currency: string | null
  effects: readonly string[]
}

/** Pure. Of the shop only what the customer's own orders are of. */
export const noteRuling = (ruling: Ruling, { facts, rules, proof, now }: Given): Ruled | undefined => {
  if (!proof) return undefined
  const own = new Set(facts.orders.flatMap(({ items }) => items.map(({ productId }) => productId)))
  return {
    wish: ruling.wish,
    outcome: outcomeOf(ruling),
    orders: facts.orders,
    shop: { ...facts.shop, products: facts.shop.products.filter(({ id }) => own.has(id)) },
    proof,
    now: now.toISOString(),
    policies: rules.policies.map(({ name, version, sellerId }) => ({ name, version, sellerId })),
    exceptions: rules.exceptions,
    ...(rules.goodwill?.length ? { goodwill: rules.goodwill } : {}),
  }
}

/** The same wish on the same facts at the same moment, under these policies. Pure. */
export const ruleAgain = (ruled: Ruled, policies: RulesInForce['policies']): RulingOutcome =>
  outcomeOf(
    decideWish(ruled.wish, {
      facts: { orders: ruled.orders, shop: ruled.shop },
      rules: { policies, exceptions: ruled.exceptions, goodwill: ruled.goodwill ?? [] },
      proof: ruled.proof,
      now: new Date(ruled.now),
    }),
  )

export const isSameOutcome = (one: RulingOutcome, other: RulingOutcome): boolean =>
  one.verdict === other.verdict &&
  one.toCustomerMinor === other.toCustomerMinor &&
  one.effects.join() === other.effects.join()

/** What was not allowed moves no money. */
const outcomeOf = ({ verdict, settlement, effects }: Ruling): RulingOutcome => ({
  verdict,
  toCustomerMinor: verdict === 'deny' ? 0 : (settlement?.toCustomer.amountMinor ?? 0),
  currency: settlement?.toCustomer.currency ?? null,
  effects: effects.map((effect) => `${effect.kind} ${'paidBy' in effect ? effect.paidBy : ''}`.trim()),
})
