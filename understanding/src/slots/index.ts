/** What an utterance names: orders, parcels, things, amounts, days, addresses, each with its place and plain value. */
export { findSlots, isCode } from './slots.ts'
export type { FoundSlot } from './found-slot.ts'
