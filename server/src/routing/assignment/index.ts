/** Who is asked to take which conversation: decided over a snapshot, kept as offers that run out. */
export { assign } from './assign.ts'
export type { AssignableMember, Assignment, Snapshot, WaitingConversation } from './assign.ts'
export { readSnapshot } from './snapshot-store.ts'
export {
  claimOffer,
  endStaleOffers,
  findOffer,
  listAssignableTenants,
  recordDecline,
  recordOffers,
  withdrawOffersOf,
} from './offer-store.ts'
