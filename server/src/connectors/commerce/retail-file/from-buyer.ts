import type { Address, PaymentMethod } from '@celadon/contract'
import { toDollars } from './dollars.ts'
import type { RetailAddress, RetailMethod, RetailUser } from './retail-db.ts'
import type { BuyerRow } from '#connectors/commerce/whole-shop'

export const toRetailUser = ({ id, name, email, account }: BuyerRow, orders: string[]): RetailUser => {
  const [first = '', ...last] = name.split(' ')
  return {
    user_id: id,
    name: { first_name: first, last_name: last.join(' ') },
    address: toRetailAddress(account?.addresses[0]),
    email,
    payment_methods: Object.fromEntries((account?.methods ?? []).map((method) => [method.id, toRetailMethod(method)])),
    orders,
  }
}

export const toRetailAddress = (address: Address | null | undefined): RetailAddress => ({
  address1: address?.line1 ?? '',
  address2: address?.line2 ?? '',
  city: address?.city ?? '',
  country: address?.country ?? '',
  state: address?.region ?? '',
  zip: address?.postcode ?? '',
})

const toRetailMethod = ({ id, kind, label, lastFour, balance }: PaymentMethod): RetailMethod => {
  if (kind === 'gift-card') return { source: 'gift_card', id, balance: toDollars(balance ?? { amountMinor: 0 }) }
  if (kind !== 'card') return { source: 'paypal', id }
  return {
    source: 'credit_card',
    id,
    brand: label.en.split(' ')[0]!.toLowerCase(),
    last_four: lastFour ?? '',
  }
}
