import type { Localized, Money } from '@celadon/contract'
import type { VerifiedCustomer } from '#platform/verified-customer'

/** What a shop can keep for those who sell in it. */
export type SellerRecord = 'payouts' | 'fees' | 'sales' | 'stock' | 'dispatch' | 'returns' | 'health'

/** Money for what was sold, paid at one time. `net` = `sales` - `refunds` - `fees`. */
export type Payout = {
  payAt: string
  isPaid: boolean
  orders: number
  sales: Money
  refunds: Money
  fees: Money
  net: Money
}

/** When and how much of it sellers are paid. `weekday`: 1 Monday to 7 Sunday; `percentOf`: by category, else `percent`. */
export type SellerTerms = {
  payableAfterDays: number
  weekday: number
  percent: number
  percentOf: Readonly<Record<string, number>>
  /** Less than this waits for the next time. */
  minimum: Money
}

/** A seller's own records, as they were at `readAt`. `keeps`: what there are records of; the rest is left to articles. */
export type SellerFacts = {
  readAt: string
  keeps: readonly SellerRecord[]
  /** The newest first. */
  payouts: readonly Payout[]
  /** Delivered, and not old enough to be paid; null where nothing is. */
  notPayable: Money | null
  goods: readonly { title: Localized; variants: number; soldOut: readonly Localized[] }[]
  /** What was ordered and paid for in the last so many days, whatever became of it, by currency; the shortest time first. */
  sold: readonly { days: number; orders: number; total: Money }[]
  /** Paid and not sent, the oldest first. */
  toSend: readonly { number: string; placedAt: string }[]
  /** Under way, the newest first. */
  returns: readonly { rmaNumber: string; orderNumber: string; requestedAt: string }[]
  health: { days: number; orders: number; late: number; returned: number }
}

/** Reads the records of whoever was proved to speak for a seller; of nobody else there are any. */
export type SellerPort = { readSellerFacts: (tenantId: string, who: VerifiedCustomer) => Promise<SellerFacts> }
