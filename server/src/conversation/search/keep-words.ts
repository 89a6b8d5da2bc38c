import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { findProgress, listTenantIds, recordProgress, writeWords } from './words-store.ts'

export type WordKeeping = {
  /** Something was said there. */
  hear: (tenantId: string) => void
  /** Writes what is missing, at the first time of every tenant. */
  runDue: () => Promise<void>
}

/** Of one transaction, so that a long backlog holds nothing for long. */
const mostAtOnce = 500
/** What was said a moment before may be saved a moment after. */
const overlapMs = 15_000
const beginning = '1970-01-01T00:00:00.000Z'

/**
 * Keeps what search looks in up with what is said, beside it: a message is never later for it, and what a process that
 * died did not write, the next one does. Safe beside other processes.
 */
export const createWordKeeping = ({
  withTenant,
  withDispatcher,
  clock,
}: Pick<Database, 'withTenant' | 'withDispatcher'> & { clock: Clock }): WordKeeping => {
  let due = new Set<string>()
  let isFirst = true
  return {
    hear: (tenantId) => void due.add(tenantId),
    runDue: async () => {
      const tenantIds = isFirst ? await withDispatcher(listTenantIds) : [...due]
      isFirst = false
      due = new Set()
      for (const tenantId of tenantIds) await keepUp(withTenant, tenantId, clock.now())
    },
  }
}

const keepUp = async (withTenant: Database['withTenant'], tenantId: string, now: Date): Promise<void> => {
  const reached = await withTenant({ tenantId }, findProgress)
  const since = reached === null ? beginning : new Date(Date.parse(reached) - overlapMs).toISOString()
  let written: number
  do written = await withTenant({ tenantId }, (tx) => writeWords(tx, { since, most: mostAtOnce }))
  while (written === mostAtOnce)
  await withTenant({ tenantId }, (tx) => recordProgress(tx, now.toISOString()))
}
