/** Saving what is typed while it is typed. */
export type { SavingState } from './draft-saver.ts'
export { useDraftSaver } from './use-draft-saver.ts'
