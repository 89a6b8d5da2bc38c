import type { Awaiting, OrderStatus, Reading } from '@celadon/contract'
import type { Advance } from './advance.ts'
import type { SellerRecord } from '#commerce'
import type { Dialogue } from '#conversation/heads'

/** What a decision needs to know of an order; the record itself stays with whoever tells about it. */
export type OrderFact = {
  externalId: string
  number: string
  status: OrderStatus
  sellerId: string
  hasRefund: boolean
}

/** Money that follows once goods are back: of which order, and by when if they are handed over soon. */
export type PromiseFact = { runId: string; orderId: string; expectedBy: string | null }

/** The article that answers best. Only a sure one is told; an unsure one is kept to explain why nothing was. */
export type ArticleFact = { articleId: string; version: number; title: string; isSure: boolean }

/**
 * What somebody who watches asked to be done with the next words. `isThere`: the article that it names could be read, or what
 * it lets be given can be.
 */
export type DirectiveFact = {
  id: string
  kind: 'use-article' | 'ask-photo' | 'hand-off' | 'goodwill'
  isThere: boolean
}

/**
 * What is not the assistant's to answer: everything (`intent` null), or one intent and what it begins (`workflows`, absent
 * where it begins none); since when, by whose word.
 */
export type PauseFact = { id: string; intent: string | null; by: string; since: string; workflows?: readonly string[] }

/** How the customer's e-mail address or code was received, once the wish to prove who they are was acted on. */
export type CodeOutcome = 'asked' | 'limited' | 'verified' | 'wrong' | 'expired' | 'too-many-tries'

/** Everything a decision rests on; kept in the TurnRecord, so that it can be made again. */
export type Situation = {
  /** What was said, masked. */
  utterance: string
  reading: Reading
  /** Files came along; absent in records older than files. */
  hasFiles?: boolean
  /** Pictures that came along, and those that nothing was made of yet; absent in older records. */
  photos?: readonly string[]
  /** The option tapped, when the customer answered by id. */
  tapped: string | null
  awaiting: Awaiting | null
  dialogue: Dialogue
  isVerified: boolean
  /** Wants something done about an order, which nobody does before it is proved whose it is. */
  needsProof: boolean
  /** Wished for a person while they waited for one, and waits no longer; absent otherwise. */
  hasLeftQueue?: boolean
  /** The verified customer's orders, newest first; null when the shop could not be read. */
  orders: OrderFact[] | null
  article: ArticleFact | null
  /** What waits for goods to come back; absent in records older than that, and where nobody asked. */
  promises?: PromiseFact[]
  /** Absent where nobody asked for anything. */
  directives?: DirectiveFact[]
  /** Absent where nothing is paused. */
  pauses?: PauseFact[]
  /** What a seller asks of their own records, where there are any; absent where nothing of them is asked. */
  sellerRecord?: SellerRecord
  codeOutcome: CodeOutcome | null
  /** Where the customer's wishes stand after these words; null when none of them is a workflow's. */
  advance: Advance | null
}

/** What to do next in this conversation, with what it needs. */
export type Plan =
  /** `because`: what is said before the place in the queue. */
  | { act: 'hand-off'; because?: 'crisis' | 'account-danger' | 'lost-access' | 'paused' }
  | {
      act: 'offer-person'
      because:
        | 'called-out'
        | 'not-understood'
        | 'no-article'
        | 'angry'
        | 'not-solved'
        | 'shop-unreachable'
        | 'code-limit'
        | 'cannot-do'
        | 'no-refund'
        | 'profile-by-chat'
        | 'wrong-person'
    }
  /** `afterArticle`: what holds for everybody is told first. */
  | { act: 'ask-email'; afterArticle?: true }
  | { act: 'send-code'; email: string }
  | { act: 'ask-code'; isAgain: boolean }
  | { act: 'check-code'; code: string }
  | { act: 'tell-order'; orderId: string }
  | { act: 'choose-order'; orderIds: string[]; unknownNumber: string | null }
  | { act: 'tell-promises'; runIds: string[]; isOfLabel: boolean }
  | { act: 'tell-no-orders' }
  | { act: 'tell-article'; isInsteadOfDoing: boolean }
  | { act: 'advance-run'; runId: string | null }
  | { act: 'choose-topic'; intents: string[] }
  | { act: 'ask-again' }
  | { act: 'ask-solved' }
  | { act: 'ask-rating' }
  | { act: 'ask-about-file' }
  | { act: 'ask-photo' }
  | { act: 'tell-seller-records'; record: SellerRecord }
  | { act: 'greet' | 'say-what-i-am' | 'say-welcome' | 'say-bye' | 'say-verified' | 'say-hidden' }

export type Act = Plan['act']
