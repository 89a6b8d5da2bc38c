import { askedAboutOrders } from './asked-about-orders.ts'
import { askedAboutTheHouse } from './asked-about-the-house.ts'
import { askedBySellers } from './asked-by-sellers.ts'
import type { DemoArticle } from './demo-article.ts'

/** The article with the words that people ask with beside its own keywords. */
export const addAsked = (article: DemoArticle): DemoArticle => {
  const asked = askedWith.get(article.slug)
  if (!asked) return article
  const { zh, en } = article.keywords
  return { ...article, keywords: { zh: [...zh, ...asked.zh], en: [...en, ...asked.en] } }
}

const listOf = (phrases = ''): string[] => phrases.split(',').map((phrase) => phrase.trim())

const askedWith: ReadonlyMap<string, DemoArticle['keywords']> = new Map(
  [askedAboutOrders, askedAboutTheHouse, askedBySellers]
    .flatMap((lines) => lines.trim().split('\n'))
    .map((line) => line.split('|').map((part) => part.trim()))
    .map(([slug = '', zh, en]) => [slug, { zh: listOf(zh), en: listOf(en) }]),
)
