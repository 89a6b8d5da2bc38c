import type { DemoProduct } from './demo-product.ts'
import { productsOf } from './products.ts'
import { sellers, type DemoSeller } from './sellers.ts'

/** Each seller with their goods, as the shop page shows them; `stocked` are the keys of what the shop has. */
export const catalogueOf = (stocked: ReadonlySet<string>): { seller: DemoSeller; products: DemoProduct[] }[] =>
  sellers.map((seller) => ({
    seller,
    products: productsOf('full').filter(({ key, seller: owner }) => owner === seller.key && stocked.has(key)),
  }))
