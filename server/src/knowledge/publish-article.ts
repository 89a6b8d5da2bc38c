import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { nextShelfChange, type NewArticle } from './article.ts'
import { countSellerArticles, recordArticle, retireCurrent } from './article-store.ts'
import { mostSellerArticles } from './open-seller-shelf.ts'
import { growSellerShelf } from './seller-shelf-store.ts'
import { shelveArticle } from './shelve-article.ts'

/**
 * Publishes a first or a newer version under `slug`; the older one stays as it was quoted. From the commit on it is found,
 * within its dates. `newId` names the article if it is new. Two publishers at one moment: the later one's transaction fails.
 * @throws SHELF_FULL: a seller has as many as they may have
 */
export const publishArticle = async (
  tx: TenantTransaction,
  draft: NewArticle,
  context: { newId: string; now: string },
): Promise<{ id: string; version: number }> => {
  const earlier = await retireCurrent(tx, draft)
  const id = earlier?.id ?? context.newId
  const version = (earlier?.version ?? 0) + 1
  const article = { ...draft, id, version, publishedAt: context.now }
  await recordArticle(tx, article, nextShelfChange(article, Date.parse(context.now)))
  if (article.sellerId === null) await shelveArticle(tx, article, context.now)
  else await shelveForSeller(tx, article.sellerId)
  return { id, version }
}

const shelveForSeller = async (tx: TenantTransaction, sellerId: string): Promise<void> => {
  await growSellerShelf(tx, sellerId)
  if ((await countSellerArticles(tx, sellerId)) > mostSellerArticles) throw new CeladonError('SHELF_FULL')
}
