import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import { nextShelfChange } from './article.ts'
import { holdDueArticles, listTenantsWithDueArticles, setShelfDue } from './due-shelf-store.ts'
import { growSellerShelf } from './seller-shelf-store.ts'
import { shelveArticles } from './shelve-article.ts'

type Needs = Pick<Database, 'withTenant' | 'withDispatcher'> & { clock: Clock; forget: (tenantId: string) => void }

/** Puts on the shelf what begins to hold and takes off what ended, of all workspaces. Searches look at the dates too. */
export const turnShelves = async ({ withTenant, withDispatcher, clock, forget }: Needs): Promise<void> => {
  const now = clock.now().toISOString()
  for (const tenantId of await withDispatcher((tx) => listTenantsWithDueArticles(tx, now))) {
    await withTenant({ tenantId }, (tx) => turnShelf(tx, now))
    forget(tenantId)
  }
}

const turnShelf = async (tx: TenantTransaction, now: string): Promise<void> => {
  const due = await holdDueArticles(tx, now)
  const ofHouse = due.filter(({ sellerId }) => sellerId === null)
  if (ofHouse.length > 0) await shelveArticles(tx, ofHouse, now)
  for (const sellerId of new Set(due.map((article) => article.sellerId)))
    if (sellerId !== null) await growSellerShelf(tx, sellerId)
  for (const article of due) await setShelfDue(tx, article, nextShelfChange(article, Date.parse(now)))
}
