/** What one person has open: for when they leave, and what colleagues passed to them. */
export { listOwnedBy, listPassedTo } from './owned-store.ts'
