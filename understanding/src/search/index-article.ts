import type { Language, Localized } from '@celadon/contract'
import { packEntry } from './postings.ts'
import { cutPassages } from './passages.ts'
import { readWords } from './words.ts'

/** What is read of an article. Either language may be empty. */
export type ArticleText = {
  title: Localized
  body: Localized
  /** Words that people use for the subject and that the text does not. */
  keywords: Record<Language, readonly string[]>
}

export type IndexedArticle = { passages: number; entries: ReadonlyMap<string, readonly number[]> }

/** Grows whenever the same text would be indexed otherwise: what was kept under an older one is made anew. */
export const rankingVersion = 5

/**
 * BM25's weight of each term in each passage, f * (k + 1) / (f + k * (1 - b + b * length / usual length)), where title
 * and keywords belong to every passage. The usual length is fixed, not the mean of the shelf: publishing one article
 * changes no weight of another. A passage in two languages weighs as its better one does.
 */
export const indexArticle = (article: ArticleText, number: number): IndexedArticle => {
  const zh = weighPassages(article, 'zh')
  const en = weighPassages(article, 'en')
  const passages = Math.max(zh.length, en.length)
  const entries = new Map<string, number[]>()
  for (let passage = 0; passage < passages; passage += 1) {
    for (const [term, weight] of mergeWeights(zh[passage], en[passage])) {
      const entry = packEntry(number, passage, weight)
      const known = entries.get(term)
      if (known) known.push(entry)
      else entries.set(term, [entry])
    }
  }
  return { passages, entries }
}

type Weights = ReadonlyMap<string, number>

const mergeWeights = (zh: Weights = new Map(), en: Weights = new Map()): Weights => {
  const merged = new Map(zh)
  for (const [term, weight] of en) merged.set(term, Math.max(merged.get(term) ?? 0, weight))
  return merged
}

const saturation = 1.6
const lengthDiscount = 0.6
const usualLength = 25

/** A word in the title says more about an article than one in its text. */
const boosts = { title: 3, keywords: 2.5, body: 1 } as const

type Counted = { counts: Map<string, number>; length: number }

const weighPassages = (article: ArticleText, language: Language): Weights[] => {
  const bodies = cutPassages(article.body[language], article.body[language === 'zh' ? 'en' : 'zh'])
  const heads = [
    { text: article.title[language], boost: boosts.title },
    { text: article.keywords[language].join('\n'), boost: boosts.keywords },
  ]
  if (heads.every(({ text }) => text === '') && bodies.length === 0) return []
  return (bodies.length > 0 ? bodies : ['']).map((text) => {
    const counted: Counted = { counts: new Map(), length: 0 }
    for (const field of [...heads, { text, boost: boosts.body }]) countField(field.text, field.boost, counted)
    return weigh(counted)
  })
}

const countField = (text: string, boost: number, into: Counted): void => {
  const { terms, units } = readWords(text)
  for (const term of terms) into.counts.set(term, (into.counts.get(term) ?? 0) + boost)
  into.length += boost * units.reduce((sum, unit) => sum + unit.weight, 0)
}

const weigh = ({ counts, length }: Counted): Weights => {
  const discount = saturation * (1 - lengthDiscount + (lengthDiscount * length) / usualLength)
  return new Map([...counts].map(([term, count]) => [term, (count * (saturation + 1)) / (count + discount)]))
}
