import type { Awaiting, Ground, Language, Order, Part, ReturnCard, Run } from '@celadon/contract'
import type { Instead } from '#automation/sentences'
import type { SellerFacts } from '#commerce'
import type { KnowledgeAnswer } from '#knowledge'
import type { HandOff } from '#routing'
import type { Advance } from './advance.ts'

/** What the assistant will say: parts for the customer, what each fact rests on, and what it now waits for. */
export type Reply = {
  parts: Part[]
  grounds: Ground[]
  awaiting: Awaiting | null
  /** Whose goods it is about, when it is about one seller's. */
  sellerId: string | null
}

/** A run that waits for goods to come back, with the card of what goes back. */
export type Promised = Run & { card: ReturnCard | undefined }

/** Everything a reply may state. What is not in here cannot be said. */
export type ReplyFacts = {
  language: Language
  timeZone: string
  now: Date
  orders: Order[]
  ordersReadAt: string
  article: KnowledgeAnswer | null
  /** What answers the other questions of the same message. */
  asides?: readonly KnowledgeAnswer[]
  /** What of the customer's words was masked. */
  hidden?: 'number' | 'secret' | null
  handOff: HandOff | null
  advance: Advance | null
  /** Runs that wait for goods to come back; read only where they are asked for. */
  promises: readonly Promised[]
  /** A seller's own records; read only where they ask about them. */
  sellerRecords?: SellerFacts | null
  /** What is said instead of single sentences. */
  instead: Instead
  /** Makes the id of a part that can be answered. */
  nextId: () => string
}
