/** What members may do, and that they may nothing any more. */
export { deactivateMember, lockAdmins, setMemberRole } from './access-store.ts'
