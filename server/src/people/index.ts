/** Customers and the proof of who they are: shop tokens, chat tokens, verifications and one-time codes. */
export { createStranger, loadCustomer, recordShopCustomer } from '#people/customers'
export type { Customer } from '#people/customers'
export { askForCode, findVerifiedCustomer, recordVerification, tryCode } from '#people/proof'
export type { CodeAsked, CodeTried, CodeWish, Verification } from '#people/proof'
export { checkShopToken, issueChatToken, readChatToken } from '#people/tokens'
export type { ChatClaims, ShopCustomer, ShopIdentity } from '#people/tokens'
