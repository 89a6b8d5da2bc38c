import type { Language } from '@celadon/contract'
import type { Article, Audience } from './article.ts'
import { readableBy } from './article.ts'
import { readWords, type Words } from './words.ts'

/** BM25: how fast repetition stops counting, and how much a long text is discounted. */
const saturation = 1.2
const lengthDiscount = 0.5

/** A word in the title says more about an article than one in its text. */
const boosts = { title: 3, keywords: 2.5, body: 1 } as const

export type Hit = {
  article: Article
  score: number
  /** Share (0 to 1) of the question's meaning-carrying words that the article has. */
  coverage: number
}

export type ArticleIndex = {
  /** Best first, the `limit` best. */
  search: (question: Words, audience: Audience, limit: number) => Hit[]
  /** The paragraph of the article that answers best, in the language asked for, or the other if there is none. */
  findPassage: (article: Article, question: Words, language: Language) => string
}

/** Both languages of an article are one text to the index: a question may come in either, or in both. */
export const createArticleIndex = (articles: Article[]): ArticleIndex => {
  const ranking = createRanking(articles.map(fieldsOf))
  const paragraphs = new Map(articles.map((article) => [article, rankParagraphs(article)]))
  return {
    search: (question, audience, limit) =>
      ranking
        .rank(question.terms)
        .map(([place, score]) => weigh(articles[place]!, score, coverageOf(question, ranking, place)))
        .filter((hit) => readableBy[audience].includes(hit.article.audience))
        .sort((one, other) => other.score - one.score)
        .slice(0, limit),
    findPassage: (article, question, language) => {
      const place = paragraphs.get(article)?.rank(question.terms)[0]?.[0] ?? 0
      const [asked, other] = language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)
      return (
        paragraphsOf(article, asked)[place] ??
        paragraphsOf(article, asked)[0] ??
        paragraphsOf(article, other)[place] ??
        ''
      )
    },
  }
}

/** An article about all of the question goes before one that is all about a part of it. */
const weigh = (article: Article, score: number, coverage: number): Hit => ({
  article,
  score: score * (0.4 + 0.6 * coverage),
  coverage,
})

type Field = { text: string; boost: number }

const fieldsOf = (article: Article): Field[] => [
  { text: `${article.title.zh}\n${article.title.en}`, boost: boosts.title },
  { text: [...article.keywords.zh, ...article.keywords.en].join('\n'), boost: boosts.keywords },
  { text: `${article.body.zh}\n${article.body.en}`, boost: boosts.body },
]

/** Paragraphs of the two languages stand side by side, so that either finds the place. */
const rankParagraphs = (article: Article): Ranking => {
  const zh = paragraphsOf(article, 'zh')
  const en = paragraphsOf(article, 'en')
  const count = Math.max(zh.length, en.length)
  const pairs = Array.from({ length: count }, (_, index) => `${zh[index] ?? ''}\n${en[index] ?? ''}`)
  return createRanking(pairs.map((text) => [{ text, boost: 1 }]))
}

const paragraphsOf = (article: Article, language: Language): string[] =>
  article.body[language].split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')

const coverageOf = (question: Words, ranking: Ranking, place: number): number => {
  const total = question.units.reduce((sum, unit) => sum + unit.weight, 0)
  const covered = question.units
    .filter((unit) => unit.terms.some((term) => ranking.has(term, place)))
    .reduce((sum, unit) => sum + unit.weight, 0)
  return total === 0 ? 0 : covered / total
}

type Ranking = {
  /** Places with their scores, best first; equal scores keep the given order. */
  rank: (terms: string[]) => [place: number, score: number][]
  has: (term: string, place: number) => boolean
}

const createRanking = (texts: Field[][]): Ranking => {
  const counts = texts.map(countTerms)
  const lengths = counts.map((each) => [...each.values()].reduce((sum, count) => sum + count, 0))
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const postings = new Map<string, [place: number, weight: number][]>()
  counts.forEach((each, place) => {
    const discount = saturation * (1 - lengthDiscount + (lengthDiscount * lengths[place]!) / meanLength)
    for (const [term, count] of each) {
      const weight = (count * (saturation + 1)) / (count + discount)
      const found = postings.get(term)
      if (found) found.push([place, weight])
      else postings.set(term, [[place, weight]])
    }
  })
  return {
    rank: (terms) => rankBy(terms, postings, texts.length),
    has: (term, place) => counts[place]?.has(term) ?? false,
  }
}

const countTerms = (fields: Field[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { text, boost } of fields) {
    for (const term of readWords(text).terms) counts.set(term, (counts.get(term) ?? 0) + boost)
  }
  return counts
}

const rankBy = (
  terms: string[],
  postings: ReadonlyMap<string, [place: number, weight: number][]>,
  size: number,
): [number, number][] => {
  const scores = new Map<number, number>()
  for (const term of new Set(terms)) {
    const found = postings.get(term) ?? []
    const rarity = Math.log(1 + (size - found.length + 0.5) / (found.length + 0.5)) * importanceOf(term)
    for (const [place, weight] of found) scores.set(place, (scores.get(place) ?? 0) + rarity * weight)
  }
  return [...scores].sort(([onePlace, one], [otherPlace, other]) => other - one || onePlace - otherPlace)
}

/** An idea or an English word is a whole word; one Chinese character is a fraction of one. */
const importanceOf = (term: string): number => {
  if (term.startsWith('#')) return 1.5
  if (!/\p{Script=Han}/u.test(term)) return 1
  return [...term].length === 1 ? 0.2 : 0.6
}
