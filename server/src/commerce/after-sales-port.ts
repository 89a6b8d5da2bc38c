import type { Address, Money, ReturnRequest, ShopFacts, Wish } from '@celadon/contract'
import type { VerifiedCustomer } from '#platform/verified-customer'

/** What a shop answers to something done: an RMA number where goods are to come back. */
export type Performed = { rmaNumber: string | null }

/**
 * Dealing with a shop's orders. Reading is for a verified customer and their own orders; doing is for a ruling that was
 * written down. Everything done goes under our own key, and the same key again gives the first answer and does nothing.
 */
export type AfterSalesPort = {
  /** Afresh. Products are those of the orders' lines, with all variants. Orders that are not theirs are left out. */
  readFacts: (tenantId: string, who: VerifiedCustomer, orderIds: readonly string[]) => Promise<ShopFacts>
  /**
   * Does to the shop's records what the wish says; money is moved apart from it, by the payment port. `customerId` is the
   * shop's id of whose order it is. `settlement` above 0 goes to the customer.
   * @throws PortRefusal when the shop refuses for good; anything else thrown leaves the outcome unknown.
   */
  perform: (tenantId: string, act: ShopAct) => Promise<Performed>
  /** What became of a key; undefined: nothing was done under it. */
  findPerformed: (tenantId: string, key: string) => Promise<Performed | undefined>
  /** How far the shop says goods on their way back have come; undefined: it knows of none. */
  findReturnState: (tenantId: string, which: WhichReturn) => Promise<ReturnRequest['state'] | undefined>
  /** Books goods in that the carrier says are back. The second time does nothing. */
  receiveReturn: (tenantId: string, which: WhichReturn) => Promise<void>
}

export type WhichReturn = { orderId: string; rmaNumber: string }

/** `comesBack` is of a claim: whether what is wrong is sent back. Returns and exchanges always are, nothing else is. */
export type ShopAct = {
  key: string
  customerId: string
  wish: Wish
  settlement: Money
  at: string
  comesBack?: boolean
}

/** `reference` is the provider's own number. */
export type MoneyMoved = { state: 'done' | 'pending' | 'failed'; reference: string }

export type MoneyMove = {
  key: string
  kind: 'charge' | 'refund'
  customerId: string
  orderId: string
  methodId: string
  amount: Money
  at: string
}

/**
 * How a movement is looked up: by its key while that is remembered; by the provider's own number; or, once the key is
 * forgotten, as one of the same kind, order, method and amount, under this key or a forgotten one, and none of `known`.
 */
export type MoneyLookUp =
  | { by: 'key' }
  | { by: 'reference'; reference: string }
  | { by: 'likeness'; known: readonly string[] }

/** Whoever holds the customers' money. A key is remembered for `keyLifetimeMs` only: an older one must be looked up. */
export type PaymentPort = {
  keyLifetimeMs: number
  /** Whether what a look-up by likeness does not find has surely not happened. */
  isLookUpComplete: boolean
  /** @throws PortRefusal when it is refused for good; anything else thrown leaves the outcome unknown. */
  move: (tenantId: string, move: MoneyMove) => Promise<MoneyMoved>
  find: (tenantId: string, move: MoneyMove, lookUp: MoneyLookUp) => Promise<MoneyMoved | undefined>
}

/** `isPickedUp`: the carrier is to come for the parcel. */
export type LabelWanted = {
  key: string
  rmaNumber: string
  from: Address | null
  to: Address
  at: string
  isPickedUp?: boolean
}

/** `pdf` prints on A6. `validUntil`: the last day the carrier takes the parcel, such as `2026-12-25`; null: it has not said. */
export type Label = {
  trackingNumber: string
  pdf: Uint8Array
  validUntil: string | null
  /** The day the carrier comes for it; null: it does not come. */
  pickUpOn: string | null
}

/** A carrier that takes goods back. */
export type CarrierPort = {
  /** Whether it comes for parcels. */
  canPickUp: boolean
  /** @throws PortRefusal when no label can be made for these addresses; anything else thrown leaves the outcome unknown. */
  makeLabel: (tenantId: string, wanted: LabelWanted) => Promise<Label>
  findLabel: (tenantId: string, key: string) => Promise<Label | undefined>
  /** Whether the parcel is where its label, made at `since`, said it goes. */
  hasArrived: (tenantId: string, parcel: { trackingNumber: string; since: string }) => Promise<boolean>
}
