/** Follow-up beyond a conversation: the card beside it, and the page of all tickets. */
export { TicketSection } from './ticket-section.tsx'
export { TicketsPage } from './tickets-page.tsx'
