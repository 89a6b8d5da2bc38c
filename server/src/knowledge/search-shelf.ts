import type { Audience } from '@celadon/contract'
import { narrowQuestion, rankArticles, readQuestion, type Ranked, type Synonyms } from '@celadon/understanding/search'
import { addBeside, type Beside } from './beside.ts'
import type { Article } from './article.ts'
import { audienceOf } from './shelf-number.ts'
import { countAll, countPassages, createShelf, readablePostings, type Hit, type Shelf } from './shelf.ts'

/** What a search may take besides the words. `only`: whose articles are wanted, of all that may be read. */
export type SearchMeans = { synonyms?: Synonyms | undefined; beside?: Beside | undefined; only?: Audience | undefined }

/** A search of these articles alone, in memory. */
export const createSearch = (
  articles: readonly Article[],
): ((text: string, audience: Audience, limit: number) => Hit[]) => {
  const shelf = createShelf(articles)
  return (text, audience, limit) => searchShelf(shelf, text, audience, limit)
}

/** The best first; equals in the order of their numbers. */
export const searchShelf = (
  shelf: Shelf,
  text: string,
  audience: Audience,
  limit: number,
  { synonyms, beside, only }: SearchMeans = {},
): Hit[] => {
  const asked = readQuestion(text, synonyms)
  const own = {
    postings: readablePostings(shelf.postings, asked.terms, audience),
    passages: countPassages(shelf.counts, audience),
  }
  const { postings, passages } = beside ? addBeside(own, asked.terms, audience, beside) : own
  const question = narrowQuestion(asked, countAll(postings))
  return hitsOf(rankArticles(question, postings, passages, limit, wantedBlocks(only)), shelf.articles, beside)
}

/** Postings and articles are read one after the other: what was published between them may have no article yet, or no more. */
export const hitsOf = (
  ranked: readonly Ranked[],
  articles: ReadonlyMap<number, Article>,
  beside: Beside | undefined,
): Hit[] =>
  ranked.flatMap(({ article: number, ...rest }) => {
    const article = beside?.shelf.articles.get(number) ?? articles.get(number)
    return article ? [{ article, ...rest }] : []
  })

/** Whether articles of this block are wanted. Ranked they are as among all that may be read. */
export const wantedBlocks =
  (only: Audience | undefined) =>
  (block: number): boolean =>
    only === undefined || audienceOf(block) === only
