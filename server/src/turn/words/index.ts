/** What the assistant says, in both languages. */
export { words } from './words.ts'
export type { Words } from './words.ts'
