/** Members of a tenant: which user of the console may do what, and for which seller. */
export { createMember, findMember, findMemberships, joinMember, listMembers, loadMember } from './member-store.ts'
export { isMemberAddress, listSellerAddresses } from './member-address-store.ts'
export type { Member, Membership, NewMember } from './member-store.ts'
