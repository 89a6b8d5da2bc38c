import type { Database, DispatcherTransaction, TenantTransaction } from '#platform/database'
import type { Clock } from '#platform/clock'
import type { Log } from '#platform/log'
import { loadTenant } from '#tenancy'
import { localMoment } from '#tenancy/hours'
import { addUp, countEntries } from './count-entries.ts'
import { listUncounted, listUncountedSince, lockForCounting, mostAtOnce, recordCounts } from './report-store.ts'

export type ReportKeeping = {
  /** Something happened there that is worth counting now. */
  hear: (happened: { tenantId: string; conversationId: string }) => void
  /** Counts what was heard. */
  runDue: () => Promise<void>
  /**
   * Counts all that nobody has counted yet: conversations that go on, and what a process left that died. The first time it
   * looks at every conversation, then at those with entries since.
   */
  sweep: () => Promise<void>
}

type Needs = Pick<Database, 'withTenant' | 'withDispatcher'> & {
  clock: Clock
  log: Pick<Log, 'error'>
  listTenantIds: (tx: DispatcherTransaction) => Promise<string[]>
  /** In how many seconds each queue means to answer first. */
  readTargets: (tx: TenantTransaction) => Promise<ReadonlyMap<string, number | null>>
}

/**
 * Changes of hands, ends and ratings: seldom enough to be counted at once, and everything before is counted with them. So
 * is what is dated back, as the demo's past: whoever looks through what came since would not find it.
 */
export const isWorthCounting = ({ kind, at }: { kind: string; at: string }, now: Date): boolean =>
  kind === 'owner' || kind === 'rating' || Date.parse(at) < now.getTime() - overlapMs

/** Of one transaction, so that a long backlog holds nothing for long. */
const mostConversations = 100
const mostLookedAt = 1_000
/** What was said a while before may be saved a while after, and written by another clock. */
const overlapMs = 300_000

/**
 * Keeps reports up with the log, beside it: no turn waits for it or does more for it. Each entry counts once, whoever
 * counts: how far a conversation was counted moves in the transaction that adds to the rows.
 */
export const createReportKeeping = (needs: Needs): ReportKeeping => {
  let due = new Map<string, Set<string>>()
  const reached = new Map<string, number>()
  return {
    hear: ({ tenantId, conversationId }) => {
      const of = due.get(tenantId) ?? new Set()
      due.set(tenantId, of.add(conversationId))
    },
    runDue: async () => {
      const heard = due
      due = new Map()
      for (const [tenantId, ids] of heard)
        await alone(needs, tenantId, async () => {
          try {
            await countAll(needs, tenantId, [...ids])
          } catch (error) {
            due.set(tenantId, new Set([...ids, ...(due.get(tenantId) ?? [])]))
            throw error
          }
        })
    },
    sweep: async () => {
      for (const tenantId of await needs.withDispatcher(needs.listTenantIds))
        await alone(needs, tenantId, async () => {
          const now = needs.clock.now().getTime()
          const since = reached.get(tenantId)
          if (since === undefined) await lookThrough(needs, tenantId)
          else await lookSince(needs, tenantId, new Date(since - overlapMs).toISOString())
          reached.set(tenantId, now)
        })
    },
  }
}

/** What goes wrong in one workspace is taken up again, and keeps nobody else from being counted. */
const alone = async ({ log }: Needs, tenantId: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    log.error({ err: error, tenantId }, 'reports could not be counted; they are taken up again')
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

const lookSince = async (needs: Needs, tenantId: string, since: string): Promise<void> =>
  countAll(needs, tenantId, await needs.withTenant({ tenantId }, (tx) => listUncountedSince(tx, since)))

/** The next so many conversations; answers which was the last of them. */
const countNext = async (needs: Needs, tenantId: string, after: string | null): Promise<string | null> => {
  const { ids, last } = await needs.withTenant({ tenantId }, (tx) => listUncounted(tx, after, mostLookedAt))
  await countAll(needs, tenantId, ids)
  return last
}
