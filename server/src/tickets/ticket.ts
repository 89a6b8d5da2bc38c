import type { Ticket, TicketStatus } from '@celadon/contract'

/** What happens to the conversation of a ticket. */
export type TicketEvent =
  | 'passed-to-person'
  | 'taken'
  | 'customer-said'
  | 'staff-said'
  | 'given-back'
  | 'resolved'
  | 'reopened'
  | 'merged'

/** The one table: what becomes of a ticket of this status when this happens. What is not named changes nothing. */
const moves: Record<TicketStatus, Partial<Record<TicketEvent, TicketStatus>>> = {
  new: {
    taken: 'open',
    'staff-said': 'waiting-on-customer',
    resolved: 'solved',
    merged: 'closed',
    'given-back': 'open',
  },
  open: { 'customer-said': 'waiting-on-us', 'staff-said': 'waiting-on-customer', resolved: 'solved', merged: 'closed' },
  'waiting-on-customer': {
    'customer-said': 'waiting-on-us',
    'passed-to-person': 'open',
    resolved: 'solved',
    merged: 'closed',
  },
  'waiting-on-us': { 'staff-said': 'waiting-on-customer', resolved: 'solved', merged: 'closed' },
  solved: { merged: 'closed', reopened: 'waiting-on-us', 'passed-to-person': 'open', 'customer-said': 'waiting-on-us' },
  closed: { reopened: 'waiting-on-us', 'passed-to-person': 'open', 'customer-said': 'waiting-on-us' },
}

export const moveTicket = ({ status, place }: Pick<Ticket, 'status' | 'place'>, event: TicketEvent): TicketStatus =>
  place === 'back-office' && isLive(status) && ends.has(event) ? 'waiting-on-us' : (moves[status][event] ?? status)

/** What was handed over has its own end, whatever becomes of the conversation. */
const ends: ReadonlySet<TicketEvent> = new Set(['resolved', 'merged'])

export const liveStatuses: readonly TicketStatus[] = ['new', 'open', 'waiting-on-customer', 'waiting-on-us']
const isLive = (status: TicketStatus): boolean => liveStatuses.includes(status)

/** What a person may make of it: `new` is only ever the beginning. */
export const mayCorrectTo = (from: TicketStatus, to: TicketStatus): boolean => from === to || to !== 'new'
