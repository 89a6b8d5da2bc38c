/** Saving what is typed while it is typed. */
export { createDraftSaver, type SavingState } from './draft-saver.ts'
