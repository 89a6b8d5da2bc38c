/** Roles of the workspace's own, and that nobody gives more than they have. */
export {
  insertOwnRole,
  listHolders,
  listOwnRoles,
  lockOwnRole,
  removeOwnRole,
  updateOwnRole,
} from './own-role-store.ts'
export type { KeptRole } from './own-role-store.ts'
export { checkMayGive, readWantedRole, roleName, writeBoth } from './wanted-role.ts'
