/** The way out to addresses that somebody typed in: nothing inside the house can be reached by it, unless its operator allows it. */
export { isAllowEntry } from './allow-list.ts'
export { createOutbound, type Outbound, type Page } from './create-outbound.ts'
export { OutboundError, type OutboundFault } from './outbound-error.ts'
