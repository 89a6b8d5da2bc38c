/** What customers ask about goods before they buy, and how to live with them afterwards. */
import type { IntentDefinition } from '#intents/define'
import { bulkPurchase } from './bulk-purchase.ts'
import { compareProducts } from './compare-products.ts'
import { giftWrapping } from './gift-wrapping.ts'
import { isAuthentic } from './is-authentic.ts'
import { materialAndSafety } from './material-and-safety.ts'
import { priceQuestion } from './price-question.ts'
import { productQuestion } from './product-question.ts'
import { productReview } from './product-review.ts'
import { recommendProduct } from './recommend-product.ts'
import { sizeAdvice } from './size-advice.ts'
import { stockQuestion } from './stock-question.ts'
import { usageHelp } from './usage-help.ts'

export const goodsIntents: readonly IntentDefinition[] = [
  productQuestion,
  stockQuestion,
  sizeAdvice,
  recommendProduct,
  compareProducts,
  usageHelp,
  materialAndSafety,
  productReview,
  bulkPurchase,
  giftWrapping,
  isAuthentic,
  priceQuestion,
]
