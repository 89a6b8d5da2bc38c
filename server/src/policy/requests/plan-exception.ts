import type { Clause, ClauseUsed, Order, PolicyException, Ruling } from '@celadon/contract'
import { decideWish, type Given } from '#policy'
import { daysSince } from './days-since.ts'

/** The clause that would hold instead of the one that refused, and what would be ruled then. */
export type PlannedException = { order: Order; refused: ClauseUsed; clause: Clause; ruling: Ruling }

/**
 * The least a seller could grant for a refused wish to pass. Undefined: no single sentence of theirs would do, within the
 * operator's limits. Tried by ruling again, so that nobody asks for what a yes would not give. Pure.
 */
export const planException = (ruling: Ruling, given: Given): PlannedException | undefined => {
  const order = given.facts.orders.find(({ externalId }) => externalId === ruling.wish.orderId)
  const [refused] = ruling.clauses
  if (ruling.verdict !== 'deny' || !order || !refused) return undefined
  const clause = ease(findUsed(refused, given), order, given.now)
  if (!clause) return undefined
  const again = decideWish(ruling.wish, withException(given, order, clause))
  return again.verdict === 'deny' ? undefined : { order, refused, clause, ruling: again }
}

/** Where a seller's word would help, the refusal offers to ask for it, before a person who can only look. */
export const offerSellersWord = (ruling: Ruling, given: Given): Ruling =>
  planException(ruling, given)
    ? {
        ...ruling,
        alternatives: [{ kind: 'seller', reason: { code: 'ask-for-an-exception', words: [] } }, ...ruling.alternatives],
      }
    : ruling

const findUsed = ({ policy, version, clause }: ClauseUsed, { rules }: Given): Clause | undefined =>
  rules.policies
    .find((each) => each.name === policy && each.version === version)
    ?.clauses.find(({ id }) => id === clause)

const withException = (given: Given, order: Order, clause: Clause): Given => {
  const exception: PolicyException = {
    id: 'asked-for',
    sellerId: order.seller.id,
    customerId: null,
    orderId: order.externalId,
    productId: null,
    until: null,
    why: '',
    clause,
  }
  return { ...given, rules: { ...given.rules, exceptions: [...given.rules.exceptions, exception] } }
}

/** For one order alone, so whom or what it was meant for does not matter any more. Undefined: nobody can ease it so. */
const ease = (clause: Clause | undefined, order: Order, now: Date): Clause | undefined => {
  const id = 'asked-for'
  switch (clause?.kind) {
    case 'return-window':
    case 'exchange-window':
    case 'claim-window':
    case 'price-protection':
    case 'invoice-window':
      return { ...clause, id, scope: {}, days: daysSince(clause.kind, order, now) + daysToAct }
    case 'change-while':
      return { ...clause, id, scope: {}, times: null }
    case 'closed-after-change':
    case 'closed-after-return':
      return { ...clause, id, scope: {}, what: [] }
    default:
      return undefined
  }
}

/** Long enough for an answer that takes two days, and a month to make use of it. */
const daysToAct = 32
