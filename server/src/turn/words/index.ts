/** What the assistant says, in both languages. */
export { words } from './words.ts'
export type { Words } from './words.ts'
export { sentences } from './sentences.ts'
export { sellerRecordWords } from './seller-record-words.ts'
export { sellerMailWords, type SellerMailAbout } from './seller-mail-words.ts'
export { stepInWords } from './step-in-words.ts'
export type { StepInWords } from './step-in-words.ts'
