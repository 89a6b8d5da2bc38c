import type { Membership, Order, Wish } from '@celadon/contract'
import { findClause } from './find-clause.ts'
import type { Given } from './given.ts'
import { settle } from './rule-cancel.ts'
import { shopEffect } from './rule-changes.ts'
import { daysBetween } from './rule-returns.ts'
import { refusal, type Allowed, type Refusal } from './ruling.ts'

type Ending = Extract<Wish, { kind: 'end-membership' }>

/**
 * A membership can always be ended, and nobody is asked why. Paid a short while ago and never used, its price comes back and
 * it ends now; otherwise it runs on to the day that is paid for.
 */
export const ruleEndMembership = (wish: Ending, order: Order, given: Given): Allowed | Refusal => {
  const membership = membershipOf(wish, given)
  if (!membership) return refusal('no-membership')
  if (membership.renewsAt === null) return refusal('ended-already', [membership.endsAt.slice(0, 10)])
  const may = findClause('membership-refund', { order }, given)
  const clauses = may ? [may.used] : []
  const isFresh = may !== undefined && daysBetween(new Date(membership.paidAt), given.now) <= may.clause.days
  if (!isFresh || membership.isUsed) return { clauses, effects: [shopEffect(wish, 0, order)], settlement: null }
  const { amountMinor } = membership.price
  return {
    clauses,
    effects: [
      shopEffect(wish, amountMinor, order),
      {
        kind: 'refund',
        orderId: wish.orderId,
        methodId: membership.methodId,
        amount: membership.price,
        things: [`membership:${membership.id}/paid:${membership.paidAt}`],
      },
    ],
    settlement: settle(amountMinor, membership.methodId, order, given),
  }
}

/** What policy needs of an order, for something that was bought without one: the operator's, and nobody's parcel. */
export const orderOfMembership = (wish: Ending, given: Given): Order => {
  const membership = membershipOf(wish, given)
  return {
    externalId: wish.orderId,
    number: '',
    placedAt: membership?.paidAt ?? given.now.toISOString(),
    seller: { id: '', name: { zh: '会员', en: 'Membership' } },
    status: 'paid',
    rawStatus: '',
    total: membership?.price ?? { amountMinor: 0, currency: 'CNY' },
    items: [],
    shipments: [],
    refunds: [],
  }
}

const membershipOf = ({ orderId }: Ending, { facts }: Given): Membership | undefined => {
  const { membership } = facts.shop.account
  return membership?.id === orderId ? membership : undefined
}
