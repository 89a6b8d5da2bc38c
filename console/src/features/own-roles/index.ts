/** Roles of the workspace's own, and the choice of a role. */
export { RoleChoice, RoleNote, useRoleName, type ChosenRole } from './role-choice.tsx'
export { RolesPage } from './roles-page.tsx'
