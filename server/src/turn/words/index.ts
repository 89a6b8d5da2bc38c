/** What the assistant says, in both languages. */
export { words } from './words.ts'
export type { Words } from './words.ts'
export { sellerRecordWords } from './seller-record-words.ts'
export { alertWords } from './alert-words.ts'
export { answerWords } from './answer-words.ts'
export type { AnswerAbout } from './answer-words.ts'
export { stepInWords } from './step-in-words.ts'
export type { StepInWords } from './step-in-words.ts'
