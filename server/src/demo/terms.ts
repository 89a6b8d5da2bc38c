import type { SellerTerms } from '#commerce'

/** When and how much of it sellers are paid, as the article on payouts and fees says. */
export const marketTerms: SellerTerms = {
  payableAfterDays: 7,
  weekday: 3,
  percent: 5,
  percentOf: { ceramics: 4 },
  minimum: { amountMinor: 10_000, currency: 'CNY' },
}
