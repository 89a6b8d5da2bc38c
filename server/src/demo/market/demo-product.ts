import type { Localized } from '@celadon/contract'
import type { SellerKey } from './sellers.ts'

/** `code` ends the SKU, `extraMinor` is on top of the product's price. */
export type ChoiceValue = Localized & { code: string; extraMinor?: number; isSoldOut?: boolean }

/** One option with the values it comes in. */
export type Choice = { name: Localized; values: readonly ChoiceValue[] }

export type DemoProduct = {
  key: string
  seller: SellerKey
  sku: string
  title: Localized
  description: Localized
  /** The shop's own word; policies speak of it. */
  category: 'ceramics' | 'coffee-gear' | 'food' | 'textiles'
  choice: Choice
  priceMinor: number
}
