import { catalogue } from './catalogue.ts'

/**
 * What is done about an intent is often done about its neighbours too: they are one family, named by the intent that a
 * rule or a workflow acts on. Being sure of the family is enough to act; which of it was meant tells what to say.
 */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  'track-order': ['order-status', 'when-shipped', 'partial-delivery', 'pick-up-code', 'delivery-failed'],
  'lost-parcel': ['delivered-not-received'],
  'refund-status': ['return-status', 'refund-amount'],
  'faulty-item': ['repair'],
  'request-invoice': ['correct-invoice'],
  complaint: ['insult', 'complaint-about-staff', 'courier-complaint'],
  thank: ['praise'],
  greet: ['are-you-there'],
}

/** Told by an article or not at all: about goods, and about how things are done. */
const isOfGoods: ReadonlySet<string> = new Set([
  'compare-products',
  'is-authentic',
  'material-and-safety',
  'price-question',
  'product-question',
  'product-review',
  'recommend-product',
  'size-advice',
  'stock-question',
  'usage-help',
])

/** Settled by an article elsewhere, by a rule or a workflow here. */
const acted: ReadonlySet<string> = new Set(['login-problem', 'membership-benefits', 'points-question'])

const families: ReadonlyMap<string, string> = new Map([
  ...catalogue
    .filter(({ intent, settledBy }) => settledBy === 'article' && !acted.has(intent))
    .map(({ intent }) => [intent, 'ask-policy'] as const),
  ...[...isOfGoods].map((intent) => [intent, 'product-question'] as const),
  ...Object.entries(sameAs).flatMap(([family, members]) => members.map((intent) => [intent, family] as const)),
])

/** The intent by which it is acted on: itself where it has no family, as every intent of a workspace's own. */
export const familyOf = (intent: string): string => families.get(intent) ?? intent

/** Whether a buyer or a seller may mean it. Whoever wants to open a shop does not sell yet. */
export const isAskedBy = (intent: string, speaker: 'buyer' | 'seller'): boolean => {
  const audience = audiences.get(intent)
  return audience === undefined || audience === 'everybody' || audience === speaker || intent === 'open-shop'
}

const audiences = new Map(catalogue.map(({ intent, audience }) => [intent, audience]))

/** What only a person does, or nobody yet: neither told, nor begun, nor answered with a civil word. */
export const isForPeople = (intent: string): boolean => forPeople.has(intent)

const forPeople: ReadonlySet<string> = new Set(
  catalogue
    .filter(({ settledBy }) => settledBy === 'person' || settledBy === 'workflow')
    .map(({ intent }) => intent)
    .filter((intent) => familyOf(intent) === intent && !['complaint', 'request-human'].includes(intent)),
)
