/** The workspaces of an installation: by the names that commands call them by, and by when their days begin. */
export { listWorkspaces } from './workspace-store.ts'
export { createStartOfDays } from './start-of-days.ts'
