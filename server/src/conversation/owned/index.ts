/** What one person has open, for when they leave. */
export { listOwnedBy } from './owned-store.ts'
