/** Proof of who somebody is: verifications with an end, and one-time codes to the address on file. */
export { askForCode } from './ask-for-code.ts'
export type { CodeAsked, CodeWish } from './ask-for-code.ts'
export { countNotice } from './count-notice.ts'
export { clearSpent } from './clear-spent.ts'
export { tryCode } from './try-code.ts'
export type { CodeTried } from './try-code.ts'
export { endVerifications, findVerifiedCustomer, recordVerification } from './verification-store.ts'
export type { Verification } from './verification-store.ts'
