import type { Language } from '@celadon/contract'
import { SignJWT } from 'jose'
import type { ShopCustomer } from '#commerce'

const holdsForSeconds = 300
const signedInForSeconds = 2 * 3600

/** What a shop's own server signs for its widget: who is signed in there. `now` in the shop's clock. */
export const signShopToken = (
  customer: ShopCustomer,
  shop: { inboxKey: string; shopSecret: string; language: Language; now: Date },
): Promise<string> => {
  const issuedAt = Math.floor(shop.now.getTime() / 1000)
  return new SignJWT({
    name: customer.name,
    email: customer.email,
    role: customer.role,
    seller_id: customer.sellerId,
    language: shop.language,
    access_until: issuedAt + signedInForSeconds,
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(customer.externalId)
    .setAudience(shop.inboxKey)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + holdsForSeconds)
    .sign(new TextEncoder().encode(shop.shopSecret))
}
