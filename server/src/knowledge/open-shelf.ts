import {
  compileSynonyms,
  narrowQuestion,
  rankArticles,
  rankingVersion,
  readQuestion,
  type Synonyms,
} from '@celadon/understanding/search'
import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import type { Audience } from './article.ts'
import { countEntries, loadAllPostings, loadPostings } from './posting-store.ts'
import { findShelfRow, listShelvedArticles, type ShelfRow } from './shelf-store.ts'
import { countPassages, searchShelf, type Hit, type Shelf, type ShelfCounts } from './shelf.ts'
import { remakeShelf } from './make-shelf.ts'
import { listSynonyms } from './synonym-store.ts'

/** What answers one tenant: the whole shelf in memory, or for a large one the database at each question. */
export type OpenShelf = {
  revision: number
  checkedAtMs: number
  search: (text: string, audience: Audience, limit: number) => Promise<Hit[]>
}

/** Up to this many articles a tenant's shelf stays in memory. */
const mostInMemory = 200

/** Reads what changed since `known`; an index made by older rules, or never, is made first. */
export const openShelf = async (
  deps: Pick<Database, 'withTenant'> & { clock: Clock },
  tenantId: string,
  known: OpenShelf | undefined,
): Promise<OpenShelf> =>
  deps.withTenant({ tenantId }, async (tx) => {
    const checkedAtMs = deps.clock.now().getTime()
    const row = await findCurrentRow(tx)
    if (known?.revision === row.revision) return { ...known, checkedAtMs }
    const synonyms = compileSynonyms((await listSynonyms(tx)).map(({ words }) => words))
    const opened = { revision: row.revision, checkedAtMs }
    if (countArticles(row.audiences) > mostInMemory)
      return {
        ...opened,
        search: (text, audience, limit) =>
          deps.withTenant({ tenantId }, (own) => searchStored(own, text, audience, limit, synonyms)),
      }
    const shelf = await loadShelf(tx, row)
    return { ...opened, search: async (text, audience, limit) => searchShelf(shelf, text, audience, limit, synonyms) }
  })

const findCurrentRow = async (tx: TenantTransaction): Promise<ShelfRow> => {
  const row = await findShelfRow(tx)
  if (row?.ranking === rankingVersion) return row
  await remakeShelf(tx)
  return (await findShelfRow(tx))!
}

const countArticles = (counts: ShelfCounts): number =>
  Object.values(counts).reduce((sum, { nextArticle }) => sum + nextArticle, 0)

const loadShelf = async (tx: TenantTransaction, row: ShelfRow): Promise<Shelf> => {
  const [articles, postings] = await Promise.all([listShelvedArticles(tx), loadAllPostings(tx)])
  return { counts: row.audiences, articles, postings }
}

/** The same search as in memory, over the postings of the question's own terms. */
export const searchStored = async (
  tx: TenantTransaction,
  text: string,
  audience: Audience,
  limit: number,
  synonyms?: Synonyms,
): Promise<Hit[]> => {
  const asked = readQuestion(text, synonyms)
  const [row, sizes] = await Promise.all([findShelfRow(tx), countEntries(tx, asked.terms, audience)])
  if (!row) return []
  const question = narrowQuestion(asked, sizes)
  const postings = await loadPostings(tx, question.terms, audience)
  const ranked = rankArticles(question, postings, countPassages(row.audiences, audience), limit)
  const articles = await listShelvedArticles(
    tx,
    ranked.map(({ article }) => article),
  )
  return ranked.flatMap(({ article: number, ...rest }) => {
    const article = articles.get(number)
    return article ? [{ article, ...rest }] : []
  })
}
