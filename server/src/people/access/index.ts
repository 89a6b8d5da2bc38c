/** What members may do, and that they may nothing any more. */
export { deactivateMember, holdAccess, holdAnswering, lockAccess, setMemberRole } from './access-store.ts'
