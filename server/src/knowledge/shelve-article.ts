import { blockOf, indexArticle, rankingVersion, replaceEntries } from '@celadon/understanding/search'
import type { TenantTransaction } from '#platform/database'
import { isValidAt, type Article } from './article.ts'
import { makeShelf, toShelved } from './make-shelf.ts'
import { changeCounts, listPostingRows, savePostingRows, type PostingRow } from './posting-store.ts'
import { findShelved, lockShelfRow, recordShelved, removeShelved, saveShelfRow, type Shelved } from './shelf-store.ts'
import { audienceOf, numberOf } from './shelf-number.ts'
import type { ShelfCounts } from './shelf.ts'

/**
 * Puts a version that was just published into the index in the place of the one before, in the same transaction: what it
 * and the older one say is rewritten, nothing else. Outside its dates it only makes room. Those who publish for one
 * tenant wait for each other here.
 */
export const shelveArticle = (tx: TenantTransaction, article: Article, now: string): Promise<void> =>
  changeShelf(tx, article.id, isValidAt(article, Date.parse(now)) ? article : undefined, now)

/** Takes an article out of the index. */
export const unshelveArticle = (tx: TenantTransaction, articleId: string, now: string): Promise<void> =>
  changeShelf(tx, articleId, undefined, now)

const changeShelf = async (
  tx: TenantTransaction,
  articleId: string,
  article: Article | undefined,
  now: string,
): Promise<void> => {
  const { ranking, audiences: counts } = await lockShelfRow(tx)
  if (ranking !== rankingVersion) return makeShelf(tx, now)
  const older = await findShelved(tx, articleId)
  if (older) {
    counts[older.audience].passages -= older.passages
    await removeShelved(tx, older.number)
  }
  const newer = article && placeArticle(article, older, counts)
  if (newer) await recordShelved(tx, [newer.shelved])
  await changePostings(tx, older, newer)
  await saveShelfRow(tx, ranking, counts)
}

type Placed = { shelved: Shelved; entries: ReadonlyMap<string, readonly number[]> }

/** An article keeps its number while its audience stays the same. */
const placeArticle = (article: Article, older: Shelved | undefined, counts: ShelfCounts): Placed => {
  const count = counts[article.audience]
  const isSameShelf = older?.audience === article.audience
  const number = isSameShelf ? older.number : numberOf(article.audience, count.nextArticle)
  if (!isSameShelf) count.nextArticle += 1
  const { passages, entries } = indexArticle(article, number)
  count.passages += passages
  return { shelved: toShelved(article, number, passages, [...entries.keys()]), entries }
}

const changePostings = async (
  tx: TenantTransaction,
  older: Shelved | undefined,
  newer: Placed | undefined,
): Promise<void> => {
  if (older && older.number !== newer?.shelved.number) await rewriteRows(tx, older.number, older.terms, new Map())
  if (!newer) return
  const wasHere = older?.number === newer.shelved.number ? older.terms : []
  await rewriteRows(tx, newer.shelved.number, [...wasHere, ...newer.shelved.terms], newer.entries)
}

/** The rows of these terms in the article's block, with what the article says now. */
const rewriteRows = async (
  tx: TenantTransaction,
  number: number,
  terms: readonly string[],
  entries: Placed['entries'],
): Promise<void> => {
  const block = blockOf(number)
  const all = [...new Set(terms)]
  const known = new Map((await listPostingRows(tx, block, all)).map((row) => [row.term, row.entries]))
  const rows = all.map((term): PostingRow => ({
    term,
    block,
    entries: replaceEntries(known.get(term) ?? [], number, entries.get(term)),
  }))
  const changes = rows.map(({ term, entries: now }) => [term, now.length - (known.get(term)?.length ?? 0)] as const)
  await Promise.all([savePostingRows(tx, rows), changeCounts(tx, audienceOf(block), new Map(changes))])
}
