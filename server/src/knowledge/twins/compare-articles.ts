import type { Knowledge } from '#knowledge'
import type { Database } from '#platform/database'
import { findTwins } from './find-twins.ts'
import { listCompared, listTenantsToCompare, listToCompare, replaceTwins } from './twin-store.ts'

type Needs = Pick<Database, 'withTenant' | 'withDispatcher'> & { knowledge: Pick<Knowledge, 'ask'> }

/** A few at a time: what was just imported is compared behind everything else. */
const atOnce = 10

/** Compares what was published since the last time, of all workspaces, a few of each. */
export const compareArticles = async ({ withTenant, withDispatcher, knowledge }: Needs): Promise<void> => {
  for (const tenantId of await withDispatcher(listTenantsToCompare)) {
    const due = await withTenant({ tenantId }, (tx) => listToCompare(tx, atOnce))
    for (const article of due) {
      const loadOthers = (ids: readonly string[]) => withTenant({ tenantId }, (tx) => listCompared(tx, ids))
      const twins = await findTwins(knowledge, tenantId, article, loadOthers)
      await withTenant({ tenantId }, (tx) => replaceTwins(tx, article, twins))
    }
  }
}
