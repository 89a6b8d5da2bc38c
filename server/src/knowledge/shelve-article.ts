import { blockOf, indexArticle, rankingVersion, replaceEntries } from '@celadon/understanding/search'
import type { TenantTransaction } from '#platform/database'
import { isValidAt, type Article } from './article.ts'
import { makeShelf, toShelved } from './make-shelf.ts'
import { changeCounts, listPostingRows, savePostingRows, type PostingRow } from './posting-store.ts'
import { findShelved, lockShelfRow, recordShelved, removeShelved, saveShelfRow, type Shelved } from './shelf-store.ts'
import { audienceOf, numberOf } from './shelf-number.ts'
import type { ShelfCounts } from './shelf.ts'

/**
 * Puts versions that were just published into the index in the place of those before, in the same transaction: what they
 * and the older ones say is rewritten, nothing else, and each row once. Outside its dates a version only makes room. Those
 * who publish for one tenant wait for each other here.
 */
export const shelveArticles = (tx: TenantTransaction, articles: readonly Article[], now: string): Promise<void> =>
  changeShelf(
    tx,
    articles.map((article) => ({ id: article.id, article: isValidAt(article, Date.parse(now)) ? article : undefined })),
    now,
  )

/** Takes an article out of the index. */
export const unshelveArticle = (tx: TenantTransaction, articleId: string, now: string): Promise<void> =>
  changeShelf(tx, [{ id: articleId, article: undefined }], now)

const changeShelf = async (
  tx: TenantTransaction,
  wanted: readonly { id: string; article: Article | undefined }[],
  now: string,
): Promise<void> => {
  const { ranking, audiences: counts } = await lockShelfRow(tx)
  if (ranking !== rankingVersion) return makeShelf(tx, now)
  const changes: Change[] = []
  for (const { id, article } of wanted) {
    const older = await findShelved(tx, id)
    if (older) {
      counts[older.audience].passages -= older.passages
      await removeShelved(tx, older.number)
    }
    const newer = article && placeArticle(article, older, counts)
    if (newer) await recordShelved(tx, [newer.shelved])
    changes.push(...changesOf(older, newer))
  }
  for (const [block, some] of groupByBlock(changes)) await rewriteRows(tx, block, some)
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

/** What an article says of these terms now; of a term that is not in `entries`, nothing any more. */
type Change = { number: number; terms: readonly string[]; entries: Placed['entries'] }

const changesOf = (older: Shelved | undefined, newer: Placed | undefined): Change[] => {
  const gone = older && older.number !== newer?.shelved.number ? [toNothing(older)] : []
  if (!newer) return gone
  const wasHere = older?.number === newer.shelved.number ? older.terms : []
  const terms = [...new Set([...wasHere, ...newer.shelved.terms])]
  return [...gone, { number: newer.shelved.number, terms, entries: newer.entries }]
}

const toNothing = ({ number, terms }: Shelved): Change => ({ number, terms, entries: new Map() })

const groupByBlock = (changes: readonly Change[]): Map<number, Change[]> => {
  const blocks = new Map<number, Change[]>()
  for (const change of changes) {
    const block = blockOf(change.number)
    blocks.set(block, [...(blocks.get(block) ?? []), change])
  }
  return blocks
}

/** The rows of these terms in a block, with what its articles say now. */
const rewriteRows = async (tx: TenantTransaction, block: number, changes: readonly Change[]): Promise<void> => {
  const terms = [...new Set(changes.flatMap((change) => change.terms))]
  const before = new Map((await listPostingRows(tx, block, terms)).map((row) => [row.term, row.entries]))
  const after = new Map(before)
  for (const { number, terms: some, entries } of changes)
    for (const term of some) after.set(term, replaceEntries(after.get(term) ?? [], number, entries.get(term)))
  const rows = [...after].map(([term, entries]): PostingRow => ({ term, block, entries }))
  const growth = rows.map(({ term, entries }) => [term, entries.length - (before.get(term)?.length ?? 0)] as const)
  await Promise.all([savePostingRows(tx, rows), changeCounts(tx, audienceOf(block), new Map(growth))])
}
