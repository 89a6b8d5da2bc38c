/** Follow-up that outlives a conversation: made and moved by the system, corrected by people. */
export { closeSolved } from './close-solved.ts'
export { findTicketOfConversation, listTickets, loadTicket, openTicket, updateTicket } from './ticket-store.ts'
export type { OpenedTicket, TicketRow } from './ticket-store.ts'
export { kindOfIntent } from './kind-of-intent.ts'
export { mayCorrectTo, moveTicket, type TicketEvent } from './ticket.ts'
