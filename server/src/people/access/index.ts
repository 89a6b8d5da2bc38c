/** What members may do, and that they may nothing any more. */
export { deactivateMember, holdAccess, holdAnswering, holdLeading, lockAccess, setMemberRole } from './access-store.ts'
