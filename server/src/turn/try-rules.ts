import type { Localized, Order, Policy, Ruling, TrialAnswer, TrialOrder, TrialWish, Wish } from '@celadon/contract'
import { nameGroup, type DeskScope } from '#commerce'
import { CeladonError } from '#platform/errors'
import { decideWish, type Given, type RulesInForce, type WishFacts } from '#policy'
import { findPolicyVersion, readRulesInForce } from '#policy/versions'
import { makeTrialWish } from './make-trial-wish.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { whyDenied } from './why-denied.ts'

type Deps = Pick<TurnDependencies, 'database' | 'clock' | 'shopDesk'>

const mostShown = 60

/** Orders to try rules on, newest first. */
export const listTrialOrders = async (
  deps: Pick<TurnDependencies, 'shopDesk'>,
  { number, ...scope }: DeskScope & { number?: string | undefined },
): Promise<TrialOrder[]> => (await deps.shopDesk.listOrders(scope, { number, limit: mostShown })).map(toTrialOrder)

type Named = { id: string; label: Localized }

/** The shop's own words for kinds of goods and of members, and how customers are told of them: scopes are made of them. */
export const listShopGroups = async (
  deps: Pick<TurnDependencies, 'shopDesk'>,
  scope: DeskScope,
): Promise<{ categories: Named[]; tiers: Named[] }> => {
  const { categories, tiers } = await deps.shopDesk.listGroups(scope)
  const named = (id: string): Named => ({ id, label: nameGroup(id) })
  return { categories: categories.map(named), tiers: tiers.map(named) }
}

/**
 * What policy would say to a wish if this version were in force, with everybody else's rules as they are. Nothing is done.
 * @throws NOT_FOUND for a version or an order that is not the reader's to see
 */
export const tryRules = async (
  deps: Deps,
  { policyId, wish, ...scope }: DeskScope & { policyId: string; wish: TrialWish },
): Promise<TrialAnswer> => {
  const found = await deps.database.withTenant(scope, (tx) => findPolicyVersion(tx, policyId))
  const facts = found && (await deps.shopDesk.readFacts(scope, wish.orderId))
  if (!found || !facts) throw new CeladonError('NOT_FOUND')
  const now = deps.clock.now()
  // A seller's rules stand on the operator's, which they need not see in full to be bound by.
  const inForce = await deps.database.withTenant({ tenantId: scope.tenantId }, (tx) =>
    readRulesInForce(tx, now.toISOString()),
  )
  const made = makeTrialWish(wish, facts)
  return made ? toTrialAnswer(decide(made, facts, withVersion(inForce, found.policy), now), facts) : cannotBeMade
}

/** These rules with one version in the place of its owner's. */
export const withVersion = ({ policies, exceptions }: RulesInForce, version: Policy): RulesInForce => ({
  policies: [...policies.filter(({ sellerId }) => sellerId !== version.sellerId), version],
  exceptions,
})

const decide = (wish: Wish, facts: WishFacts, rules: RulesInForce, now: Date): Ruling => {
  const proof = { method: 'shop-token', expiresAt: new Date(now.getTime() + 60_000).toISOString() } as const
  const given: Given = { facts, rules, proof, now }
  return decideWish(wish, given)
}

/** A ruling in the words that are said of it. */
export const toTrialAnswer = (ruling: Ruling, facts: WishFacts): TrialAnswer => ({
  verdict: ruling.verdict,
  why: whyDenied(ruling, facts),
  clauses: ruling.clauses,
  toCustomer: ruling.settlement?.toCustomer ?? null,
  withinDays: ruling.settlement?.withinDays ?? null,
})

const cannotBeMade: TrialAnswer = {
  verdict: 'deny',
  why: [
    {
      zh: '这笔订单里没有可以这样办的：没有别的规格或别的支付方式。',
      en: 'Nothing in this order can be wished for so: there is no other option, or no other way to pay.',
    },
  ],
  clauses: [],
  toCustomer: null,
  withinDays: null,
}

const toTrialOrder = ({ externalId, number, placedAt, status, seller, total, items }: Order): TrialOrder => ({
  id: externalId,
  number,
  placedAt,
  status,
  sellerName: seller.name,
  total,
  lines: items.map(({ lineId, title, quantity, price }) => ({ lineId, title, quantity, price })),
})
