/** The sheet of who is asked for what: queues, profiles, skills and members, read and saved as a whole. */
export { loadSetup, loadSheet, saveSetup } from './save-setup.ts'
export { deleteMemberRouting, hasProfile } from './setup-store.ts'
