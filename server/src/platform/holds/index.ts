/** What the transactions of one tenant do one after another. */
export { hold } from './hold-store.ts'
