/** The twenty articles of the demo marketplace: its policy, in both languages. */
import { deliveryArticles } from './delivery-articles.ts'
import { houseArticles } from './house-articles.ts'
import { orderArticles } from './order-articles.ts'
import { returnArticles } from './return-articles.ts'

export type { DemoArticle } from './demo-article.ts'

export const demoArticles = [...deliveryArticles, ...returnArticles, ...orderArticles, ...houseArticles]
