/** What an utterance is read against: what was just asked, what the customer owns, and when and where that is. */
import type { Awaiting, IdPattern, Language, Order } from '@celadon/contract'

export type UnderstandingContext = {
  /** What the last message asked for, with its options. */
  awaiting: Awaiting | null
  /** The customer's own orders, newest first; empty while nobody is verified. */
  orders: readonly Order[]
  now: Date
  /** IANA name of the zone in which "yesterday" is meant. */
  timeZone: string
  /** The language spoken so far; a number alone tells none. */
  language: Language
  lastIntent: string | null
  /** Who speaks, where that is known: what only the others ask for is not what they mean. */
  speaker?: 'buyer' | 'seller' | undefined
  /** Shapes of the tenant's own numbers. A shape that cannot be read finds nothing. */
  ids?: readonly IdPattern[]
}
