/** What members may do, by which role of the workspace's own, and that they may nothing any more. */
export { deactivateMember, lockAccess, setMemberRole } from './access-store.ts'
export { checkMayGive, readWantedRole } from './wanted-role.ts'
export {
  insertOwnRole,
  listHolders,
  listOwnRoles,
  lockOwnRole,
  removeOwnRole,
  updateOwnRole,
} from './own-role-store.ts'
export type { KeptRole } from './own-role-store.ts'
