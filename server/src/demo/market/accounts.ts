import type { Account, PaymentMethod } from '@celadon/contract'
import { addressOf } from './addresses.ts'
import type { DemoBuyer } from './demo-buyer.ts'
import { planCoupons, planMembership } from './privileges.ts'
import type { Calendar } from './calendar.ts'

export type DemoAccount = Omit<Account, 'externalId'>

/**
 * How a buyer pays, where they live and what member they are, by their place in the list. Everybody has WeChat Pay and a
 * card; every third has a gift card, every fourth is a gold member with store credit. The three with a story all have a membership and coupons.
 */
export const planAccount = (buyer: DemoBuyer, index: number, calendar: Calendar): DemoAccount => {
  const isGold = index % 4 === 0
  return {
    tier: isGold ? 'gold' : null,
    memberSince: calendar.past(90 + index * 11, '10:00'),
    methods: [
      method(buyer, 'wallet', { zh: '微信支付', en: 'WeChat Pay' }),
      card(buyer, index),
      ...(index % 3 === 0
        ? [holding(buyer, 'gift-card', { zh: '礼品卡', en: 'Gift card' }, 5_000 + (index % 40) * 1_000)]
        : []),
      ...(isGold ? [holding(buyer, 'store-credit', { zh: '店铺余额', en: 'Store credit' }, 0)] : []),
    ],
    addresses: [addressOf(buyer, index)],
    coupons: planCoupons(index, calendar),
    membership: index < 3 || isGold ? planMembership(buyer, index, calendar) : null,
  }
}

type Kind = PaymentMethod['kind']

const method = ({ id }: DemoBuyer, kind: Kind, label: PaymentMethod['label']): PaymentMethod => ({
  id: `${id}-${kind}`,
  kind,
  label,
  lastFour: null,
  balance: null,
})

const card = (buyer: DemoBuyer, index: number): PaymentMethod => {
  const lastFour = String(4_100 + ((index * 37) % 5_900))
  return { ...method(buyer, 'card', { zh: `银行卡 尾号 ${lastFour}`, en: `Card ending in ${lastFour}` }), lastFour }
}

const holding = (buyer: DemoBuyer, kind: Kind, label: PaymentMethod['label'], amountMinor: number): PaymentMethod => ({
  ...method(buyer, kind, label),
  balance: { amountMinor, currency: 'CNY' },
})
