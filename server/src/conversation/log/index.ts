/** The log: gap-free numbered entries, written only together with the head they move (`appending`). */
export { hashBody, hashText, headlineOfParts, textOfParts } from './entry.ts'
export type { Entry, EntryBody, EntryKind, NewEntry } from './entry.ts'
export { findEntryByClientMessage, listCustomerMessagesAfter, listEntries, loadEntry } from './entry-store.ts'
export { toChatEntry, toDeskEntry } from './present-entry.ts'
