import type { Audience } from '@celadon/contract'
import { blockOf, replaceEntries, type Postings } from '@celadon/understanding/search'
import type { Article } from './article.ts'
import { countPassages, createShelf, readablePostings, type Shelf, type ShelfCounts } from './shelf.ts'

/**
 * Articles that are searched together with a shelf, ranked as if they stood on it: a seller's own, or a draft on trial.
 * `instead`: what they take the place of, by its number on the shelf.
 */
export type Beside = { shelf: Shelf; instead: readonly { number: number; passages: number }[] }

/** Those of one `row` are placed apart from those of another. */
export const placeBeside = (articles: readonly Article[], instead: Beside['instead'] = [], row = 0): Beside => ({
  shelf: createShelf(articles, (row + 1) * placesInRow),
  instead,
})

/** Beyond every place of a shelf in the database: blocks of the two never meet. */
const placesInRow = 128 * 1_000_000

/** Both, of different rows. */
export const joinBeside = (one: Beside, other: Beside): Beside => {
  const postings = new Map(one.shelf.postings)
  for (const [term, blocks] of other.shelf.postings)
    postings.set(term, new Map([...(postings.get(term) ?? []), ...blocks]))
  return {
    shelf: {
      counts: addCounts(one.shelf.counts, other.shelf.counts),
      articles: new Map([...one.shelf.articles, ...other.shelf.articles]),
      postings,
    },
    instead: [...one.instead, ...other.instead],
  }
}

const addCounts = (one: ShelfCounts, other: ShelfCounts): ShelfCounts => {
  const add = (audience: Audience): ShelfCounts[Audience] => ({
    nextArticle: other[audience].nextArticle,
    passages: one[audience].passages + other[audience].passages,
  })
  return { buyers: add('buyers'), sellers: add('sellers'), agents: add('agents') }
}

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
