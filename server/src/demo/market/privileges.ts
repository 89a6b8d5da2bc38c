import type { Coupon, Membership } from '@celadon/contract'
import type { DemoBuyer } from './demo-buyer.ts'
import type { Calendar } from './calendar.ts'

const yuan = (amount: number) => ({ amountMinor: amount * 100, currency: 'CNY' })

/** One for every new order, one that has run out, both deterministic. */
export const planCoupons = (index: number, calendar: Calendar): Coupon[] => [
  {
    code: 'AUTUMN20',
    title: { zh: '满 100 减 20', en: '20 off from 100' },
    off: yuan(20),
    minimum: yuan(100),
    expiresAt: calendar.span(0, 30 + (index % 60)).to,
    usedFor: null,
  },
  {
    code: 'SUMMER50',
    title: { zh: '满 300 减 50', en: '50 off from 300' },
    off: yuan(50),
    minimum: yuan(300),
    expiresAt: calendar.past(40, '23:59'),
    usedFor: null,
  },
]

/** A year each. The first has been used this year, the second was paid three days ago and never used. */
export const planMembership = ({ id }: DemoBuyer, index: number, calendar: Calendar): Membership => {
  const memberForDays = index === 1 ? 3 : 90 + index * 11
  const paidDaysAgo = memberForDays % 365
  const renews = calendar.span(365 - paidDaysAgo, 365 - paidDaysAgo).from
  return {
    id: `membership-${id}`,
    plan: { zh: '青瓷 Plus', en: 'Celadon Plus' },
    since: calendar.past(memberForDays, '10:00'),
    renewsAt: renews,
    endsAt: renews,
    price: yuan(99),
    paidAt: calendar.past(paidDaysAgo, '10:00'),
    methodId: `${id}-wallet`,
    points: index === 1 ? 40 : 1_280 + index * 60,
    benefits: [
      { zh: '每单免运费', en: 'free delivery of every order' },
      { zh: '积分翻倍', en: 'double points' },
    ],
    isUsed: index !== 1,
  }
}
