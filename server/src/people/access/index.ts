/** What members may do, and that they may nothing any more. */
export { deactivateMember, holdAccess, lockAdmins, setMemberRole } from './access-store.ts'
