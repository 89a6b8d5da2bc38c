import type { Money } from '@celadon/contract'

/** The currency is changed in the blank like the amount. */
export const yuan = (amount: number): Money => ({ amountMinor: amount * 100, currency: 'CNY' })
