import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { findProgress, listTenantIds, recordProgress, writeWordsOf, writeWordsSince } from './words-store.ts'

export type WordKeeping = {
  /** Something was said there. */
  hear: (said: { tenantId: string; conversationId: string }) => void
  /** Writes the words of what was heard. */
  runDue: () => Promise<void>
  /** Looks through all that was said since it was last looked through: a process may have died before its `runDue`. */
  sweep: () => Promise<void>
}

type Needs = Pick<Database, 'withTenant' | 'withDispatcher'> & { clock: Clock }

/** Of one transaction, so that a long backlog holds nothing for long. */
const mostConversations = 100
const mostEntries = 2_000
/** What was said a moment before may be saved a moment after. */
const overlapMs = 15_000
const beginning = '1970-01-01T00:00:00.000Z'

/**
 * Keeps what search looks in up with what is said, beside it: a message is never later for it. Safe beside other
 * processes.
 */
export const createWordKeeping = (needs: Needs): WordKeeping => {
  let due = new Map<string, Set<string>>()
  return {
    hear: ({ tenantId, conversationId }) => {
      const of = due.get(tenantId) ?? new Set()
      due.set(tenantId, of.add(conversationId))
    },
    runDue: async () => {
      const heard = due
      due = new Map()
      for (const [tenantId, ids] of heard) await keepUp(needs, tenantId, [...ids])
    },
    sweep: async () => {
      for (const tenantId of await needs.withDispatcher(listTenantIds)) await lookThrough(needs, tenantId)
    },
  }
}

const keepUp = async ({ withTenant }: Needs, tenantId: string, ids: readonly string[]): Promise<void> => {
  for (let from = 0; from < ids.length; from += mostConversations)
    await withTenant({ tenantId }, (tx) => writeWordsOf(tx, ids.slice(from, from + mostConversations)))
}

const lookThrough = async ({ withTenant, clock }: Needs, tenantId: string): Promise<void> => {
  const now = clock.now().toISOString()
  const reached = await withTenant({ tenantId }, findProgress)
  let since = reached === null ? beginning : new Date(Date.parse(reached) - overlapMs).toISOString()
  for (let isWhole = false; !isWhole;) {
    const written = await withTenant({ tenantId }, (tx) => writeWordsSince(tx, { since, most: mostEntries }))
    since = written.until
    isWhole = written.count < mostEntries
  }
  await withTenant({ tenantId }, (tx) => recordProgress(tx, now))
}
