/** The eighty articles of the demo marketplace: its policy, in both languages. */
import { accountArticles } from './account-articles.ts'
import { addAsked } from './add-asked.ts'
import { agentArticles } from './agent-articles.ts'
import { arrivalArticles } from './arrival-articles.ts'
import { choosingArticles } from './choosing-articles.ts'
import type { DemoArticle } from './demo-article.ts'
import { deliveryArticles } from './delivery-articles.ts'
import { goodsArticles } from './goods-articles.ts'
import { houseArticles } from './house-articles.ts'
import { orderArticles } from './order-articles.ts'
import { orderingArticles } from './ordering-articles.ts'
import { priceArticles } from './price-articles.ts'
import { returnArticles } from './return-articles.ts'
import { sellerListingArticles } from './seller-listing-articles.ts'
import { sellerOrderArticles } from './seller-order-articles.ts'
import { sellerShopArticles } from './seller-shop-articles.ts'
import { useArticles } from './use-articles.ts'

export type { DemoArticle } from './demo-article.ts'

export const demoArticles: readonly DemoArticle[] = [
  ...deliveryArticles,
  ...arrivalArticles,
  ...returnArticles,
  ...orderArticles,
  ...orderingArticles,
  ...priceArticles,
  ...houseArticles,
  ...accountArticles,
  ...goodsArticles,
  ...useArticles,
  ...choosingArticles,
  ...sellerShopArticles,
  ...sellerListingArticles,
  ...sellerOrderArticles,
  ...agentArticles,
].map(addAsked)
