import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { listSellerArticles } from './article-store.ts'
import type { Article } from './article.ts'
import { placeBeside, type Beside } from './beside.ts'
import { findSellerRevision } from './seller-shelf-store.ts'

/** The articles of one seller, ready to stand beside the house's. */
export type SellerShelf = { revision: number; checkedAtMs: number; articles: readonly Article[]; beside: Beside }

/** A seller's shelf is held in memory whole. */
export const mostSellerArticles = 200

export const openSellerShelf = async (
  deps: Pick<Database, 'withTenant'> & { clock: Clock },
  scope: { tenantId: string; sellerId: string },
  known: SellerShelf | undefined,
): Promise<SellerShelf> =>
  deps.withTenant(scope, async (tx) => {
    const now = deps.clock.now()
    const checked = { revision: await findSellerRevision(tx, scope.sellerId), checkedAtMs: now.getTime() }
    if (known?.revision === checked.revision) return { ...known, ...checked }
    const articles = checked.revision === 0 ? [] : await listSellerArticles(tx, scope.sellerId, now.toISOString())
    return { ...checked, articles, beside: placeBeside(articles) }
  })
