/** What is read of plain words at the desk: sentences and amounts. */
export { findAmounts, type Amount } from './find-amounts.ts'
export { splitSentences } from './split-sentences.ts'
