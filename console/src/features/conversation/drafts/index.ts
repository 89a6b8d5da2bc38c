/** What is written and not sent yet, for each conversation a reply and a note; kept over a reload. */
export { addWords, noDraft, openDrafts, withDraft, type Draft, type InsertedReply, type Named } from './draft-store.ts'
export { useDraft, useHasDraft } from './use-draft.ts'
