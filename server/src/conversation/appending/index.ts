/** The one way into the log: entries and the head they move, in one statement. */
export { appendEntries, appendPrepared } from './append-store.ts'
export type { Appended } from './append-store.ts'
