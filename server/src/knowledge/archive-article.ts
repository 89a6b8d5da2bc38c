import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { archiveCurrent } from './article-store.ts'
import { growSellerShelf } from './seller-shelf-store.ts'
import { unshelveArticle } from './shelve-article.ts'

/** From the commit on it answers nobody; what was quoted from it stays readable. @throws NOT_FOUND: it is not published */
export const archiveArticle = async (tx: TenantTransaction, id: string, now: string): Promise<void> => {
  const archived = await archiveCurrent(tx, id, now)
  if (!archived) throw new CeladonError('NOT_FOUND')
  if (archived.sellerId === null) await unshelveArticle(tx, id, now)
  else await growSellerShelf(tx, archived.sellerId)
}
