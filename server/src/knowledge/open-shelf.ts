import type { Audience } from '@celadon/contract'
import {
  compileSynonyms,
  indexArticle,
  narrowQuestion,
  rankArticles,
  rankingVersion,
  readQuestion,
  type Synonyms,
} from '@celadon/understanding/search'
import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import { addBeside, type Beside } from './beside.ts'
import { countEntries, loadAllPostings, loadPostings } from './posting-store.ts'
import { findShelfRow, findShelved, listShelvedArticles, lockShelfRow, type ShelfRow } from './shelf-store.ts'
import { hitsOf, searchShelf, wantedBlocks, type SearchMeans } from './search-shelf.ts'
import { countAll, countPassages, readablePostings, type Hit, type Shelf, type ShelfCounts } from './shelf.ts'
import { makeShelf } from './make-shelf.ts'
import { listSynonyms } from './synonym-store.ts'

/** What answers one tenant: the whole shelf in memory, or for a large one the database at each question. */
export type OpenShelf = {
  revision: number
  checkedAtMs: number
  synonyms: Synonyms
  search: (text: string, audience: Audience, limit: number, means?: SearchMeans) => Promise<Hit[]>
  /** Where an article stands, so that a draft can take its place on trial. */
  findPlace: (articleId: string) => Promise<Beside['instead'][number] | undefined>
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
    const now = deps.clock.now()
    const row = await findCurrentRow(tx, now.toISOString())
    const checked = { revision: row.revision, checkedAtMs: now.getTime() }
    if (known?.revision === row.revision) return { ...known, ...checked }
    const synonyms = compileSynonyms((await listSynonyms(tx)).map(({ words }) => words))
    if (countArticles(row.audiences) > mostInMemory)
      return { ...checked, synonyms, ...searchDatabase(deps, tenantId, synonyms) }
    return { ...checked, synonyms, ...searchMemory(await loadShelf(tx, row), synonyms) }
  })

type Searching = Pick<OpenShelf, 'search' | 'findPlace'>

const searchDatabase = (
  { withTenant }: Pick<Database, 'withTenant'>,
  tenantId: string,
  synonyms: Synonyms,
): Searching => ({
  search: (text, audience, limit, means) =>
    withTenant({ tenantId }, (tx) => searchStored(tx, text, audience, limit, { synonyms, ...means })),
  findPlace: (articleId) => withTenant({ tenantId }, (tx) => findShelved(tx, articleId)),
})

const searchMemory = (shelf: Shelf, synonyms: Synonyms): Searching => ({
  search: async (text, audience, limit, means) => searchShelf(shelf, text, audience, limit, { synonyms, ...means }),
  findPlace: async (articleId) => {
    const [number, article] = [...shelf.articles].find(([, { id }]) => id === articleId) ?? []
    return number !== undefined && article ? { number, passages: indexArticle(article, number).passages } : undefined
  },
})

const findCurrentRow = async (tx: TenantTransaction, now: string): Promise<ShelfRow> => {
  const row = await findShelfRow(tx)
  if (row?.ranking === rankingVersion) return row
  // Of several servers that see an older one, the first to hold it makes it.
  const held = await lockShelfRow(tx)
  if (held.ranking === rankingVersion) return held
  await makeShelf(tx, now)
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
  { synonyms, beside, only }: SearchMeans = {},
): Promise<Hit[]> => {
  const asked = readQuestion(text, synonyms)
  const [row, sizes] = await Promise.all([findShelfRow(tx), countEntries(tx, asked.terms, audience)])
  if (!row) return []
  const question = narrowQuestion(asked, beside ? addSizes(sizes, beside, asked.terms, audience) : sizes)
  const stored = {
    postings: await loadPostings(tx, question.terms, audience),
    passages: countPassages(row.audiences, audience),
  }
  const { postings, passages } = beside ? addBeside(stored, question.terms, audience, beside) : stored
  const ranked = rankArticles(question, postings, passages, limit, wantedBlocks(only))
  const articles = await listShelvedArticles(
    tx,
    ranked.map(({ article }) => article),
  )
  return hitsOf(ranked, articles, beside)
}

const addSizes = (
  sizes: ReadonlyMap<string, number>,
  { shelf }: Beside,
  terms: readonly string[],
  audience: Audience,
): Map<string, number> => {
  const beside = [...countAll(readablePostings(shelf.postings, terms, audience))].filter(([, size]) => size > 0)
  return new Map([...sizes, ...beside.map(([term, size]) => [term, size + (sizes.get(term) ?? 0)] as const)])
}
