/** What is written and not sent yet, one for each conversation; kept over a reload. */
export { openDrafts, withDraft, type Draft, type InsertedReply, type Named } from './draft-store.ts'
export { useDraft, useHasDraft } from './use-draft.ts'
