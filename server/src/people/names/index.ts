/** Names to show beside conversations. */
export { listNames } from './name-store.ts'
