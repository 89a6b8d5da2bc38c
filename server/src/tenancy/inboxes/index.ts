/** Inboxes as admins set them, and what a shop's page learns of one: its colour, for which the page is noted as seen. */
export { createInboxDesk } from './inbox-desk.ts'
export { createAppearance } from './appearance.ts'
export type { InboxDesk } from './inbox-desk.ts'
export type { Appearance } from './appearance.ts'
