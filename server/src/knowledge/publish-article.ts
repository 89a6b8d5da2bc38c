import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { nextShelfChange, type Article, type NewArticle } from './article.ts'
import { countSellerArticles, keepAnswering, recordArticle, retireCurrent } from './article-store.ts'
import { mostSellerArticles } from './open-seller-shelf.ts'
import { growSellerShelf } from './seller-shelf-store.ts'
import { shelveArticles } from './shelve-article.ts'

/**
 * Publishes a first or a newer version under `slug`; the older one stays as it was quoted, and answers until the newer one
 * begins. From the commit on it is found, within its dates. `newId` names the article if it is new. Two publishers at one moment: the later one's transaction fails.
 * @throws SHELF_FULL: a seller has as many as they may have
 */
export const publishArticle = async (
  tx: TenantTransaction,
  draft: NewArticle,
  { newId, now }: { newId: string; now: string },
): Promise<Published> => {
  const publishing = openPublishing(tx, now)
  const published = await publishing.publish(draft, newId)
  await publishing.shelve()
  return published
}

export type Published = { id: string; version: number }

export type Publishing = {
  publish: (draft: NewArticle, newId: string) => Promise<Published>
  /** Nothing of them is found before. */
  shelve: () => Promise<void>
}

/** Several in one transaction: many articles say the same words, and each row of the index is written once for all of them. */
export const openPublishing = (tx: TenantTransaction, now: string): Publishing => {
  const toShelve: Article[] = []
  return {
    publish: async (draft, newId) => {
      const begins = draft.validFrom && Date.parse(draft.validFrom) > Date.parse(now) ? draft.validFrom : null
      const answering = await keepAnswering(tx, draft, { until: begins, now })
      const earlier = await retireCurrent(tx, draft)
      const id = earlier?.id ?? newId
      const version = (earlier?.version ?? 0) + 1
      const article = { ...draft, id, version, publishedAt: now }
      await recordArticle(tx, article, nextShelfChange(article, Date.parse(now)))
      if (article.sellerId !== null) await shelveForSeller(tx, article.sellerId)
      else if (begins === null) toShelve.push(article)
      // Its own date may have arrived since the shelf was last turned.
      else if (answering) toShelve.push(answering)
      return { id, version }
    },
    shelve: async () => {
      if (toShelve.length > 0) await shelveArticles(tx, toShelve.splice(0), now)
    },
  }
}

const shelveForSeller = async (tx: TenantTransaction, sellerId: string): Promise<void> => {
  await growSellerShelf(tx, sellerId)
  if ((await countSellerArticles(tx, sellerId)) > mostSellerArticles) throw new CeladonError('SHELF_FULL')
}
