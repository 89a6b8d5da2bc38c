import type { Audience } from '@celadon/contract'
import { blockOf, replaceEntries, type Postings } from '@celadon/understanding/search'
import type { Article } from './article.ts'
import { countPassages, createShelf, readablePostings, type Shelf } from './shelf.ts'

/**
 * Articles that are searched together with a shelf, ranked as if they stood on it: a seller's own, or a draft on trial.
 * `instead`: what they take the place of, by its number on the shelf.
 */
export type Beside = { shelf: Shelf; instead: readonly { number: number; passages: number }[] }

export const placeBeside = (articles: readonly Article[], instead: Beside['instead'] = []): Beside => ({
  shelf: createShelf(articles, firstPlace),
  instead,
})

/** Beyond every place of a shelf in the database: blocks of the two never meet. */
const firstPlace = 128 * 1_000_000

type Searched = { postings: Postings; passages: number }

/** What is searched of a shelf for these terms, with what stands beside it. */
export const addBeside = (
  { postings, passages }: Searched,
  terms: readonly string[],
  audience: Audience,
  { shelf, instead }: Beside,
): Searched => {
  const added = readablePostings(shelf.postings, terms, audience)
  const gone = instead.reduce((sum, article) => sum + article.passages, 0)
  return {
    postings: new Map(
      terms.map((term) => [term, new Map([...withoutArticles(postings.get(term), instead), ...added.get(term)!])]),
    ),
    passages: passages - gone + countPassages(shelf.counts, audience),
  }
}

const withoutArticles = (
  blocks: ReadonlyMap<number, Uint32Array> = new Map(),
  articles: Beside['instead'],
): ReadonlyMap<number, Uint32Array> => {
  const left = new Map(blocks)
  for (const { number } of articles) {
    const entries = left.get(blockOf(number))
    if (entries) left.set(blockOf(number), replaceEntries(entries, number))
  }
  return left
}
