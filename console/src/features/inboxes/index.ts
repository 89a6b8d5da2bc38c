/** How the chat stands on shops' pages, for admins. */
export { InboxesPage } from './inboxes-page.tsx'
