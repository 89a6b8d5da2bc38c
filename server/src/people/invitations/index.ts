/** Invitations: an admin names an address and a role, and whoever reads its mail becomes a member by a link that works once. */
export { createInvitationDesk } from './invitation-desk.ts'
export type { InvitationDesk } from './invitation-desk.ts'
export type { InvitationNeeds } from './invitation-needs.ts'
