/** The workspaces of an installation by the names that commands call them by. */
export { listWorkspaces } from './workspace-store.ts'
