import { rankingVersion } from '@celadon/understanding/search'
import type { TenantTransaction } from '#platform/database'
import { listCurrentArticles } from './article-store.ts'
import type { Audience } from '@celadon/contract'
import { readableBy, type Article } from './article.ts'
import { changeCounts, savePostingRows, type PostingRow } from './posting-store.ts'
import { clearShelf, recordShelved, saveShelfRow, type Shelved } from './shelf-store.ts'
import { audienceOf } from './shelf-number.ts'
import { indexInTurns } from './shelf.ts'

/** Makes the whole index anew, for texts that were indexed by older rules or never; by whoever holds the tenant's row. */
export const makeShelf = async (tx: TenantTransaction, now: string): Promise<void> => {
  const { counts, places, postings } = await indexInTurns(await listCurrentArticles(tx, now))
  const rows = [...postings].flatMap(([term, blocks]) => toRows(term, blocks))
  await clearShelf(tx)
  await recordShelved(
    tx,
    places.map(({ article, number, passages, terms }) => toShelved(article, number, passages, terms)),
  )
  await savePostingRows(tx, rows)
  for (const audience of Object.keys(readableBy) as Audience[])
    await changeCounts(tx, audience, countByTerm(rows.filter(({ block }) => audienceOf(block) === audience)))
  await saveShelfRow(tx, rankingVersion, counts)
}

export const toShelved = (article: Article, number: number, passages: number, terms: string[]): Shelved => ({
  number,
  article_id: article.id,
  version: article.version,
  audience: article.audience,
  passages,
  terms,
})

const toRows = (term: string, blocks: ReadonlyMap<number, Uint32Array>): PostingRow[] =>
  [...blocks].map(([block, entries]) => ({ term, block, entries }))

const countByTerm = (rows: readonly PostingRow[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { term, entries } of rows) counts.set(term, (counts.get(term) ?? 0) + entries.length)
  return counts
}
