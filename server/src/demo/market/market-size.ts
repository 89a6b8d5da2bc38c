/** The whole market, or a small one of the same stories for tests and measurements. */
export type MarketSize = 'small' | 'full'
