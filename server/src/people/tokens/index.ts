/** Signed words: the shop's about its customer, ours to a customer's client; and the keys we sign and hash with. */
export { issueChatToken, readChatToken } from './chat-token.ts'
export type { ChatClaims } from './chat-token.ts'
export { checkShopToken } from './shop-token.ts'
export type { ShopCustomer, ShopIdentity } from './shop-token.ts'
export { deriveKey } from './signing-keys.ts'
export type { Purpose } from './signing-keys.ts'
