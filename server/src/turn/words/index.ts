/** What the assistant says, in both languages, and how it writes days, times and amounts. */
export { formatDay, formatMoment, formatMoney } from './format.ts'
export { words } from './words.ts'
export type { Words } from './words.ts'
