/** Simulated customers: they know what they want, speak varied words, and hear only what the chat protocol tells them. */
export { openLine, type ChatLine } from './chat-line.ts'
export { checkSummary } from './check-summary.ts'
export { talk, type Talk } from './customer.ts'
export { knowGoal, type KnownGoal } from './known.ts'
export { createSpeaker } from './speaker.ts'
