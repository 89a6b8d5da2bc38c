import { setImmediate } from 'node:timers/promises'
import type { Audience } from '@celadon/contract'
import { blockOf, indexArticle, type Postings } from '@celadon/understanding/search'
import { readableBy, type Article } from './article.ts'
import { isReadableBlock, numberOf } from './shelf-number.ts'

export type Hit = {
  article: Article
  score: number
  /** Share (0 to 1) of the question's meaning-carrying words that the article has. */
  coverage: number
  /** The passage that answers best, from 0. */
  passage: number
}

/** For each audience the articles numbered so far, and the passages that can be found. */
export type ShelfCounts = Record<Audience, { nextArticle: number; passages: number }>

/** A whole shelf in memory. */
export type Shelf = { counts: ShelfCounts; articles: ReadonlyMap<number, Article>; postings: Postings }

export const countAll = (postings: Postings): Map<string, number> =>
  new Map([...postings].map(([term, blocks]) => [term, countEntries(blocks)]))

const countEntries = (blocks: ReadonlyMap<number, Uint32Array>): number =>
  [...blocks.values()].reduce((sum, entries) => sum + entries.length, 0)

export const countPassages = (counts: ShelfCounts, audience: Audience): number =>
  readableBy[audience].reduce((sum, each) => sum + counts[each].passages, 0)

export const readablePostings = (postings: Postings, terms: readonly string[], audience: Audience): Postings =>
  new Map(
    terms.map((term) => [
      term,
      new Map([...(postings.get(term) ?? [])].filter(([block]) => isReadableBlock(block, audience))),
    ]),
  )

/**
 * A shelf of articles as they would stand in the database, numbered in the given order from `place` on: pure.
 * Two shelves whose places lie apart can be searched as one.
 */
export const createShelf = (articles: readonly Article[], place = 0): Shelf => {
  const { counts, places, postings } = indexShelf(articles, place)
  return { counts, articles: new Map(places.map(({ number, article }) => [number, article])), postings }
}

/** An article with its number, and what it is found by. */
export type Place = { number: number; article: Article; passages: number; terms: string[] }

type Indexed = { counts: ShelfCounts; places: Place[]; postings: Postings }

const indexShelf = (articles: readonly Article[], place: number): Indexed => {
  const { add, end } = openIndex(place)
  for (const article of articles) add(article)
  return end()
}

/** Of very many; everything else has its turn in between. */
export const indexInTurns = async (articles: readonly Article[]): Promise<Indexed> => {
  const { add, end } = openIndex(0)
  for (const [at, article] of articles.entries()) {
    if (at % articlesAtOnce === articlesAtOnce - 1) await setImmediate()
    add(article)
  }
  return end()
}

const articlesAtOnce = 100

const openIndex = (place: number): { add: (article: Article) => void; end: () => Indexed } => {
  const counts = emptyCounts(place)
  const entries = new Map<string, Map<number, number[]>>()
  const places: Place[] = []
  const add = (article: Article): void => {
    const count = counts[article.audience]
    const number = numberOf(article.audience, count.nextArticle)
    const indexed = indexArticle(article, number)
    count.nextArticle += 1
    count.passages += indexed.passages
    for (const [term, added] of indexed.entries) addEntries(entries, term, blockOf(number), added)
    places.push({ number, article, passages: indexed.passages, terms: [...indexed.entries.keys()] })
  }
  return { add, end: () => ({ counts, places, postings: packPostings(entries) }) }
}

export const emptyCounts = (nextArticle = 0): ShelfCounts => ({
  buyers: { nextArticle, passages: 0 },
  sellers: { nextArticle, passages: 0 },
  agents: { nextArticle, passages: 0 },
})

const addEntries = (
  entries: Map<string, Map<number, number[]>>,
  term: string,
  block: number,
  added: readonly number[],
): void => {
  const blocks = entries.get(term) ?? new Map<number, number[]>()
  entries.set(term, blocks)
  const known = blocks.get(block)
  if (known) known.push(...added)
  else blocks.set(block, [...added])
}

const packPostings = (entries: ReadonlyMap<string, ReadonlyMap<number, number[]>>): Postings =>
  new Map(
    [...entries].map(([term, blocks]) => [
      term,
      new Map([...blocks].map(([block, list]) => [block, Uint32Array.from(list).sort()])),
    ]),
  )
