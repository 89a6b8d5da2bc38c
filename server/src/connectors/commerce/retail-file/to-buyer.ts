import type { Address, PaymentMethod } from '@celadon/contract'
import type { ShopBuyer } from '#connectors/commerce/embedded-shop'
import { toMoney } from './dollars.ts'
import type { RetailAddress, RetailMethod, RetailUser } from './retail-db.ts'

export const toBuyer = (user: RetailUser): ShopBuyer => ({
  externalId: user.user_id,
  name: nameOf(user),
  email: user.email,
  language: 'en',
  role: 'buyer',
  sellerId: null,
  account: {
    tier: null,
    memberSince: null,
    methods: Object.values(user.payment_methods).map(toMethod),
    addresses: [toAddress(user.address, nameOf(user))],
  },
})

export const nameOf = ({ name }: Pick<RetailUser, 'name'>): string => `${name.first_name} ${name.last_name}`

export const toAddress = (address: RetailAddress, name: string): Address => ({
  name,
  line1: address.address1,
  line2: address.address2,
  city: address.city,
  region: address.state,
  postcode: address.zip,
  country: address.country,
  phone: '',
})

const toMethod = (method: RetailMethod): PaymentMethod => {
  const { id } = method
  switch (method.source) {
    case 'paypal':
      return { id, kind: 'wallet', label: { zh: 'PayPal', en: 'PayPal' }, lastFour: null, balance: null }
    case 'gift_card':
      return {
        id,
        kind: 'gift-card',
        label: { zh: '礼品卡', en: 'Gift card' },
        lastFour: null,
        balance: toMoney(method.balance),
      }
    case 'credit_card': {
      const label = `${method.brand.charAt(0).toUpperCase()}${method.brand.slice(1)} ••${method.last_four}`
      return { id, kind: 'card', label: { zh: label, en: label }, lastFour: method.last_four, balance: null }
    }
  }
}
