import type {
  Answers,
  Awaiting,
  FieldKind,
  Language,
  Order,
  Part,
  Reading,
  ShopFacts,
  WishKind,
} from '@celadon/contract'

/** What the customer said, tapped or sent along. `tapped`: ids of the options, `form`: the fields filled in. */
export type Said = {
  utterance: string
  reading: Reading
  tapped: readonly string[]
  form: Readonly<Record<string, string>> | null
  /** Ids of pictures that came along. */
  photos?: readonly string[]
  /** The summary stood in one message with the result of another wish: thanks can be meant for that. */
  isSummedUpWithResult?: boolean
}

/** What a field is read and asked with. */
export type FieldFacts = {
  orders: readonly Order[]
  shop: ShopFacts
  wish: WishKind | null
  timeZone: string
  now: Date
  language: Language
  /** Whether an order is worth offering for this wish. */
  isPossible: (order: Order) => boolean
  /** Whether a way to pay is worth offering for this wish. */
  isUsable: (methodId: string, order: Order) => boolean
}

/** What answers are named by. */
export type NamingFacts = Pick<FieldFacts, 'orders' | 'shop' | 'language'>

/**
 * `isAsked`: the customer was just asked for this field, so a bare word counts as its answer; else only what names it
 * clearly does. `awaiting` is what they were asked.
 */
export type FieldRead = { kind: FieldKind; said: Said; known: Answers; isAsked: boolean; awaiting: Awaiting | null }

/** What was found: the answer, or candidates that fit equally well, or what was named and does not exist. */
export type FieldFound = {
  answers?: Partial<Answers>
  /** Nobody said it: nothing hangs on it so far. */
  isDefault?: boolean
  /** Ids that fit equally well: the question is put again with these alone. */
  candidates?: readonly string[]
  /** What was named and cannot be had, in the customer's words. */
  unknown?: string
}

/** A question as it is put: options to tap or a form, beside the step's own words. */
export type FieldOffer = { part: Part | null; awaiting: Omit<Awaiting, 'partId'> }
