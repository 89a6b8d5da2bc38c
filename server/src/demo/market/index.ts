/** The demo marketplace before it is written down: sellers, products, buyers and orders, drawn from a seed. */
export { returnAddresses } from './addresses.ts'
export { plainBuyers, sellerPerson, storied, type DemoBuyer } from './buyers.ts'
export { catalogue } from './catalogue.ts'
export { planMarket, type DemoMarket } from './plan-market.ts'
export type { DemoAccount } from './accounts.ts'
export type { DemoPayment } from './dealings.ts'
export { variantsOf, type DemoProduct } from './products.ts'
export type { DemoSeller } from './sellers.ts'
