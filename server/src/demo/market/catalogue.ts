import { products, type DemoProduct } from './products.ts'
import { sellers, type DemoSeller } from './sellers.ts'

/** Each seller with their goods, as the shop page shows them. */
export const catalogue: readonly { seller: DemoSeller; products: readonly DemoProduct[] }[] = sellers.map((seller) => ({
  seller,
  products: products.filter((product) => product.seller === seller.key),
}))
