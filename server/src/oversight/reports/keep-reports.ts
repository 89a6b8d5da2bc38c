import type { Database, DispatcherTransaction, TenantTransaction } from '#platform/database'
import { loadTenant } from '#tenancy'
import { localMoment } from '#tenancy/hours'
import { addUp, countEntries } from './count-entries.ts'
import { listUncounted, lockForCounting, mostAtOnce, recordCounts } from './report-store.ts'

export type ReportKeeping = {
  /** Something happened there that is worth counting now. */
  hear: (happened: { tenantId: string; conversationId: string }) => void
  /** Counts what was heard. */
  runDue: () => Promise<void>
  /** Counts all that nobody has counted yet: conversations that go on, and what a process left that died. */
  sweep: () => Promise<void>
}

type Needs = Pick<Database, 'withTenant' | 'withDispatcher'> & {
  listTenantIds: (tx: DispatcherTransaction) => Promise<string[]>
  /** In how many seconds each queue means to answer first. */
  readTargets: (tx: TenantTransaction) => Promise<ReadonlyMap<string, number | null>>
}

/** Changes of hands, ends and ratings: seldom enough to be counted at once, and everything before is counted with them. */
export const isWorthCounting = (kind: string): boolean => kind === 'owner' || kind === 'rating'

/** Of one transaction, so that a long backlog holds nothing for long. */
const mostConversations = 100
const mostLookedAt = 1_000

/**
 * Keeps reports up with the log, beside it: no turn waits for it or does more for it. Each entry counts once, whoever
 * counts: how far a conversation was counted moves in the transaction that adds to the rows.
 */
export const createReportKeeping = (needs: Needs): ReportKeeping => {
  let due = new Map<string, Set<string>>()
  return {
    hear: ({ tenantId, conversationId }) => {
      const of = due.get(tenantId) ?? new Set()
      due.set(tenantId, of.add(conversationId))
    },
    runDue: async () => {
      const heard = due
      due = new Map()
      for (const [tenantId, ids] of heard) await countAll(needs, tenantId, [...ids])
    },
    sweep: async () => {
      for (const tenantId of await needs.withDispatcher(needs.listTenantIds)) await lookThrough(needs, tenantId)
    },
  }
}

const countAll = async (needs: Needs, tenantId: string, ids: readonly string[]): Promise<void> => {
  for (let from = 0; from < ids.length; from += mostConversations) {
    let left = ids.slice(from, from + mostConversations)
    while (left.length > 0) left = await count(needs, tenantId, left)
  }
}

/** One transaction; answers which of them have more to count. */
const count = ({ withTenant, readTargets }: Needs, tenantId: string, ids: readonly string[]): Promise<string[]> =>
  withTenant({ tenantId }, async (tx) => {
    const [{ timeZone }, targets, found] = await Promise.all([
      loadTenant(tx),
      readTargets(tx),
      lockForCounting(tx, ids),
    ])
    const by = {
      dayOf: (instant: string) => localMoment(new Date(instant), timeZone).date,
      targetOf: (queueId: string) => targets.get(queueId) ?? null,
    }
    const counted = found
      .filter(({ entries }) => entries.length > 0)
      .map(({ conversationId, counted: before, entries }) => ({
        conversationId,
        seq: entries.at(-1)!.seq,
        isMore: entries.length === mostAtOnce,
        ...countEntries(before, entries, by),
      }))
    await recordCounts(
      tx,
      counted.map((each) => ({ conversationId: each.conversationId, seq: each.seq, counted: each.counted })),
      addUp(counted.flatMap(({ increments }) => increments)),
    )
    return counted.filter(({ isMore }) => isMore).map(({ conversationId }) => conversationId)
  })

const lookThrough = async (needs: Needs, tenantId: string): Promise<void> => {
  let after: string | null = null
  do after = await countNext(needs, tenantId, after)
  while (after !== null)
}

/** The next so many conversations; answers which was the last of them. */
const countNext = async (needs: Needs, tenantId: string, after: string | null): Promise<string | null> => {
  const { ids, last } = await needs.withTenant({ tenantId }, (tx) => listUncounted(tx, after, mostLookedAt))
  await countAll(needs, tenantId, ids)
  return last
}
